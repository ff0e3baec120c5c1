/// Guesses what a mistyped name should be.
enum Suggestion {
  /// The name nearest to a word: a name that it is a part of, else the one with the fewest letters to change;
  /// nil when none is near. O(number of names × their length²).
  static func nearest(to word: String, in names: [String]) -> String? {
    let word = word.lowercased()
    guard !word.isEmpty, word.utf8.count <= 100 else { return nil }
    if word.count > 2, let whole = names.first(where: { $0.contains(word) }) { return whole }
    let best = names.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
      .min { $0.distance < $1.distance }
    guard let best, best.distance <= max(2, word.count / 3) else { return nil }
    return best.name
  }

  /// How many letters have to be changed, added or left out (Levenshtein).
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (x == y ? 0 : 1), min(above, row[j]) + 1)
        diagonal = above
      }
    }
    return row[b.count]
  }
}
