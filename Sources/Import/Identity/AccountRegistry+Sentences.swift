import PortaviaModel

/// Who a sentence of the platform is about. Its language is unknown, so nothing is parsed: a name has to be known from
/// elsewhere and to stand in it as it is.
extension AccountRegistry {
  /// The person whose full name the sentence begins with; nil when nobody's does. Names of one word are too short to be
  /// sure: “Luca” begins “Luca Prova” as well. Cost: O(words).
  package func person(beginning sentence: String, platform: Word, scope: NameScope) -> Int64? {
    let words = sentence.split(separator: " ", omittingEmptySubsequences: true).prefix(8)
    for count in stride(from: words.count - 1, through: 2, by: -1) {
      guard let id = known(words.prefix(count).joined(separator: " "), platform: platform, scope: scope)
      else {
        continue
      }
      return self[id].kind == .person && !self[id].isOwner && !self[id].isPlaceholder ? id : nil
    }
    return nil
  }

  /// The group whose name stands in the sentence between other characters than letters and digits; the longest one, nil
  /// when there is none. Cost: O(groups).
  package func group(in sentence: String, platform: Word, scope: NameScope) -> Int64? {
    var best: (name: String, id: Int64)?
    let prefix = scope.alias(platform, normalized: "")
    for (alias, id) in groups where alias.hasPrefix(prefix) {
      guard let name = self[id].displayName, Self.holds(sentence, name) else { continue }
      let isLonger = best.map { ($0.name.utf8.count, $0.name) < (name.utf8.count, name) } ?? true
      if isLonger { best = (name, id) }
    }
    return best?.id
  }

  private static func holds(_ sentence: String, _ name: String) -> Bool {
    let text = Array(sentence.utf8)
    let part = Array(name.utf8)
    guard part.count > 2, part.count <= text.count else { return false }
    for start in 0...(text.count - part.count)
    where text[start] == part[0] && text[start..<(start + part.count)].elementsEqual(part) {
      let before = String(decoding: text[..<start], as: UTF8.self).last
      let after = String(decoding: text[(start + part.count)...], as: UTF8.self).first
      if !isWord(before), !isWord(after) { return true }
    }
    return false
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}
