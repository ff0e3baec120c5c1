import PortaviaModel
import StructuredText

/// What a run is asked to do.
package struct ImportOptions: Sendable {
  /// Whether log-ins, locations, advertising interests and the like are read too.
  package var includesEverything = false
  /// Whether media are read, checked and handed to the sink.
  package var readsMedia = true
  /// Whether files that no rule reads are proved as well: copies, and what the scope leaves out.
  package var provesEverything = false
  /// Whether rows and digests are wanted. Without them everything is read, counted and accounted for all the same, but
  /// messages are not made into rows and nothing is hashed.
  package var writesRows = true
  /// Whether messages get their keys. Without them their rows are good for being counted.
  package var makesKeys = true
  /// Every raw record is also kept verbatim.
  package var keepsRaw = false
  /// IANA name for months and for times without a zone; nil takes what the archives state.
  package var timeZone: String?
  /// IANA name to count months in where nothing else names a zone; nil takes UTC.
  package var assumedTimeZone: String?
  /// The owner's name, for archives that do not say it.
  package var owner: String?
  /// The order of day, month and year in written dates; nil finds it out.
  package var dateOrder: WrittenDateOrder?
  /// Seconds since 1970, UTC, for `imported_at`; nil leaves it empty.
  package var now: Int64?
  /// Of the texts that are stored.
  package var language: Language = .english

  package init() {}

  /// Keys that are left out wherever they stand; nil in scope `all` (docs/rules.md#scope-business).
  package var personalTraces: KeySet? { includesEverything ? nil : Self.personalTraces }

  private static let personalTraces = KeySet([
    "ip", "upload_ip", "ip_address", "cookie", "cookies", "datr_cookie", "device_id", "device_ids",
    "family_device_id", "camera_serial", "camera_serial_number",
  ])
}

/// How far a run is.
package struct ImportProgress: Sendable {
  package enum Phase: Sendable { case surveying, media, records, finishing }
  package var phase: Phase
  /// Uncompressed bytes.
  package var bytesDone: Int64
  package var bytesTotal: Int64
  package var records: Int64
}

/// The caller asked to stop.
package struct ImportCancelled: Error {
  package init() {}
}

/// The order of day, month and year in written dates of figures.
package enum WrittenDateOrder: String, Sendable, CaseIterable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  case yearMonthDay = "ymd"
}
