/// One of the answers that a check can give: its status and its sentence for the owner, with `{0}`, `{1}` … for what one
/// check found.
package struct CheckAnswer: Sendable, Hashable {
  package let status: CheckStatus
  package let sentence: Wording
  /// In place of what the code advises; nil for that.
  package let remedy: Wording?

  /// - Parameters:
  ///   - en: one sentence for the owner, in English; after `|`, its form for more than one.
  ///   - it: the same in Italian.
  package init(_ status: CheckStatus, en: String, it: String, remedy: Wording? = nil) {
    self.status = status
    sentence = Wording(en: en, it: it)
    self.remedy = remedy
  }
}
