import PortaviaModel

/// What a code means: that of a finding, a check or a failure.
public struct Explanation: Sendable {
  /// What kind of thing the code names.
  public enum Kind: String, Sendable, CaseIterable {
    case finding
    case check
    /// A ``PortaviaError``, which ends the run.
    case error
  }

  /// The texts about a code, in this order.
  public enum Section: String, Sendable, CaseIterable {
    /// How a finding comes about.
    case cause
    /// How a check knows.
    case method
    /// What a check cannot know.
    case limits
    /// What the owner can do.
    case remedy
  }

  /// The code, e.g. `media.missing`.
  public let id: String
  /// Whether it is the code of a finding, a check or a failure.
  public let kind: Kind
  /// The severity of a finding; nil for the others.
  public let severity: Severity?
  private let sentence: @Sendable (Language) -> String
  private let texts: [Section: @Sendable (Language) -> String]

  /// What it means, in one sentence.
  public func summary(in language: Language = .english) -> String { sentence(language) }

  /// One of its texts; nil when there is none.
  public func text(of section: Section, in language: Language = .english) -> String? {
    texts[section]?(language)
  }

  /// Every code, by name.
  public static let all: [Explanation] =
    (FindingCode.all.map(Explanation.init) + CheckCode.all.map(Explanation.init)
    + PortaviaError.Code.all.map(Explanation.init)).sorted { $0.id < $1.id }

  /// The explanation of a code; nil when it is unknown. O(number of codes).
  public static func named(_ id: String) -> Explanation? { all.first { $0.id == id } }
}

extension Explanation {
  private init(_ code: FindingCode) {
    id = code.id
    kind = .finding
    severity = code.severity
    sentence = { code.summary(in: $0) }
    texts = [.cause: { code.explanation(in: $0) }, .remedy: { code.remedy(in: $0) }]
  }

  private init(_ code: CheckCode) {
    id = code.id
    kind = .check
    severity = nil
    sentence = { code.question(in: $0) }
    texts = [
      .method: { code.method(in: $0) }, .limits: { code.limits(in: $0) }, .remedy: { code.remedy(in: $0) },
    ]
  }

  private init(_ code: PortaviaError.Code) {
    id = code.id
    kind = .error
    severity = nil
    sentence = { Sentence.outline(code.message[$0]) }
    texts = [.remedy: { Sentence.outline(code.remedy[$0]) }]
  }
}
