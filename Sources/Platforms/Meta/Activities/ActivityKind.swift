import Import

/// A kind of file whose records become `activities`.
struct ActivityKind: Sendable {
  /// For people.
  let category: String
  let patterns: [PathPattern]

  init(_ category: String, _ patterns: String...) {
    self.category = category
    self.patterns = patterns.map(PathPattern.init)
  }
}
