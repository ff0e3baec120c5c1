/// The kind of a ``Finding``: a stable name, how much it matters, and what it means to the owner.
///
/// Codes are public interface: once released, a code never changes meaning. The sentences hold `{0}`, `{1}` …
/// for the details of one finding, which never carry personal content.
public struct FindingCode: Sendable, Hashable {
  /// The stable name, e.g. `zip.crc-mismatch`.
  public let id: String
  public let severity: Severity
  private let sentence: Wording
  private let explanation: Wording
  private let remedy: Wording

  /// - Parameters:
  ///   - en: one sentence for the owner, in English.
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
  public func summary(in language: Language = .english) -> String {
    var text = ""
    var isDetail = false
    for character in sentence[language] {
      switch character {
      case "{": isDetail = true
      case "}" where isDetail:
        isDetail = false
        text.append("…")
      default: if !isDetail { text.append(character) }
      }
    }
    return text
  }

  /// What it means and how it comes about.
  public func explanation(in language: Language = .english) -> String { explanation[language] }

  /// What the owner can do about it.
  public func remedy(in language: Language = .english) -> String { remedy[language] }

  /// The sentence with its details filled in.
  func sentence(_ details: [String], in language: Language) -> String {
    var text = sentence[language]
    for (index, detail) in details.enumerated() {
      text = text.split(separator: "{\(index)}", omittingEmptySubsequences: false).joined(separator: detail)
    }
    return text
  }
}
