/// How serious a ``Finding`` is.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Nothing is lost and nothing needs doing.
  case note
  /// Something is missing, ambiguous or unsafe, but nothing of what was given is lost.
  case warning
  /// Something of what was given could not be kept or read.
  case error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
