import PortaviaModel

/// The name of a download, taken apart: `facebook-baraurora-2026-11-22-AbC12xYz (1).zip` is the part `AbC12xYz` of the
/// download `facebook-baraurora-2026-11-22`.
///
/// The parts of one request have names that are the same up to a random suffix; nothing in them says how many there
/// are. Source: samples of 2023 to 2026, see docs/formats/facebook.md#parts.
package struct DownloadName: Sendable, Hashable {
  /// The name without ending, random suffix, part number and the marks of copies.
  package let stem: String
  /// What distinguishes the part from the others: the random suffix, or the digits of a part number.
  package let part: String?
  /// The stem ends with the date of the request, so that equal stems are one download.
  package let isDated: Bool

  /// The date at the end of the stem: `2026-11-22`, or `22_11_2026` in the order of the account's language, day first
  /// where both orders are possible. nil when there is none, or that day does not exist.
  package var date: CalendarDay? {
    guard isDated, let match = stem.firstMatch(of: /(\d{1,4})[-_](\d{1,2})[-_](\d{1,4})$/),
      var first = Int(match.1), var month = Int(match.2), var last = Int(match.3)
    else { return nil }
    if match.1.count == 4 { swap(&first, &last) }
    if match.1.count != 4, month > 12 { swap(&first, &month) }
    guard (1...31).contains(first), (1...12).contains(month), (2004...2099).contains(last) else { return nil }
    return CalendarDay(year: last, month: month, day: first)
  }

  /// - Parameter name: of a zip or of the folder it was unpacked to, without the folders before it.
  package init(_ name: String) {
    var rest = Substring(name)
    if let match = rest.firstMatch(of: /\.(zip|ZIP|Zip)$/) { rest = rest[..<match.range.lowerBound] }
    rest = Self.withoutCopyMarks(rest)
    var part: String?
    if let match = rest.firstMatch(of: /[-_](0\d\d)$/), !Self.endsWithDate(rest) {
      part = String(match.1)
      rest = rest[..<match.range.lowerBound]
    }
    if !Self.endsWithDate(rest),
      let match = rest.wholeMatch(
        of: /(.+?[-_](?:\d{4}[-_]\d{1,2}[-_]\d{1,2}|\d{1,2}[-_]\d{1,2}[-_]\d{4}))-([A-Za-z0-9_-]{6,12})/)
    {
      part = part.map { "\(match.2)-\($0)" } ?? String(match.2)
      rest = match.1
      isDated = true
    } else {
      isDated = Self.endsWithDate(rest)
    }
    stem = String(rest)
    self.part = part
  }

  private static func endsWithDate(_ name: Substring) -> Bool {
    name.contains(/[-_](?:\d{4}[-_]\d{1,2}[-_]\d{1,2}|\d{1,2}[-_]\d{1,2}[-_]\d{4})$/)
  }

  /// Browsers and file managers add ` (1)`, `(1)`, ` 2`, ` - Copia`, ` copy`, ` copia`, and combinations.
  private static func withoutCopyMarks(_ name: Substring) -> Substring {
    var rest = name
    while let match = rest.firstMatch(of: /( ?\(\d{1,3}\)| \d{1,2}| - [Cc]op(y|ia)| [Cc]op(y|ia))$/),
      match.range.lowerBound > rest.startIndex
    {
      rest = rest[..<match.range.lowerBound]
    }
    return rest
  }
}
