/// The result of a ``Check``.
public enum CheckStatus: String, Sendable, CaseIterable, Comparable {
  /// The answer is yes.
  case pass
  /// Something is missing or may be: the owner should look at it.
  case warn
  /// Something of the download is lost or cannot be read.
  case fail
  /// Nothing in the download answers the question.
  case unknown

  /// The order of severity, the mildest first.
  public static func < (a: CheckStatus, b: CheckStatus) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .pass: 0
    case .unknown: 1
    case .warn: 2
    case .fail: 3
    }
  }
}
