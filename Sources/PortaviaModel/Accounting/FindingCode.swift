/// The kind of a ``Finding``: a stable name, how much it matters, and what it means to the owner.
///
/// Codes are public interface: once released, a code never changes meaning. The sentences hold `{0}`, `{1}` …
/// for the details of one finding, which never carry personal content, and where a number decides, a form for one and
/// one for more.
public struct FindingCode: Sendable, Hashable {
  /// The stable name, e.g. `zip.crc-mismatch`.
  public let id: String
  /// How much every finding of this kind matters.
  public let severity: Severity
  private let sentence: Wording
  private let explanation: Wording
  private let remedy: Wording

  /// - Parameters:
  ///   - en: one sentence for the owner, in English; after `|`, its form for more than one.
  ///   - it: the same in Italian.
  ///   - why: what it means and how it comes about, in English and Italian.
  ///   - remedy: what the owner can do about it, in English and Italian.
  package init(
    _ id: String, _ severity: Severity, en: String, it: String,
    why: (en: String, it: String) = ("", ""), remedy: (en: String, it: String) = ("", "")
  ) {
    self.id = id
    self.severity = severity
    sentence = Wording(en: en, it: it)
    explanation = Wording(en: why.en, it: why.it)
    self.remedy = Wording(en: remedy.en, it: remedy.it)
  }

  public static func == (a: FindingCode, b: FindingCode) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The sentence with `…` for the details that a finding has.
  public func summary(in language: Language = .english) -> String { Sentence.outline(sentence[language]) }

  /// What it means and how it comes about.
  public func explanation(in language: Language = .english) -> String { explanation[language] }

  /// What the owner can do about it.
  public func remedy(in language: Language = .english) -> String { remedy[language] }

  /// The sentence with its details filled in.
  func sentence(_ details: [String], in language: Language) -> String {
    Sentence.fill(sentence[language], with: details)
  }
}
