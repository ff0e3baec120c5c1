import PortaviaModel

/// Writes every table and view of an export once more, in one format, from complete rows in their final order.
///
/// ``SheetFormat`` makes a writer when the neutral files are complete; ``write(_:_:)`` is called for each table and view
/// in the order of the schema, then ``finish()``. All on the thread of the caller. A format that needs neither order nor views is
/// better written as a ``TableWriter``. When the export is cancelled, no further call comes.
package protocol SheetWriter: AnyObject {
  /// Writes a table or view.
  /// - Parameter rows: its cells, in the neutral spelling (``SheetRows``).
  func write(_ relation: Relation, _ rows: inout SheetRows) throws(WriterError)

  /// Closes everything.
  func finish() throws(WriterError) -> WrittenSheets
}

/// What a ``SheetWriter`` has made.
package struct WrittenSheets: Sendable {
  package var files: [WrittenFile]
  /// What the format could not hold.
  package var findings: [Finding]

  package init(files: [WrittenFile] = [], findings: [Finding] = []) {
    self.files = files
    self.findings = findings
  }
}

/// A format that is written at the end of an export when it was asked for: one line in ``all``.
package struct SheetFormat: Sendable {
  /// What users ask for it by.
  package let name: String
  let make: @Sendable (ExportFolder, SheetSettings) throws(WriterError) -> any SheetWriter

  package init(
    _ name: String,
    make: @escaping @Sendable (ExportFolder, SheetSettings) throws(WriterError) -> any SheetWriter
  ) {
    self.name = name
    self.make = make
  }

  package static let all: [SheetFormat] = CSVPreset.all.map(SheetFormat.preset)

  private static func preset(_ preset: CSVPreset) -> SheetFormat {
    SheetFormat(preset.name) { folder, settings throws(WriterError) in
      try PresetWriter(preset, settings, in: folder)
    }
  }

  /// Writes all tables and views of an export whose neutral CSV files are complete. O(bytes of these files).
  ///
  /// - Parameter pause: called before each table and view; to throw ends the export.
  package func write(
    to staging: StagingFolder, _ settings: SheetSettings, pause: () throws -> Void = {}
  ) throws -> WrittenSheets {
    let writer = try make(staging.folder, settings)
    for relation in Relation.all {
      try pause()
      var rows = try SheetRows.of(relation, in: staging.folder)
      try writer.write(relation, &rows)
    }
    return try writer.finish()
  }
}

/// What the user may choose about sheets, and the clock that they show.
package struct SheetSettings {
  /// Columns are headed by labels for people in this language; nil: by their names.
  package var labels: Language?
  /// Whether a first line `sep=;` names the delimiter: Excel obeys it, every other reader takes it for a row.
  package var hasSeparatorLine: Bool
  /// UTF-16, little-endian, with a byte order mark, instead of UTF-8.
  package var isUTF16: Bool
  /// The bytes of a time of the schema in UTC as those of `YYYY-MM-DD HH:MM:SS` in the display zone; nil for
  /// anything but a time.
  package var localTime: ([UInt8]) -> [UInt8]?

  package init(
    labels: Language? = nil, hasSeparatorLine: Bool = false, isUTF16: Bool = false,
    localTime: @escaping ([UInt8]) -> [UInt8]?
  ) {
    self.labels = labels
    self.hasSeparatorLine = hasSeparatorLine
    self.isUTF16 = isUTF16
    self.localTime = localTime
  }
}
