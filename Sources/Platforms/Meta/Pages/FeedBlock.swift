import Import
import PortaviaModel
import StructuredText

/// Where the heading, the parts and the date of a record are on Meta's pages (docs/formats/facebook.md#html).
///
/// Structure decides first: the tags of headings and footers, the order of the parts, a last part that is a date. Class
/// names decide where the structure leaves it open: they are generated, and may change.
extension PageBlock {
  /// The records that a block of a page is made of: itself, or each of its parts.
  static func feed(_ root: Int, in tape: HTMLTape, isDate: (String) -> Bool) -> [PageBlock] {
    var outer = root
    // Wrappers say nothing.
    while true {
      let children = tape.elements(of: outer)
      guard children.count == 1, let only = children.first, !isHeading(only, tape), !isTime(only, tape),
        tape.tag(only)?.isInline == false, tape.tag(only) != .table, !hasOwnText(outer, tape)
      else { break }
      outer = only
    }
    let children = tape.elements(of: outer).filter { !tape.isEmpty($0) }
    let isPlain = children.allSatisfy { !isHeading($0, tape) && !isTime($0, tape) }
    if isPlain, children.count >= 2 || outer != root {
      let parts = children.filter { child in
        let inner = tape.elements(of: child)
        guard let last = inner.last else { return false }
        // Below a wrapper, what has a heading is a record even without a date.
        if outer != root, inner.contains(where: { isHeading($0, tape) }) { return true }
        return inner.count >= 2 && (isTime(last, tape) || isDate(tape.string(of: last)))
      }
      if !parts.isEmpty, parts.count == children.count { return parts.map { block($0, in: tape, isDate) } }
    }
    return [block(outer, in: tape, isDate)]
  }

  private static func block(_ outer: Int, in tape: HTMLTape, _ isDate: (String) -> Bool) -> PageBlock {
    var result = PageBlock(root: outer)
    // The place of a part says what it is, so empty ones count, but not at the ends.
    var parts = tape.elements(of: outer)
    if parts.isEmpty {
      result.body = [outer]
      return result
    }
    if let last = parts.last {
      if isTime(last, tape) {
        result.time = last
        parts.removeLast()
      } else if parts.count >= 2, !isHeading(last, tape), isDate(tape.string(of: last)) {
        result.time = last
        parts.removeLast()
      }
    }
    // Heading and body may stand in one element beside the date.
    if parts.count == 1, let only = parts.first, !isHeading(only, tape),
      tape.elements(of: only).contains(where: { isHeading($0, tape) })
    {
      parts = tape.elements(of: only)
    }
    if let index = parts.firstIndex(where: { isHeading($0, tape) }) {
      result.heading = parts.remove(at: index)
    } else if let first = parts.first, parts.count >= 2, tape.hasText(first), !hasAddress(first, tape) {
      result.heading = first
      parts.removeFirst()
    }
    result.body = parts.filter { !tape.isEmpty($0) }
    return result
  }

  private static func isHeading(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.tag(node)?.isHeading == true || tape.hasClass("_a6-h", node) || tape.hasClass("_2lek", node)
  }

  private static func isTime(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.tag(node) == .footer || tape.hasClass("_a6-o", node) || tape.hasClass("_2lem", node)
      || tape.hasClass("_a72d", node)
  }

  private static func hasOwnText(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.subtree(node).contains { tape.isText($0) && Int(tape[$0].parent) == node && tape.hasText($0) }
  }

  private static func hasAddress(_ node: Int, _ tape: HTMLTape) -> Bool {
    tape.subtree(node).contains {
      !tape.attribute(.href, of: $0).isEmpty || !tape.attribute(.src, of: $0).isEmpty
    }
  }
}
