/// One text in every language that Portavia speaks.
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

  /// Replaces every `{0}`, `{1}` … that has a value, in one pass: braces inside a value stay as they are.
  ///
  /// Of a text with `|`, the part before it is for the number one as first value, the part after it for any other.
  package func filled(with values: [Wording], in language: Language) -> String {
    let values = values.map { $0[language] }
    let forms = self[language].split(separator: "|", omittingEmptySubsequences: false)
    var rest = (values.first == "1" ? forms.first : forms.last) ?? ""
    var result = ""
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      if let close = inner.firstIndex(of: "}"), let index = Int(inner[..<close]),
        values.indices.contains(index)
      {
        result += values[index]
        rest = inner[inner.index(after: close)...]
      } else {
        result.append("{")
        rest = inner
      }
    }
    return result + rest
  }
}
