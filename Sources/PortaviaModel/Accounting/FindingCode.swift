/// The kind of a ``Finding``: a stable name, how much it matters, and one sentence for the owner.
///
/// Codes are public interface: once released, a code never changes meaning. The sentences hold `{0}`, `{1}` …
/// for the details of one finding, which never carry personal content.
public struct FindingCode: Sendable, Hashable {
  /// The stable name, e.g. `zip.crc-mismatch`.
  public let id: String
  public let severity: Severity
  let english: String
  let italian: String

  package init(_ id: String, _ severity: Severity, en: String, it: String) {
    self.id = id
    self.severity = severity
    english = en
    italian = it
  }

  public static func == (a: FindingCode, b: FindingCode) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The sentence with its details filled in.
  func sentence(_ details: [String], in language: Language) -> String {
    var text = language == .italian ? italian : english
    for (index, detail) in details.enumerated() {
      text = text.split(separator: "{\(index)}", omittingEmptySubsequences: false).joined(separator: detail)
    }
    return text
  }
}
