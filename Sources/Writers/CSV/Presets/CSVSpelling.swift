import PortaviaModel

/// What the user may choose about the files of a ``CSVPreset``.
package struct CSVSpelling: Sendable {
  /// Columns are headed by labels for people in this language; nil: by their names.
  package var labels: Language?
  /// Whether a first line `sep=;` names the delimiter: Excel obeys it, every other reader takes it for a row.
  package var hasSeparatorLine: Bool
  /// UTF-16, little-endian, with a byte order mark, instead of UTF-8.
  package var isUTF16: Bool

  package init(labels: Language? = nil, hasSeparatorLine: Bool = false, isUTF16: Bool = false) {
    self.labels = labels
    self.hasSeparatorLine = hasSeparatorLine
    self.isUTF16 = isUTF16
  }
}
