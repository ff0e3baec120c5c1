/// Short forms for the declarations of the tables.
extension Column {
  static func text(
    _ name: String, _ comment: String = "", required: Bool = false, default value: String? = nil,
    oneOf allowed: [String] = []
  ) -> Column {
    Column(
      name: name, type: .text, isRequired: required, defaultValue: value, allowedValues: allowed,
      comment: comment)
  }

  static func integer(
    _ name: String, _ comment: String = "", required: Bool = false, default value: String? = nil
  ) -> Column {
    Column(name: name, type: .integer, isRequired: required, defaultValue: value, comment: comment)
  }

  static func real(_ name: String, _ comment: String = "", required: Bool = false) -> Column {
    Column(name: name, type: .real, isRequired: required, comment: comment)
  }

  static func datetime(_ name: String, _ comment: String = "", required: Bool = false) -> Column {
    Column(name: name, type: .datetime, isRequired: required, comment: comment)
  }

  static func date(_ name: String, _ comment: String = "") -> Column {
    Column(name: name, type: .date, comment: comment)
  }

  static func boolean(
    _ name: String, _ comment: String = "", required: Bool = false, default value: String? = nil
  ) -> Column {
    Column(name: name, type: .boolean, isRequired: required, defaultValue: value, comment: comment)
  }

  static func blob(_ name: String, _ comment: String = "", required: Bool = false) -> Column {
    Column(name: name, type: .blob, isRequired: required, comment: comment)
  }

  /// A foreign key to the `id` of another table.
  static func reference(
    _ name: String, to table: TableID, _ comment: String = "", required: Bool = false,
    deferred: Bool = false
  ) -> Column {
    Column(
      name: name, type: .integer, isRequired: required,
      reference: Reference(table: table, isDeferred: deferred), comment: comment)
  }
}

/// The columns that many tables share.
extension Column {
  static let id = Column(
    name: "id", type: .integer, sharedMeaning: "number of the row, local to one export")

  /// The key of a row: its name in every export.
  static func key(prefix: String, unique: Bool = true) -> Column {
    Column(
      name: "key", type: .text, isRequired: true, isUnique: unique,
      comment: "\(prefix)_…, the same in every export (section 2)")
  }

  static let extra = Column.extra("")

  static func extra(_ comment: String) -> Column {
    Column(
      name: "extra", type: .text, isJSONObject: true, comment: comment,
      sharedMeaning: "JSON object: what the source says beyond the columns, under its own key names")
  }

  static let timeMS = Column(
    name: "time_ms", type: .integer, sharedMeaning: "milliseconds since 1970-01-01 UTC")
  static let timeRaw = Column(
    name: "time_raw", type: .text,
    sharedMeaning: "the time as the archive prints it, where it is not a plain number")
  static let timePrecision = Column(
    name: "time_precision", type: .text, sharedMeaning: "ms, s, min, day, month, year")
  static let timeBasis = Column(
    name: "time_basis", type: .text, sharedMeaning: "utc, offset, zone, ambiguous, unknown")

  static let sourceFile = Column(
    name: "source_file_id", type: .integer, reference: Reference(table: .sourceFiles),
    sharedMeaning: "the file in which the record was met first")
  static let sourceOrdinal = Column(
    name: "source_ordinal", type: .integer, sharedMeaning: "0-based position in that file")
}
