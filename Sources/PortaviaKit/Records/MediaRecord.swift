// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// One row per path in an archive: a row of `media`.
public struct MediaRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// Name of the row, the same in every reading and export of the same thing (`key`).
  public var key: String { record.string(1) ?? "" }

  /// One of image, video, audio, voice, file, sticker, gif, avatar (`type`).
  public var type: String { record.string(2) ?? "" }

  /// One of present, missing, remote_only, omitted, damaged (`status`).
  public var status: String { record.string(3) ?? "" }

  /// The `id` of a row of `archives` (`archive_id`).
  public var archiveID: Int? { record.integer(4) }

  /// As the archive refers to it (`archive_path`).
  public var archivePath: String? { record.string(5) }

  /// Nil here: a reading copies no files (`export_path`).
  public var exportPath: String? { record.string(6) }

  /// The column `remote_url`.
  public var remoteURL: String? { record.string(7) }

  /// IANA media type (`media_type`).
  public var mediaType: String? { record.string(8) }

  /// Size in bytes (`bytes`).
  public var bytes: Int? { record.integer(9) }

  /// Of the content, in lower-case hexadecimal; nil when it was not read (`sha256`).
  public var sha256: String? { record.string(10) }

  /// Pixels (`width`).
  public var width: Int? { record.integer(11) }

  /// Pixels (`height`).
  public var height: Int? { record.integer(12) }

  /// Milliseconds (`duration_ms`).
  public var durationMS: Int? { record.integer(13) }

  /// The column `title`.
  public var title: String? { record.string(14) }

  /// The column `description`.
  public var description: String? { record.string(15) }

  /// RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z` (`created_at`).
  public var createdAt: String? { record.string(16) }

  /// Degrees, WGS 84 (`latitude`).
  public var latitude: Double? { record.real(17) }

  /// Degrees, WGS 84 (`longitude`).
  public var longitude: Double? { record.real(18) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(19) }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(20) }

  /// 0-based position in that file (`source_ordinal`).
  public var sourceOrdinal: Int? { record.integer(21) }
}
