/// A question about the completeness of a download or an export: a stable name, how it is answered, and what the owner
/// can do when the answer is no.
///
/// Codes are public interface: once released, a code never changes meaning.
public struct CheckCode: Sendable, Hashable {
  /// The stable name, e.g. `parts.complete`.
  public let id: String
  private let wordings: (question: Wording, method: Wording, limits: Wording, remedy: Wording)

  /// - Parameters:
  ///   - question: what is asked, as the owner would.
  ///   - method: how it knows, and when it warns, fails or cannot say.
  ///   - limits: what it cannot know.
  ///   - remedy: what to click to get what is missing.
  package init(_ id: String, question: Wording, method: Wording, limits: Wording, remedy: Wording) {
    self.id = id
    wordings = (question, method, limits, remedy)
  }

  public static func == (a: CheckCode, b: CheckCode) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// What is asked, as the owner would.
  public func question(in language: Language = .english) -> String { wordings.question[language] }

  /// How it knows, and when it warns, fails or cannot say.
  public func method(in language: Language = .english) -> String { wordings.method[language] }

  /// What it cannot know.
  public func limits(in language: Language = .english) -> String { wordings.limits[language] }

  /// What to click to get what is missing.
  public func remedy(in language: Language = .english) -> String { wordings.remedy[language] }
}
