/// Fills the `{0}`, `{1}` … of a sentence.
package enum Sentence {
  /// Replaces every `{n}` that has a value, in one pass: braces inside a value stay as they are.
  package static func fill(_ template: String, with values: [String]) -> String {
    var result = ""
    var rest = template[...]
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
