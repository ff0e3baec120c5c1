import Import
import PortaviaModel
import StructuredText

/// Finds the records of a page of Instagram: what each is headed with, when it was, and everything else
/// (docs/formats/instagram.md#html). The tables in them are no lists of records, unlike those of Facebook.
///
/// Structure decides first; the names of classes only where it leaves something open.
enum PageEntry {
  /// The longest text that is looked at as a date, in bytes.
  private static let dateBytes = 64

  /// The records that a block of a page is made of: itself, or each of its rows.
  static func blocks(of root: Int, in tape: HTMLTape, isDate: (String) -> Bool) -> [PageBlock] {
    let outer = inner(of: root, tape)
    let rows = children(of: outer, tape)
    let areRows =
      rows.count > 1
      && rows.allSatisfy { row in
        guard isPlain(row, tape), !isHeading(row, tape), !isTime(row, tape) else { return false }
        let parts = children(of: inner(of: row, tape), tape)
        guard parts.count > 1, let last = parts.last else { return false }
        return isTime(last, tape) || isShortDate(last, tape, isDate)
      }
    return areRows
      ? rows.map { entry(inner(of: $0, tape), tape, isDate) } : [entry(outer, tape, isDate)]
  }

  private static func entry(_ outer: Int, _ tape: HTMLTape, _ isDate: (String) -> Bool) -> PageBlock {
    var entry = PageBlock(root: outer)
    let parts = children(of: outer, tape)
    if let first = parts.first, isHeading(first, tape) || parts.count > 1 && isTextOnly(first, tape, isDate) {
      entry.heading = first
    }
    entry.time = time(of: outer, without: entry.heading, tape, isDate)
    entry.body = [outer]
    return entry
  }

  /// The last element, or the last one in it, that is a date.
  private static func time(
    of outer: Int, without heading: Int?, _ tape: HTMLTape, _ isDate: (String) -> Bool
  ) -> Int? {
    var node = outer
    while true {
      let parts = children(of: node, tape)
      guard let last = parts.last, last != heading else { return nil }
      if isTime(last, tape) || isShortDate(last, tape, isDate) { return last }
      // A date that does not exist still stands where dates stand, below a link.
      if parts.count > 1, hasAddress(parts[0], tape), isLikeDate(tape.string(of: last)) { return last }
      if !isPlain(last, tape) { return nil }
      node = last
    }
  }

  // MARK: - Elements

  /// The innermost element that has all of the record.
  private static func inner(of root: Int, _ tape: HTMLTape) -> Int {
    var outer = root
    while true {
      let parts = children(of: outer, tape)
      guard parts.count == 1, let only = parts.first, isPlain(only, tape), !isHeading(only, tape),
        !isTime(only, tape), !hasOwnText(outer, tape)
      else { return outer }
      outer = only
    }
  }

  private static func children(of node: Int, _ tape: HTMLTape) -> [Int] {
    tape.elements(of: node).filter { !tape.isEmpty($0) }
  }

  /// Whether an element only holds others: no table, list, link or piece of a line.
  private static func isPlain(_ node: Int, _ tape: HTMLTape) -> Bool {
    guard let tag = tape.tag(node) else { return false }
    return !tag.isInline && ![.table, .tr, .td, .th, .ul, .li, .video, .audio].contains(tag)
  }

  static func isHeading(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.tag(node)?.isHeading == true || tape.hasClass("_a6-h", node) || tape.hasClass("_2lek", node)
  }

  private static func isTime(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.tag(node) == .footer || tape.hasClass("_a6-o", node) || tape.hasClass("_2lem", node)
      || tape.hasClass("_a72d", node)
  }

  private static func isShortDate(_ node: Int, _ tape: HTMLTape, _ isDate: (String) -> Bool) -> Bool {
    if tape.first(.table, .img, .video, .audio, in: node) != nil { return false }
    let text = tape.string(of: node)
    return text.utf8.count <= dateBytes && isDate(text)
  }

  /// Whether a text has a time of day and a year, so that it is meant as a date.
  static func isLikeDate(_ text: String) -> Bool {
    guard text.utf8.count <= dateBytes else { return false }
    let numbers = text.split { !$0.isNumber }
    return numbers.contains { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
      && text.split(separator: ":").count > 1 && numbers.count >= 4
  }

  private static func isTextOnly(_ node: Int, _ tape: HTMLTape, _ isDate: (String) -> Bool) -> Bool {
    isPlain(node, tape) && tape.hasText(node) && !hasAddress(node, tape)
      && tape.first(.table, .ul, in: node) == nil && !isShortDate(node, tape, isDate)
  }

  private static func hasOwnText(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.subtree(node).contains { tape.isText($0) && Int(tape[$0].parent) == node && tape.hasText($0) }
  }

  static func hasAddress(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.subtree(node).contains {
      !tape.attribute(.href, of: $0).isEmpty || !tape.attribute(.src, of: $0).isEmpty
    }
  }
}
