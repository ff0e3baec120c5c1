/// Leads, numbers, and everything else.
extension Table {
  static let formSubmissions = Table(
    .formSubmissions, "form_submissions", "Meta instant forms and alike",
    columns: [
      .id,
      .key(prefix: "fs"),
      .text("platform", required: true),
      .text("platform_id", "without the 'l:' prefix of the Meta CSV"),
      .text("form_id"),
      .text("form_name"),
      .reference("page_account_id", to: .accounts),
      .reference("contact_id", to: .contacts),
      .text("campaign_id"),
      .text("campaign_name"),
      .text("adset_id"),
      .text("adset_name"),
      .text("ad_id"),
      .text("ad_name"),
      .boolean("is_organic"),
      .text("status"),
      .text("full_name"),
      .text("email"),
      .text("phone"),
      .datetime("created_at"),
      .timeMS,
      .timeRaw,
      .timePrecision,
      .timeBasis,
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])

  static let formAnswers = Table(
    .formAnswers, "form_answers", "one answer of a submitted form",
    columns: [
      .reference("submission_id", to: .formSubmissions, required: true),
      .integer("position", required: true),
      .text("question", required: true),
      .text("answer"),
    ],
    primaryKey: ["submission_id", "position"], withoutRowID: true)

  static let metrics = Table(
    .metrics, "metrics", "numbers the platform itself reports",
    columns: [
      .id,
      .text("platform", required: true),
      .reference("account_id", to: .accounts),
      .reference("post_id", to: .posts),
      .text("name", "followers, page_likes, reach, impressions, views, clicks, …", required: true),
      .real("value", "NULL where the platform shows none"),
      .text("value_raw", "as printed: 1.130, 63.3K, 85,8%, --"),
      .text("unit", "count, seconds, percent, EUR"),
      .date("period_start"),
      .date("period_end"),
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])

  static let activities = Table(
    .activities, "activities", "recognised records that have no table of their own",
    columns: [
      .id,
      .text("platform", required: true),
      .text("category", "events, saved, searches, ads, groups, security, …", required: true),
      .text("type", required: true),
      .reference("actor_account_id", to: .accounts),
      .text("title"),
      .text("text"),
      .text("url"),
      .datetime("created_at"),
      .timeMS,
      .timeRaw,
      .timePrecision,
      .timeBasis,
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])

  static let suppressions = Table(
    .suppressions, "suppressions",
    "people removed on request: only a keyed hash, so that a later import leaves them out",
    columns: [
      .text("key_hash", "SHA-256 of scheme + normalised value + the export's own salt"),
      .text("scheme", "phone, email, username, platform_id, name", required: true),
      .text("reason"),
      .datetime("created_at", required: true),
    ],
    primaryKey: ["key_hash"], withoutRowID: true)
}
