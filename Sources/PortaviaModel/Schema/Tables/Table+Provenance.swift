/// The files and records that everything comes from, and what became of them.
extension Table {
  static let archives = Table(
    .archives, "archives", "one logical download (all its parts)",
    columns: [
      .id,
      .key(prefix: "ar"),
      .text(
        "platform", "facebook (Messenger too), instagram, threads, whatsapp, x, linkedin, tiktok, youtube",
        required: true),
      .text(
        "product",
        "facebook_profile, facebook_page, messenger_e2ee, instagram_account, threads_account, whatsapp_chat, whatsapp_account, meta_leads, …",
        required: true),
      .text("format", "json, html, txt, csv, mixed", required: true),
      .text("language", "BCP 47 language of the archive's own labels"),
      .text("label", "human name (\"Officina Rossi – Pagina\")"),
      .reference("subject_account_id", to: .accounts, deferred: true),
      .datetime("generated_at", "when the platform built it"),
      .date("covers_from", "requested range, when the archive says so"),
      .date("covers_to"),
      .integer("parts_found"),
      .integer("parts_expected"),
      .integer("bytes"),
      .text("sha256", "over the parts' own SHA-256 values, in part order"),
      .text("time_zone", "IANA name used for times without a zone"),
      .text("time_zone_source", "stated, derived, given, assumed"),
      .text("scope", "business, all"),
      .text("parser", "parser name and version"),
      .datetime("imported_at", "only with --now or SOURCE_DATE_EPOCH"),
      .extra("JSON object"),
    ],
    primaryKey: ["id"])

  static let sourceFiles = Table(
    .sourceFiles, "source_files", "every entry of every part: nothing is silently dropped",
    columns: [
      .id,
      .reference("archive_id", to: .archives, required: true),
      .integer("part", "1, 2, 3 …"),
      .text("part_name", "file name of the part as the user has it"),
      .text("path", "path inside the part, as stored", required: true),
      .integer("bytes"),
      .text("sha256"),
      .text("role", "data, media, index, decoration, unknown", required: true),
      .text(
        "status",
        "parsed, partly_parsed, linked, duplicate, excluded, unrecognised, damaged, encrypted, unsupported, missing",
        required: true),
      .text("reason", "why it was excluded, or what is wrong"),
      .text("rule", "the rule that claimed it"),
      .integer("records_read", "= normalised + merged + preserved + reported + excluded"),
      .integer("records_normalised", "became a row"),
      .integer("records_merged", "were met before, see record_sources"),
      .integer("records_preserved", "kept verbatim in raw_records"),
      .integer("records_reported", "could not be kept, see findings"),
      .integer("records_excluded", "left out by the scope"),
    ],
    primaryKey: ["id"])

  static let recordSources = Table(
    .recordSources, "record_sources",
    "further places where a record was met again (the first is in the record itself)",
    columns: [
      .text("record_table", required: true),
      .integer("record_id", required: true),
      .reference("source_file_id", to: .sourceFiles, required: true),
      .integer("ordinal", "0-based position in that file", required: true),
    ],
    primaryKey: ["record_table", "record_id", "source_file_id", "ordinal"], withoutRowID: true)

  static let rawRecords = Table(
    .rawRecords, "raw_records",
    "verbatim records: those that could not be normalised; all of them with --keep-raw",
    columns: [
      .reference("source_file_id", to: .sourceFiles, required: true),
      .integer("ordinal", required: true),
      .integer("byte_offset", "in the uncompressed entry"),
      .integer("byte_length", "in the uncompressed entry"),
      .text("pointer", "JSON Pointer (RFC 6901), block path or line number"),
      .text("reason", "finding code, NULL with --keep-raw"),
      .blob("raw", required: true),
    ],
    primaryKey: ["source_file_id", "ordinal"], withoutRowID: true)

  static let findings = Table(
    .findings, "findings", "what the reader noticed",
    columns: [
      .id,
      .reference("archive_id", to: .archives),
      .reference("source_file_id", to: .sourceFiles),
      .text("severity", required: true, oneOf: ["note", "warning", "error"]),
      .text("code", "stable, e.g. media.missing, time.ambiguous, text.repaired", required: true),
      .text("message", required: true),
      .text("location", "position, never content"),
      .integer("occurrences", required: true, default: "1"),
    ],
    primaryKey: ["id"])

  static let checks = Table(
    .checks, "checks", "completeness checks and their result",
    columns: [
      .id,
      .reference("archive_id", to: .archives, required: true),
      .text(
        "code",
        "parts.complete, media.present, inbox.present, range.whole, e2ee.present, chat.not_truncated, …",
        required: true),
      .text("status", required: true, oneOf: ["pass", "warn", "fail", "unknown"]),
      .text("expected"),
      .text("found"),
      .text("message", "one sentence for the owner", required: true),
      .text("remedy", "what to click to get the missing piece"),
    ],
    primaryKey: ["id"])
}
