/// One of the answers that a check can give: its status, and its sentence for the owner with blanks `{0}`,
/// `{1}` … for what was found.
package struct CheckAnswer: Sendable, Hashable {
  package let status: CheckStatus
  package let sentence: Wording
  /// Advice in the place of the code's own; nil keeps that of the code.
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
