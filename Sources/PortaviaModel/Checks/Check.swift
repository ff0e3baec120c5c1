/// A question about completeness, with its answer.
///
/// ```swift
/// for check in report.verdict.checks where check.status == .fail {
///   print(check.code.id, check.message(in: .italian), check.remedy(in: .italian))
/// }
/// ```
public struct Check: Sendable, Hashable {
  /// A number that the answer depends on.
  public struct Count: Sendable, Hashable {
    /// Stable English name, e.g. `missing`.
    public var name: String
    /// The number itself: files, records, bytes or days, as the name says.
    public var value: Int

    package init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// Which question it answers.
  public var code: CheckCode
  /// The archive that it concerns, as findings call it; nil for the whole run.
  public var archive: String?
  /// The numbers that the answer depends on.
  public var counts: [Count]
  /// Paths or names of what is missing or to look at: the first ``itemLimit`` of them. They may be personal.
  public private(set) var items: [String]
  /// How many there are in all.
  public private(set) var itemCount: Int
  private let answer: CheckAnswer
  private let details: [Wording]
  private let expectation: Wording?
  private let observation: Wording?

  /// How many items a check keeps.
  public static let itemLimit = 50

  /// - Parameters:
  ///   - archive: as findings call it.
  ///   - details: what fills the sentence of the answer: numbers, days, names of files; never content.
  ///   - items: paths of what is missing or to look at.
  ///   - itemCount: how many there are, where not all of them are given.
  package init(
    _ code: CheckCode, _ answer: CheckAnswer, archive: String? = nil, details: [Wording] = [],
    expected: Wording? = nil, found: Wording? = nil, counts: [Count] = [], items: [String] = [],
    itemCount: Int? = nil
  ) {
    self.code = code
    self.answer = answer
    self.archive = archive
    self.details = details
    expectation = expected
    observation = found
    self.counts = counts
    self.items = Array(items.prefix(Self.itemLimit))
    self.itemCount = itemCount ?? items.count
  }

  /// Passed, to be looked at, failed, or not to be known.
  public var status: CheckStatus { answer.status }

  /// One sentence for the owner.
  public func message(in language: Language = .english) -> String {
    answer.sentence.filled(with: details, in: language)
  }

  /// What should be there; nil when nobody can say.
  public func expected(in language: Language = .english) -> String? { expectation?[language] }

  /// What is there.
  public func found(in language: Language = .english) -> String? { observation?[language] }

  /// What to click to get what is missing; nil when the check passed.
  public func remedy(in language: Language = .english) -> String? {
    if let own = answer.remedy { return own[language] }
    return status == .pass ? nil : code.remedy(in: language)
  }
}
