import Import
import PortaviaModel
import StructuredText

/// What an entry of a page says, in the order of the page.
enum PageItem {
  /// A text, with its label where it has one, and where it leads.
  case value(label: String, text: String, address: String)
  /// What stands below a heading, or in a table beside a label.
  case group(title: String, [PageItem])
  /// A picture or another file of the download.
  case file(String)

  /// Whether a label stands anywhere in it.
  var isLabelled: Bool {
    switch self {
    case .value(let label, _, _): !label.isEmpty
    case .group: true
    case .file: false
    }
  }

  /// The same with a label, where it has none.
  func labelled(_ label: String) -> PageItem {
    guard case .value("", let text, let address) = self else { return self }
    return .value(label: label, text: text, address: address)
  }
}

/// Reads the items of an entry by the structure of the page: tables of labels and values, headings, links, files, texts
/// (docs/formats/instagram.md#html). Below a depth that no real page has, there are only texts and addresses.
struct PageItemReader {
  private let tape: HTMLTape
  private let skipped: Set<Int>
  private var files: Set<String> = []
  private var depth = 0
  private static let mostDepth = 48

  init(_ entry: PageBlock, in tape: HTMLTape) {
    self.tape = tape
    skipped = Set([entry.heading, entry.time].compactMap { $0 })
  }

  mutating func read(_ entry: PageBlock) -> [PageItem] {
    // The texts of heading and date are known; where they lead is not.
    let around = [entry.heading, entry.time].compactMap { $0 }.flatMap { addresses(in: $0) }
    return around + items(of: entry.root)
  }

  private func addresses(in node: Int) -> [PageItem] {
    tape.subtree(node).compactMap { inner in
      let address = tape.arena.string(tape.attribute(.href, of: inner))
      return address.isEmpty ? nil : .value(label: "", text: "", address: address)
    }
  }

  /// All texts and addresses, one by one.
  private func flat(_ node: Int) -> [PageItem] {
    tape.subtree(node).flatMap { inner -> [PageItem] in
      if skipped.contains(inner) { return [] }
      if tape.isText(inner) {
        return tape.hasText(inner) ? [.value(label: "", text: tape.string(of: inner), address: "")] : []
      }
      return [HTMLAttribute.href, .src].compactMap { attribute in
        let address = tape.arena.string(tape.attribute(attribute, of: inner))
        return address.isEmpty ? nil : .value(label: "", text: "", address: address)
      }
    }
  }

  /// - Parameter label: texts that stand directly in the element and are its label.
  private mutating func items(of node: Int, without label: Set<Int> = []) -> [PageItem] {
    if skipped.contains(node) { return [] }
    if depth >= Self.mostDepth { return flat(node) }
    depth += 1
    defer { depth -= 1 }
    if !isStructured(node), label.isEmpty,
      skipped.isEmpty || !tape.subtree(node).contains(where: skipped.contains)
    {
      let text = tape.string(of: node)
      return text.isEmpty ? [] : [.value(label: "", text: text, address: "")]
    }
    var items: [PageItem] = []
    var heading: (title: String, start: Int)?
    var line = ""
    func endLine(_ line: inout String, _ items: inout [PageItem]) {
      let text = trimmed(line)
      line = ""
      if !text.isEmpty { items.append(.value(label: "", text: text, address: "")) }
    }
    func endGroup(_ items: inout [PageItem]) {
      guard let (title, start) = heading else { return }
      let inner = Array(items[start...])
      items.removeSubrange(start...)
      items.append(
        inner.isEmpty ? .value(label: "", text: title, address: "") : .group(title: title, inner))
      heading = nil
    }
    var child = node + 1
    let end = tape.subtree(node).upperBound
    while child < end {
      defer { child = tape.subtree(child).upperBound }
      if skipped.contains(child) || label.contains(child) { continue }
      if tape.isText(child) || tape.tag(child)?.isInline == true && !isStructured(child) && !isFile(child) {
        line += tape.string(of: child)
        continue
      }
      endLine(&line, &items)
      if PageEntry.isHeading(child, tape) {
        endGroup(&items)
        heading = (tape.string(of: child), items.count)
        items += addresses(in: child)
        continue
      }
      switch tape.tag(child) {
      case .a?: items += link(child)
      case .img?, .video?, .audio?, .source?: items += player(child)
      case .tr?: items += row(child)
      default: items += self.items(of: child)
      }
    }
    endLine(&line, &items)
    endGroup(&items)
    return items
  }

  // MARK: - Tables

