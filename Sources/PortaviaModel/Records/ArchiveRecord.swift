/// One logical download with all its parts: a row of `archives`.
package struct ArchiveRecord {
  package var id: Int64 = 0
  package var key = ""
  package var platform: Word = .facebook
  package var product = ""
  package var format: Word = .json
  package var language: String?
  package var label: String?
  package var subject: Int64?
  /// RFC 3339, UTC.
  package var generatedAt: String?
  /// The range that was asked for, as days (`2024-01-31`).
  package var coversFrom: String?
  package var coversTo: String?
  package var partsFound: Int64 = 0
  package var bytes: Int64 = 0
  package var sha256: String?
  package var timeZone: String?
  package var timeZoneSource: Word?
  package var scope: Word = .business
  package var parser = ""
  /// RFC 3339, UTC; only when the caller gives the time.
  package var importedAt: String?
  /// A JSON object.
  package var extra: String?

  package init() {}

  package func append(to batch: Batch) {
    let texts = [
      key, product, language, label, generatedAt, sha256, timeZone, parser, importedAt, coversFrom, coversTo,
      extra,
    ].map { batch.text($0) }
    batch.appendRow(.archives) { row in
      row.integer(id)
      row.text(texts[0])
      row.text(platform.text)
      row.text(texts[1])
      row.text(format.text)
      row.text(texts[2])
      row.text(texts[3])
      row.integer(subject)
      row.text(texts[4])
      row.text(texts[9])
      row.text(texts[10])
      row.integer(partsFound)
      row.null()  // parts_expected: Meta never says
      row.integer(bytes)
      row.text(texts[5])
      row.text(texts[6])
      row.text(timeZoneSource?.text ?? .null)
      row.text(scope.text)
      row.text(texts[7])
      row.text(texts[8])
      row.text(texts[11])
    }
  }
}
