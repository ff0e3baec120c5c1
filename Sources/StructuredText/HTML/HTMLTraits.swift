/// What kinds of elements a subtree has: asked once, it saves looking for each of them.
package struct HTMLTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `<ul>`.
  package static let list = HTMLTraits(rawValue: 1)
  /// A picture, video or recording, or the source of one.
  package static let media = HTMLTraits(rawValue: 2)
  /// `<a>`.
  package static let link = HTMLTraits(rawValue: 4)
  /// `<span>`.
  package static let span = HTMLTraits(rawValue: 8)
}

extension HTMLTape {
  /// Cost: one look at every node.
  package func traits(of node: Int) -> HTMLTraits {
    var traits: HTMLTraits = []
    for index in subtree(node) {
      // The letters of each name as a number.
      switch nodes[index].tag?.code {
      case 0x756C: traits.insert(.list)
      case 0x696D67, 0x76_6964_656F, 0x61_7564_696F, 0x736F_7572_6365: traits.insert(.media)
      case 0x61: traits.insert(.link)
      case 0x7370_616E: traits.insert(.span)
      default: break
      }
    }
    return traits
  }
}