  /// A label and what stands beside it, or both in one cell: then the label is the text that stands directly in the cell,
  /// or the first of two texts.
  private mutating func row(_ row: Int) -> [PageItem] {
    let cells = tape.elements(of: row).filter { tape.tag($0) == .td || tape.tag($0) == .th }
    guard let first = cells.first else { return items(of: row) }
    if cells.count > 1 {
      // A first cell with more than words is no label.
      if PageEntry.hasAddress(first, tape) { return items(ofAll: cells) }
      let label = tape.string(of: first)
      var found: [PageItem] = []
      for cell in cells.dropFirst() { found += Self.labelled(label, items(of: cell)) }
      return found
    }
    let own = tape.subtree(first).filter {
      tape.isText($0) && Int(tape[$0].parent) == first && tape.hasText($0)
    }
    let parts = tape.elements(of: first).filter { !tape.isEmpty($0) }
    if let text = own.first, !parts.isEmpty {
      return Self.labelled(trimmed(tape.string(of: text)), items(of: first, without: [text]))
    }
    if own.isEmpty, parts.count == 2, !isStructured(parts[0]), !PageEntry.isHeading(parts[0], tape) {
      return Self.labelled(tape.string(of: parts[0]), items(of: parts[1]))
    }
    let text = tape.string(of: first)
    if !own.isEmpty, parts.isEmpty, !InstagramLabels.concepts(of: text).isEmpty {
      return [.value(label: text, text: "", address: "")]
    }
    return items(of: first)
  }

  private mutating func items(ofAll cells: [Int]) -> [PageItem] {
    var found: [PageItem] = []
    for cell in cells { found += items(of: cell) }
    return found
  }

  private static func labelled(_ label: String, _ items: [PageItem]) -> [PageItem] {
    if label.isEmpty { return items }
    if items.contains(where: \.isLabelled) { return [.group(title: label, items)] }
    if items.allSatisfy({ if case .file = $0 { true } else { false } }) {
      return items + [.value(label: label, text: "", address: "")]
    }
    return items.map { $0.labelled(label) }
  }

  // MARK: - Addresses

  private mutating func link(_ node: Int) -> [PageItem] {
    let address = tape.arena.string(tape.attribute(.href, of: node))
    let inner = tape.subtree(node).dropFirst().contains { !tape.attribute(.src, of: $0).isEmpty }
    if !address.isEmpty, !Self.isRemote(address), !Self.isPage(address) {
      let text = tape.string(of: node)
      var found = file(at: .href, of: node)
      if inner { for child in tape.elements(of: node) { found += player(child) } }
      // A link that shows its own path, or the end of it, says nothing more.
      if !text.isEmpty, !address.hasSuffix(text) { found.append(.value(label: "", text: text, address: "")) }
      return found
    }
    if inner {
      var rest: [PageItem] = []
      for child in tape.elements(of: node) { rest += player(child) }
      return (address.isEmpty ? [] : [.value(label: "", text: "", address: address)]) + rest
    }
    let text = tape.string(of: node)
    if address.isEmpty || address.hasPrefix("#") {
      return text.isEmpty ? [] : [.value(label: "", text: text, address: "")]
    }
    return [.value(label: "", text: text, address: address)]
  }

  /// The files of a picture or a player; what stands in one is a link to the same file, for old programs.
  private mutating func player(_ player: Int) -> [PageItem] {
    var found: [PageItem] = []
    for node in tape.subtree(player) {
      for attribute in [HTMLAttribute.src, .href] where !tape.attribute(attribute, of: node).isEmpty {
        found += file(at: attribute, of: node)
      }
    }
    return found
  }

  private mutating func file(at attribute: HTMLAttribute, of node: Int) -> [PageItem] {
    let address = tape.arena.string(tape.attribute(attribute, of: node))
    if Self.isRemote(address) { return [.value(label: "", text: "", address: address)] }
    let path = Self.path(address)
    return files.insert(path).inserted ? [.file(path)] : []
  }

  /// Paths are relative to the top of the download, however many folders the page stands in.
  private static func path(_ address: String) -> String {
    var path = address[...]
    while path.hasPrefix("../") || path.hasPrefix("./") { path = path.drop { $0 == "." }.dropFirst() }
    return String(path)
  }

  private static func isRemote(_ address: String) -> Bool {
    address.contains("://") || address.hasPrefix("mailto:") || address.hasPrefix("#")
  }

  private static func isPage(_ address: String) -> Bool {
    address.hasSuffix(".html") || address.hasSuffix(".htm")
  }

  // MARK: - Structure

  private func isFile(_ node: Int) -> Bool { !tape.attribute(.src, of: node).isEmpty }

  /// Whether an element holds more than lines of text.
  private func isStructured(_ node: Int) -> Bool {
    tape.subtree(node).contains { inner in
      guard let tag = tape.tag(inner) else { return false }
      if !tape.attribute(.href, of: inner).isEmpty || !tape.attribute(.src, of: inner).isEmpty { return true }
      return inner != node && (!tag.isInline || tag.isHeading)
    }
  }
}
