// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// Hashtags, mentions, people tagged: a row of `tags`.
public struct TagRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// Number of the row, good for this reading only (`id`).
  public var id: Int { record.integer(0) ?? 0 }

  /// One of hashtag, mention, person, place (`type`).
  public var type: String { record.string(1) ?? "" }

  /// The column `name`.
  public var name: String { record.string(2) ?? "" }

  /// The `id` of a row of `accounts` (`account_id`).
  public var accountID: Int? { record.integer(3) }

  /// The `id` of a row of `posts` (`post_id`).
  public var postID: Int? { record.integer(4) }

  /// The `id` of a row of `comments` (`comment_id`).
  public var commentID: Int? { record.integer(5) }

  /// The `id` of a row of `messages` (`message_id`).
  public var messageID: Int? { record.integer(6) }

  /// The column `position`.
  public var position: Int? { record.integer(7) }
}
