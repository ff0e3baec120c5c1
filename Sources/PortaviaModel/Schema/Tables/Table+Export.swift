/// The export's own description.
extension Table {
  static let exportInfo = Table(
    .exportInfo, "export_info", "one row per fact about this export",
    columns: [
      .text(
        "key", "schema_version, tool, tool_version, created_at, display_time_zone, language, scope, options"),
      .text("value"),
    ],
    primaryKey: ["key"], withoutRowID: true)

  static let vocabulary = Table(
    .vocabulary, "vocabulary", "every enum value with labels and the standard term",
    columns: [
      .text("enum", "'messages.type', 'reactions.type', ...", required: true),
      .text("value", required: true),
      .text("label_en", required: true),
      .text("label_it", required: true),
      .text("activitystreams", "e.g. 'Like'"),
      .text("schema_org", "e.g. 'LikeAction'"),
    ],
    primaryKey: ["enum", "value"], withoutRowID: true)
}
