// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Which record carries which file: a row of `attachments`.
public struct AttachmentRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// The `id` of a row of `media` (`media_id`).
  public var mediaID: Int { record.integer(1) ?? 0 }

  /// The `id` of a row of `messages` (`message_id`).
  public var messageID: Int? { record.integer(2) }

  /// The `id` of a row of `posts` (`post_id`).
  public var postID: Int? { record.integer(3) }

  /// The `id` of a row of `comments` (`comment_id`).
  public var commentID: Int? { record.integer(4) }

  /// The `id` of a row of `accounts` (`account_id`).
  public var accountID: Int? { record.integer(5) }

  /// One of content, thumbnail, avatar, cover (`role`).
  public var role: String { record.string(6) ?? "" }

  /// The column `position`.
  public var position: Int { record.integer(7) ?? 0 }

  /// The file in which the record was met first. The `id` of a row of `source_files` (`source_file_id`).
  public var sourceFileID: Int? { record.integer(8) }

  /// JSON object: what the archive says beyond the columns, under its own key names (`extra`).
  public var extra: String? { record.string(9) }
}
