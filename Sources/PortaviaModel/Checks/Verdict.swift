/// All checks of a run, the worst first, and how many have which result. Never a percentage.
public struct Verdict: Sendable, Hashable {
  /// What failed, what to look at, what cannot be known, what passed; within each in the order of ``CheckCode/all``, then
  /// in that of the archives.
  public let checks: [Check]

  package init(_ checks: [Check]) {
    var places: [String: Int] = [:]
    for (place, code) in CheckCode.all.enumerated() { places[code.id] = place }
    self.checks = checks.enumerated().sorted { a, b in
      if a.element.status != b.element.status { return a.element.status > b.element.status }
      let (first, second) = (places[a.element.code.id] ?? .max, places[b.element.code.id] ?? .max)
      return (first, a.offset) < (second, b.offset)
    }.map(\.element)
  }

  /// Checks that passed. O(number of checks), like the three below.
  public var passed: Int { count(.pass) }
  /// Checks that the owner should look at.
  public var warned: Int { count(.warn) }
  /// Checks that failed.
  public var failed: Int { count(.fail) }
  /// Checks that nothing in the download answers.
  public var unknown: Int { count(.unknown) }

  /// The worst status; `pass` without checks.
  public var status: CheckStatus { checks.first?.status ?? .pass }

  /// Whether no check warns or fails.
  public var isClean: Bool { status < .warn }

  /// The verdict in one line: “9 checks passed, 2 to look at, 1 failed, 1 cannot be known.”
  public func summary(in language: Language = .english) -> String {
    func say(_ number: Int, en: String, it: String) -> String {
      Wording(en: en, it: it).filled(with: [Wording(String(number))], in: language)
    }
    return [
      say(
        passed, en: "{0} check passed|{0} checks passed", it: "{0} controllo superato|{0} controlli superati"),
      say(warned, en: "{0} to look at", it: "{0} da guardare"),
      say(failed, en: "{0} failed", it: "{0} non superato|{0} non superati"),
      say(unknown, en: "{0} cannot be known", it: "{0} non verificabile|{0} non verificabili"),
    ].joined(separator: ", ") + "."
  }

  private func count(_ status: CheckStatus) -> Int { checks.count { $0.status == status } }
}
