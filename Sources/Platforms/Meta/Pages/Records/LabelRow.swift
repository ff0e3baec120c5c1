import Import
import PortaviaModel
import StructuredText

/// A row of a table of labels and values, as an entry of `label_values`
/// (docs/formats/facebook.md#label-record and docs/formats/facebook.md#pages-since-2022).
struct LabelRow {
  private let row: LabelTable.Row
  private let page: PageRecord
  private static let depth = 8

  init(_ row: LabelTable.Row, _ page: PageRecord) {
    self.row = row
    self.page = page
  }

  private var tape: HTMLTape { page.tape }

  func write(depth: Int, into arena: inout Arena) {
    page.record.object(in: &arena)
    if let label = row.label {
      tape.claimTexts(of: label)
      page.record.string("label", trimmed(tape.string(of: label)), in: &arena)
    }
    if let title = row.title {
      tape.claimTexts(of: title)
      page.record.string("title", trimmed(tape.string(of: title)), in: &arena)
    }
    writeValue(depth, &arena)
    page.record.end()
  }

  private func writeValue(_ depth: Int, _ arena: inout Arena) {
    let cell = row.value
    let tables = depth < Self.depth ? LabelTable.outermost(in: cell, tape) : []
    if tables.count == 1 { return writeGroup(tables[0], depth, &arena) }
    if tables.count > 1 {
      page.record.array("vec", in: &arena)
      for table in tables {
        page.record.object(in: &arena)
        writeGroup(table, depth, &arena)
        page.record.end()
      }
      page.record.end()
      return
    }
    writeFiles(cell, &arena)
    let values = LabelTable.values(of: row, in: tape)
    if values.count > 1 {
      page.record.array("vec", in: &arena)
      for value in values {
        page.record.object(in: &arena)
        writeText(value, &arena)
        page.record.end()
      }
      page.record.end()
    } else if let value = values.first {
      writeText(value, &arena)
    }
    writeAddress(cell, &arena)
  }

  private func writeGroup(_ table: Int, _ depth: Int, _ arena: inout Arena) {
    page.record.array("dict", in: &arena)
    for inner in LabelTable.rows(of: table, in: tape) {
      LabelRow(inner, page).write(depth: depth + 1, into: &arena)
    }
    page.record.end()
  }

  private func writeText(_ value: LabelTable.Value, _ arena: inout Arena) {
    let string = trimmed(tape.string(of: value.node, without: value.skipped))
    for index in tape.subtree(value.node) where tape.isText(index) {
      if !value.skipped.contains(where: { tape.subtree($0).contains(index) }) { tape.claim(index) }
    }
    if !page.plan.options.includesEverything, Self.isNetworkAddress(string) {
      // Personal traces have a key in JSON; here only what they are tells.
      page.withheld += 1
    } else if page.clock.isDate(string) {
      page.record.time("timestamp_value", page.clock.time(of: string, into: &arena), in: &arena)
    } else {
      page.record.string("value", string, in: &arena)
    }
  }

  /// `198.51.100.7` and `2001:db8::1`.
  private static func isNetworkAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 {
      return parts.allSatisfy { UInt8($0) != nil && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
    let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
    return (colons >= 7 || colons >= 2 && text.contains("::")) && text.utf8.count <= 39
      && text.utf8.allSatisfy { $0 == UInt8(ascii: ":") || Character(UnicodeScalar($0)).isHexDigit }
  }

  private func writeAddress(_ cell: Int, _ arena: inout Arena) {
    for node in tape.subtree(cell) where tape.tag(node) == .a && !tape[node].isClaimed {
      let address = tape.attribute(.href, of: node)
      if address.isEmpty { continue }
      tape.claim(node)
      page.record.string("href", tape.arena.string(address), in: &arena)
      return
    }
  }

  private func writeFiles(_ cell: Int, _ arena: inout Arena) {
    var paths: [String] = []
    for node in tape.subtree(cell) {
      switch tape.tag(node) {
      case .img?, .video?, .audio?, .source?:
        let path = tape.arena.string(tape.attribute(.src, of: node))
        if path.isEmpty || path.hasPrefix("data:") { continue }
        tape.claim(node)
        if !paths.contains(path) { paths.append(path) }
      default: continue
      }
    }
    for node in tape.subtree(cell) where tape.tag(node) == .a {
      if paths.contains(tape.arena.string(tape.attribute(.href, of: node))) { tape.claim(node) }
    }
    if paths.isEmpty { return }
    page.record.array("media", in: &arena)
    for path in paths {
      page.record.object(in: &arena)
      page.record.string("uri", path, in: &arena)
      page.record.end()
    }
    page.record.end()
  }
}
