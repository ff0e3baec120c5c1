import Import

/// The line that says who takes part in a conversation: `Participants: A, B and C`
/// (docs/formats/facebook.md#pages-of-2018-to-2021), in any language.
enum ParticipantsLine {
  /// What stands before the last name.
  private static let conjunctions = [
    " and ", " e ", " ed ", " und ", " et ", " y ", " en ", " i ", " och ", " og ", " ja ", " a ", " és ",
    " și ", " in ",
    " ve ", " και ", " и ", " та ", " і ", " 및 ", "と", "和",
  ]

  /// - Parameter isName: whether somebody of this name has written: names may hold a comma or one of those words.
  /// - Returns: nil for a line that names nobody.
  static func names(_ line: String, isName: (Substring) -> Bool) -> [String]? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let list = trimmed(String(line[line.index(after: colon)...]))
    if list.isEmpty { return nil }
    if isName(Substring(list)) { return [list] }
    var names = list.replacing("、", with: ", ").replacing("，", with: ", ").components(separator: ", ")
    guard let last = names.last, !isName(Substring(last)) else { return names }
    var best: (name: String, other: String)?
    for word in conjunctions {
      guard let range = last.ranges(of: word).last, range.lowerBound > last.startIndex,
        range.upperBound < last.endIndex
      else { continue }
      let split = (name: String(last[..<range.lowerBound]), other: String(last[range.upperBound...]))
      let isKnown = isName(Substring(split.name)) || isName(Substring(split.other))
      if best == nil || isKnown { best = split }
      if isKnown { break }
    }
    if let best { names.replaceSubrange((names.count - 1)..., with: [best.name, best.other]) }
    return names
  }
}

extension String {
  fileprivate func components(separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
