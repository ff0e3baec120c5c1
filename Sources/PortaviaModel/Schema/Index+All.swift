/// The indexes, in the order in which they are built.
extension Index {
  static let all: [Index] = [
    Index(
      "messages_by_conversation", on: .messages, "conversation_id", "position", unique: true, inOrder: true),
    Index("messages_by_sender", on: .messages, "sender_account_id"),
    Index("messages_by_time", on: .messages, "sent_at"),
    Index("posts_by_time", on: .posts, "published_at"),
    Index("comments_by_post", on: .comments, "post_id"),
    Index("comments_by_author", on: .comments, "author_account_id"),
    Index("reactions_by_actor", on: .reactions, "actor_account_id"),
    Index("reactions_by_post", on: .reactions, "post_id"),
    Index("reactions_by_message", on: .reactions, "message_id", inOrder: true),
    Index("participants_by_account", on: .conversationParticipants, "account_id"),
    Index("attachments_by_post", on: .attachments, "post_id"),
    Index("relationships_to", on: .relationships, "to_account_id", "type"),
    Index("relationships_from", on: .relationships, "from_account_id", "type"),
    Index("accounts_by_contact", on: .accounts, "contact_id"),
    Index("attachments_by_message", on: .attachments, "message_id", inOrder: true),
    Index("attachments_by_media", on: .attachments, "media_id"),
    Index("identifiers_by_value", on: .accountIdentifiers, "scheme", "value_normalized"),
    Index("interactions_by_account", on: .interactions, "account_id"),
    Index("source_files_by_archive", on: .sourceFiles, "archive_id", "status"),
  ]
}
