import Import

extension String {
  /// Without quotation marks around.
  var trimmingQuotes: String {
    var text = Substring(self)
    while let first = text.first, "\"“”„«».".contains(first) { text = text.dropFirst() }
    while let last = text.last, "\"“”„«».".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
