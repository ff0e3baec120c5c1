/// Conversations and their messages.
extension Table {
  static let conversations = Table(
    .conversations, "conversations", "one thread of messages",
    columns: [
      .id,
      .key(prefix: "cv"),
      .text("platform", required: true),
      .text(
        "channel", "messenger, page_inbox, instagram_direct, whatsapp, threads, x_dm, linkedin, …",
        required: true),
      .text("type", "direct, group, broadcast, marketplace, self", required: true),
      .text("platform_id"),
      .text("title"),
      .text("folder", "inbox, archived, requests, spam, e2ee"),
      .reference("owner_account_id", to: .accounts),
      .reference("counterpart_account_id", to: .accounts, "the customer, in a direct conversation"),
      .boolean("is_encrypted"),
      .integer("participant_count"),
      .integer("message_count"),
      .integer("incoming_count"),
      .integer("outgoing_count"),
      .datetime("first_message_at"),
      .datetime("last_message_at"),
      .text("last_direction", "in, out: who spoke last (automatic replies and notices not counted)"),
      .datetime("waiting_since", "first incoming message not yet answered; NULL when answered"),
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])

  static let conversationParticipants = Table(
    .conversationParticipants, "conversation_participants", "who takes part in a conversation",
    columns: [
      .reference("conversation_id", to: .conversations, required: true),
      .reference("account_id", to: .accounts, required: true),
      .text("role", "owner, admin, member", required: true, default: "'member'"),
      .boolean("is_current"),
    ],
    primaryKey: ["conversation_id", "account_id"], withoutRowID: true)

  static let messages = Table(
    .messages, "messages", "one message of a conversation",
    columns: [
      .id,
      .key(prefix: "ms", unique: false),
      .reference("conversation_id", to: .conversations, required: true),
      .reference("sender_account_id", to: .accounts),
      .text("sender_name", "as printed in the archive"),
      .text("direction", required: true, oneOf: ["in", "out", "system", "unknown"]),
      .text(
        "type",
        "text, image, video, audio, voice, file, sticker, gif, link, location, contact, call, poll, payment, story_reply, notice, unsupported",
        required: true),
      .text("text"),
      .datetime("sent_at", "UTC"),
      .datetime("edited_at"),
      .reference("reply_to_message_id", to: .messages, deferred: true),
      .text("link_url"),
      .text("link_text"),
      .integer("call_seconds"),
      .boolean("is_deleted", required: true, default: "0"),
      .boolean("is_forwarded"),
      .boolean("is_automated", "instant reply, away message, bot"),
      .integer("position", "1-based order inside the conversation", required: true),
      .timeMS,
      .timeRaw,
      .timePrecision,
      .timeBasis,
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])
}
