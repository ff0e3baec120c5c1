/// Masks what may be personal in keys and paths.
///
/// A run of letters and digits is shown when it is made of ``PlainWords``; digits become `#`, everything else `…`,
/// with the numbers around it. So `messages/inbox/mariorossi_1234/message_1.json` is shown as
/// `messages/inbox/…/message_#.json`.
struct NameMask {
  private var known: [String: String] = [:]
  /// Masked names are remembered up to this many, so that hostile files do not fill the memory.
  private static let memory = 20_000

  static let hidden = "…"

  /// A key of a JSON object.
  mutating func key(_ key: String) -> String {
    if let masked = known[key] { return masked }
    let masked = key.utf8.count > 120 ? Self.hidden : Self.masked(key)
    if known.count < Self.memory { known[key] = masked }
    return masked
  }

  /// A path in an archive, folder by folder.
  mutating func path(_ path: String) -> String {
    path.split(separator: "/").map { key(String($0)) }.joined(separator: "/")
  }

  private static func masked(_ name: String) -> String {
    var pieces: [String] = []
    var run = ""
    for character in name {
      if character.isLetter || character.isNumber {
        run.append(character)
        continue
      }
      if !run.isEmpty { pieces.append(shown(run)) }
      run = ""
      // Other signs, e.g. emoji, may be personal as well.
      pieces.append("_-.'’[]()~ ".contains(character) ? String(character) : hidden)
    }
    if !run.isEmpty { pieces.append(shown(run)) }
    return collapsed(pieces)
  }

  /// A run of letters and digits as it may be shown.
  private static func shown(_ run: String) -> String {
    if run.allSatisfy(\.isNumber) { return "#" }
    if PlainWords.all.contains(run.lowercased()[...]) || isVersion(run) { return run }
    let words = words(of: run)
    guard words.count > 1, words.allSatisfy({ $0.first?.isNumber == true || isPlain($0) }) else {
      return hidden
    }
    return words.map { $0.first?.isNumber == true ? "#" : $0 }.joined()
  }

  /// `v2`
  private static func isVersion(_ run: String) -> Bool {
    run.count <= 3 && run.first == "v" && run.dropFirst().allSatisfy(\.isNumber)
  }

  private static func isPlain(_ word: String) -> Bool {
    word.count > 1 && PlainWords.all.contains(word.lowercased()[...])
  }

  /// `viewedPosts2` is viewed, Posts, 2.
  private static func words(of run: String) -> [String] {
    var words: [String] = []
    var previous: Character = " "
    for character in run {
      let begins =
        character.isUppercase && !previous.isUppercase || character.isNumber != previous.isNumber
      if begins || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
      previous = character
    }
    return words
  }

  /// What is hidden, with all between and the numbers and marks around it, becomes one `…`: how a name is built is
  /// nobody's business, and the files of one kind are to come out equal.
  private static func collapsed(_ pieces: [String]) -> String {
    guard var first = pieces.firstIndex(of: hidden), var last = pieces.lastIndex(of: hidden) else {
      return pieces.joined()
    }
    func isSwallowed(_ piece: String) -> Bool {
      piece == "#" || (piece.count == 1 && "_-'’[]()~ ".contains(piece))
    }
    while first > 0, isSwallowed(pieces[first - 1]) { first -= 1 }
    while last + 1 < pieces.count, isSwallowed(pieces[last + 1]) { last += 1 }
    return pieces[..<first].joined() + hidden + pieces[(last + 1)...].joined()
  }
}
