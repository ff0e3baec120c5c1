import Import
import PortaviaModel

/// One question about one download, answered from what the run has gathered.
///
/// `answer` is called once for each download, when everything has been read. It reads nothing itself and keeps nothing.
/// It gives nil where the question makes no sense (numbered files in a chat of WhatsApp), ``CheckStatus/unknown`` where
/// nobody can answer it, and fails only for what is certain: a good download fails nothing.
protocol CompletenessCheck: Sendable {
  static var code: CheckCode { get }
  static func answer(_ evidence: Evidence) -> Check?
}

extension CompletenessCheck {
  /// The check with its answer, for the download of the evidence.
  static func check(
    _ evidence: Evidence, _ answer: CheckAnswer, details: [Wording] = [], expected: Wording? = nil,
    found: Wording? = nil, counts: [Check.Count] = [], items: [String] = [], itemCount: Int? = nil
  ) -> Check {
    Check(
      code, answer, archive: evidence.archive.label, details: details, expected: expected, found: found,
      counts: counts, items: items, itemCount: itemCount)
  }
}

extension Wording {
  /// A number; the same in every language.
  init(_ number: Int) { self.init(String(number)) }

  /// The answer with its numbers filled in.
  func with(_ values: Int...) -> Wording {
    let words = values.map { Wording($0) }
    return Wording(en: filled(with: words, in: .english), it: filled(with: words, in: .italian))
  }
}
