/// One text in every language.
package struct Wording: Sendable, Hashable {
  package let english: String
  package let italian: String

  package init(en: String, it: String) {
    english = en
    italian = it
  }

  /// The same in every language: a number, a date, a path.
  package init(_ text: String) { self.init(en: text, it: text) }

  package subscript(_ language: Language) -> String { language == .italian ? italian : english }

  package var isEmpty: Bool { english.isEmpty && italian.isEmpty }

  /// The sentence in one language with its values; see ``Sentence``.
  package func filled(with values: [Wording], in language: Language) -> String {
    Sentence.fill(self[language], with: values.map { $0[language] })
  }
}
