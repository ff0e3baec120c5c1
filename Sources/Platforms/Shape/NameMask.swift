/// Masks what may be personal in keys and paths.
///
/// A run of letters and digits is shown when it is made of ``PlainWords``; digits become `#`, everything else `…`,
/// with the numbers around it. So `messages/inbox/mariorossi_1234/message_1.json` is shown as
/// `messages/inbox/…/message_#.json`.
package struct NameMask {
  private var known: [String: String] = [:]
  /// Masked names are remembered up to this many, so that hostile files do not fill the memory.
  private static let memory = 20_000

  package static let hidden = "…"

  /// A key of a JSON object.
  package mutating func key(_ key: String) -> String {
    if let masked = known[key] { return masked }
    let masked = key.utf8.count > 120 ? Self.hidden : Self.masked(key)
    if known.count < Self.memory { known[key] = masked }
    return masked
  }

  /// A path in an archive, folder by folder. What people name is hidden even where it is made of plain words: folders
  /// of conversations and albums, and every file that is not data.
  package mutating func path(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    var shown: [String] = []
    for (index, part) in parts.enumerated() {
      let parent = index > 0 ? parts[index - 1].lowercased() : ""
      let isFile = index == parts.count - 1
      if Self.boxes.contains(parent) || (parent == "media" && !isFile) {
        shown.append(isFile ? hiddenFile(part) : Self.hidden)
      } else if isFile, Self.attachments.contains(parent) || !Self.isData(part) || key(part) == Self.hidden {
        shown.append(hiddenFile(part))
      } else {
        shown.append(key(part))
      }
    }
    return shown.joined(separator: "/")
  }

  /// Folders with one folder for each conversation.
  private static let boxes: Set<String> = [
    "inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "legacy_threads",
    "broadcast", "your_group_messages",
  ]

  /// Folders with files of users.
  private static let attachments: Set<String> = ["photos", "videos", "audio", "gifs", "files", "media"]

  private static func isData(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "no-data.txt"
      || [".json", ".html", ".htm", ".csv", ".xml"].contains { name.hasSuffix($0) }
  }

  /// Nothing but the extension.
  private func hiddenFile(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return Self.hidden }
    let end = name[name.index(after: dot)...]
    return PlainWords.all.contains(end.lowercased()[...]) ? Self.hidden + "." + end : Self.hidden
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
    // A title, of which single words would be shown.
    if pieces.contains(" "), pieces.contains(hidden) { return hidden }
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
    // A mark beside a word that is shown stays.
    if first > 0, pieces[first] != hidden, pieces[first] != "#" { first += 1 }
    if last + 1 < pieces.count, pieces[last] != hidden, pieces[last] != "#" { last -= 1 }
    return pieces[..<first].joined() + hidden + pieces[(last + 1)...].joined()
  }
}
