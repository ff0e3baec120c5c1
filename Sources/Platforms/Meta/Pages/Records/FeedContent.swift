import Import
import PortaviaModel
import StructuredText

/// What the body of a block holds: files with their captions, links, tables, and texts that are none of these.
///
/// Structure decides, not classes: a part with a file has its captions behind the file, a part with a link what is said of
/// it, and a part of one text is a text of the record (docs/formats/facebook.md#html).
struct FeedContent {
  /// A run of text in one block element.
  struct Leaf {
    var node: Int
    /// Block elements in it, which have texts of their own.
    var others: Set<Int>
    var texts: [Int]
  }

  struct File {
    var node: Int
    var uri: String
    var captions: [Leaf] = []
  }

  struct Link {
    var node: Int
    var url: String
    var names: [Leaf] = []
  }

  private(set) var texts: [Leaf] = []
  /// In parts of several texts, behind the first part.
  private(set) var others: [Leaf] = []
  private(set) var files: [File] = []
  private(set) var links: [Link] = []
  /// Tables of labels and values, none within another.
  private(set) var tables: [Int] = []
  /// The picture that stands for a reaction.
  private(set) var icon: Int?

  private let tape: HTMLTape
  private let hasCaptions: Bool

  /// - Parameter hasCaptions: whether a text behind the only file is its caption also in a part of its own: where the
  ///   text of a record without one is that of its file.
  init(_ block: PageBlock, _ tape: HTMLTape, hasCaptions: Bool) {
    self.tape = tape
    self.hasCaptions = hasCaptions
    for part in Self.parts(block.body, tape) { read(part) }
  }

  /// The children of the innermost element that has several, or text of its own.
  private static func parts(_ body: [Int], _ tape: HTMLTape) -> [Int] {
    guard body.count == 1, var outer = body.first, tape.tag(outer) != .table else { return body }
    while true {
      let children = tape.elements(of: outer)
      guard let first = children.first, !hasOwnText(outer, tape), tape.tag(first) != .table,
        tape.tag(first)?.isInline == false
      else { return [outer] }
      if children.count > 1 {
        // A link or a picture beside a block is no part of its own.
        return children.allSatisfy { tape.tag($0)?.isInline == false || tape.tag($0) == .br }
          ? children : [outer]
      }
      outer = first
    }
  }

  private static func hasOwnText(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.subtree(node).contains { tape.isText($0) && Int(tape[$0].parent) == node && tape.hasText($0) }
  }

  // MARK: - One part

  private mutating func read(_ part: Int) {
    let firstFile = files.count
    let firstLink = links.count
    var leaves: [Leaf] = []
    var node = part
    let end = tape.subtree(part).upperBound
    while node < end {
      if tape.tag(node) == .table {
        tables.append(node)
        node = tape.subtree(node).upperBound
        continue
      }
      if tape.isText(node) {
        if tape.hasText(node) { add(node, of: part, to: &leaves) }
      } else {
        visit(node, from: firstFile)
      }
      node += 1
    }
    if files.count > firstFile {
      for leaf in leaves { caption(leaf, of: part, from: firstFile) }
    } else if links.count > firstLink {
      for leaf in leaves { name(leaf, from: firstLink) }
    } else if leaves.count == 1 {
      if hasCaptions, texts.isEmpty, files.count == 1 {
        files[0].captions += leaves
      } else {
        texts += leaves
      }
    } else {
      let isFirst = texts.isEmpty
      for leaf in leaves {
        if isFirst, !FeedPlace.isLine(string(leaf) ?? "") { texts.append(leaf) } else { others.append(leaf) }
      }
    }
  }

  private mutating func visit(_ node: Int, from firstFile: Int) {
    switch tape.tag(node) {
    case .img?, .video?, .audio?, .source?:
      let uri = tape.arena.string(tape.attribute(.src, of: node))
      if uri.isEmpty || uri.hasPrefix("data:") { return }
      if uri.split(separator: "/").dropLast().last == "icons" {
        icon = icon ?? node
      } else {
        add(uri, node, from: firstFile)
      }
    case .a?:
      let url = tape.arena.string(tape.attribute(.href, of: node))
      if url.isEmpty { return }
      if !isWebAddress(tape.arena.bytes(tape.attribute(.href, of: node))) {
        if fileType(of: url) != nil || url.contains("/") { add(url, node, from: firstFile) }
      } else if tape.first(.img, .video, .audio, in: node) == nil {
        links.append(Link(node: node, url: url))
      }
    default: return
    }
  }

  /// A picture often stands in a link to itself.
  private mutating func add(_ uri: String, _ node: Int, from first: Int) {
    tape.claim(node)
    if files[first...].contains(where: { $0.uri == uri }) { return }
    files.append(File(node: node, uri: uri))
  }

  private func add(_ text: Int, of part: Int, to leaves: inout [Leaf]) {
    var node = part
    var parent = Int(tape[text].parent)
    while parent > part {
      if tape.tag(parent)?.isInline == false {
        node = parent
        break
      }
      parent = Int(tape[parent].parent)
    }
    if text == part { node = part }
    if let last = leaves.last, last.node == node {
      leaves[leaves.count - 1].texts.append(text)
    } else {
      leaves.append(
        Leaf(
          node: node, others: Set(tape.elements(of: node).filter { tape.tag($0)?.isInline == false }),
          texts: [text]))
    }
  }

  /// A text behind a file is its caption, one before all files a text of the record.
  private mutating func caption(_ leaf: Leaf, of part: Int, from first: Int) {
    if let path = string(leaf),
      files[first...].contains(where: { $0.uri == path || $0.uri.hasSuffix("/" + path) })
    {
      claim(leaf)
      return
    }
    guard let index = files[first...].lastIndex(where: { $0.node < leaf.node || $0.node < leaf.texts[0] })
    else {
      texts.append(leaf)
      return
    }
    files[index].captions.append(leaf)
  }

  private mutating func name(_ leaf: Leaf, from first: Int) {
    let inside = links[first...].firstIndex { link in leaf.texts.allSatisfy(tape.subtree(link.node).contains)
    }
    if let inside {
      if string(leaf) == links[inside].url { claim(leaf) } else { links[inside].names.append(leaf) }
      return
    }
    // Links within a text are none that were shared.
    let within = links[first...].indices.filter { index in
      leaf.texts.contains(where: tape.subtree(links[index].node).contains)
    }
    if within.isEmpty {
      links[first].names.append(leaf)
      return
    }
    for index in within.reversed() {
      if tape.string(of: links[index].node) == links[index].url { tape.claim(links[index].node) }
      links.remove(at: index)
    }
    texts.append(leaf)
  }

  // MARK: - Texts

  func string(_ leaf: Leaf) -> String? {
    let text = tape.string(of: leaf.node, without: leaf.others)
    return text.isEmpty ? nil : text
  }

  func claim(_ leaf: Leaf) { for text in leaf.texts { tape.claim(text) } }
}
