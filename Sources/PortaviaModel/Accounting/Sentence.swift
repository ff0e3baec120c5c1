/// Sentences with blanks for the details of one case: `{0}`, `{1}` …
///
/// Where a number decides, a sentence has two forms with `|` between them: the first is for the number one as first
/// value, the second for any other.
package enum Sentence {
  /// The form for the first value, with every `{n}` that has a value replaced in one pass: braces inside a value stay as
  /// they are.
  package static func fill(_ sentence: String, with values: [String]) -> String {
    let forms = forms(of: sentence)
    let form = values.first == "1" ? forms.first : forms.last
    return replacePlaces(in: form ?? "") { values.indices.contains($0) ? values[$0] : nil }
  }

  /// The form for any number, with `…` in every blank.
  package static func outline(_ sentence: String) -> String {
    replacePlaces(in: forms(of: sentence).last ?? "") { _ in "…" }
  }

  private static func forms(of sentence: String) -> [Substring] {
    sentence.split(separator: "|", omittingEmptySubsequences: false)
  }

  /// Braces around anything but a number with a value stay.
  private static func replacePlaces(in form: Substring, by value: (Int) -> String?) -> String {
    var rest = form
    var result = ""
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      if let close = inner.firstIndex(of: "}"), let value = Int(inner[..<close]).flatMap(value) {
        result += value
        rest = inner[inner.index(after: close)...]
      } else {
        result.append("{")
        rest = inner
      }
    }
    return result + rest
  }
}
