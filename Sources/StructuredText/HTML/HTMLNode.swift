import PortaviaModel

/// An element or a run of text of a record, in document order.
package struct HTMLNode: Sendable {
  /// nil for text.
  package var tag: HTMLTag?
  /// Position of the element that it stands in; −1 for the root of a record.
  package var parent: Int32
  /// Position behind its last descendant.
  package var end: Int32
  /// Of a run of text.
  package var text: Text
  var firstAttribute: UInt32
  var attributeCount: UInt16
  /// Whether a rule has used it: the text of a run, the address of an element.
  package internal(set) var isClaimed = false
}

/// The attributes that are kept of an element.
package enum HTMLAttribute: UInt8, Sendable, CaseIterable {
  case `class`, href, src, role, datetime, colspan, alt, title

  private static let tags = allCases.map { HTMLTag(bytes: $0) }

  init?(_ name: UnsafePointer<UInt8>) {
    let tag = HTMLTag(name)
    guard let index = Self.tags.firstIndex(of: tag) else { return nil }
    self = Self.allCases[index]
  }
}

extension HTMLTag {
  fileprivate init(bytes attribute: HTMLAttribute) {
    var name = "\(attribute)"
    self = name.withUTF8 { HTMLTag(bytes: $0) }
  }
}
