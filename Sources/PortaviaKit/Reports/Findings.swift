extension Sequence where Element == Finding {
  /// The highest severity; nil without findings. O(n).
  public var worstSeverity: Severity? { lazy.map(\.severity).max() }
  /// Whether no finding is above a note. O(n).
  public var isClean: Bool { (worstSeverity ?? .note) == .note }
}
