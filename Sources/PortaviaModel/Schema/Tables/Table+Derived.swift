/// Tables derived from the others, rebuilt at every write.
extension Table {
  static let interactions = Table(
    .interactions, "interactions", "what others did towards us",
    columns: [
      .text("record_table", required: true),
      .integer("record_id", required: true),
      .reference("account_id", to: .accounts),
      .reference("contact_id", to: .contacts),
      .text("platform", required: true),
      .text("channel", "a conversation channel, or comments, reactions, posts, lead_form", required: true),
      .text("type", "message, comment, reaction, post, form", required: true),
      .datetime("at"),
    ],
    primaryKey: ["record_table", "record_id"], withoutRowID: true)

  static let inquiries = Table(
    .inquiries, "inquiries",
    "one row per request: first incoming message after 24 h of silence on both sides",
    columns: [
      .reference("conversation_id", to: .conversations, required: true),
      .integer("inquiry_no", required: true),
      .text("platform", required: true),
      .text("channel", required: true),
      .reference("account_id", to: .accounts),
      .reference("first_message_id", to: .messages),
      .text("month", "YYYY-MM in the display time zone"),
      .datetime("asked_at"),
      .datetime("answered_at"),
      .integer("response_seconds"),
      .boolean("is_answered", required: true),
    ],
    primaryKey: ["conversation_id", "inquiry_no"], withoutRowID: true)

  static let monthlyActivity = Table(
    .monthlyActivity, "monthly_activity", "events per month in the display time zone, counted while reading",
    columns: [
      .text("month", "YYYY-MM", required: true),
      .text("platform", required: true),
      .text(
        "channel", "a conversation channel, or posts, comments, reactions, followers, lead_form",
        required: true),
      .text("kind", "message, post, comment, reaction, follow, page_like, friend, form", required: true),
      .text("direction", "in, out, system, unknown", required: true),
      .integer("events", required: true),
    ],
    primaryKey: ["month", "platform", "channel", "kind", "direction"], withoutRowID: true)
}
