/// People and their identities on the platforms.
extension Table {
  static let contacts = Table(
    .contacts, "contacts", "a person or organisation in the real world",
    columns: [
      .id,
      .key(prefix: "ct"),
      .text("kind", "person, organization, unknown", required: true),
      .text("full_name"),
      .text("given_name"),
      .text("family_name"),
      .text("organization"),
      .text("job_title"),
      .text("email", "lower-cased"),
      .text("phone", "E.164"),
      .text("website"),
      .text("street"),
      .text("city"),
      .text("region"),
      .text("postal_code"),
      .text("country_code", "ISO 3166-1 alpha-2"),
      .text("language", "BCP 47"),
      .text("birthday", "YYYY-MM-DD or --MM-DD"),
      .text("notes"),
      .text("origin", "address_book, lead_form, conversation, profile, manual", required: true),
      .text("lawful_basis", required: true, default: "'not_recorded'"),
      .text("consent_status", required: true, default: "'not_recorded'"),
      .datetime("consent_at"),
      .text("consent_source", "where the proof is: form id and answer, or the user's own note"),
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])

  static let contactPoints = Table(
    .contactPoints, "contact_points", "every address and number of a contact",
    columns: [
      .reference("contact_id", to: .contacts, required: true),
      .text("scheme", "phone, email, url", required: true),
      .text("value", required: true),
      .text("value_normalized", required: true),
      .boolean("is_primary", required: true, default: "0"),
    ],
    primaryKey: ["contact_id", "scheme", "value"], withoutRowID: true)

  static let accounts = Table(
    .accounts, "accounts", "one identity on one platform",
    columns: [
      .id,
      .key(prefix: "ac"),
      .text("platform", required: true),
      .text("kind", "person, page, group, bot, unknown", required: true),
      .text("platform_id", "always text, also when it looks like a number"),
      .text("username", "without @"),
      .text("display_name"),
      .text("profile_url"),
      .text("email"),
      .text("phone", "E.164"),
      .boolean("is_owner", "this is us", required: true, default: "0"),
      .boolean("is_placeholder", "\"Facebook user\", deleted account", required: true, default: "0"),
      .text(
        "identity_basis", "platform_id, username, url, phone, email, thread, name, name_ambiguous",
        required: true),
      .reference("contact_id", to: .contacts),
      .extra,
      .sourceFile,
      .sourceOrdinal,
    ],
    primaryKey: ["id"])

  static let accountIdentifiers = Table(
    .accountIdentifiers, "account_identifiers", "every id, handle, number and name ever seen for an account",
    columns: [
      .reference("account_id", to: .accounts, required: true),
      .text("scheme", "platform_id, username, url, phone, email, name", required: true),
      .text("value", required: true),
      .text("value_normalized", required: true),
      .datetime("first_seen_at"),
      .datetime("last_seen_at"),
    ],
    primaryKey: ["account_id", "scheme", "value"], withoutRowID: true)

  static let contactMatches = Table(
    .contactMatches, "contact_matches", "\"these two may be the same person\"",
    columns: [
      .id,
      .reference("account_id", to: .accounts, required: true),
      .reference("contact_id", to: .contacts),
      .reference("other_account_id", to: .accounts),
      .text(
        "method", "same_phone, same_email, cross_profile_link, same_username, same_name, manual",
        required: true),
      .real("score", "0…1", required: true),
      .text("status", required: true, oneOf: ["confirmed", "suggested", "rejected"]),
      .datetime("decided_at"),
    ],
    primaryKey: ["id"],
    checks: [
      "(contact_id IS NOT NULL) + (other_account_id IS NOT NULL) = 1"
    ])

  static let relationships = Table(
    .relationships, "relationships", "follows, likes of the Page, friends, blocks",
    columns: [
      .id,
      .text("platform", required: true),
      .text(
        "type", "follow, page_like, friend, subscription, connection, close_friend, block, restrict",
        required: true),
      .reference("from_account_id", to: .accounts, required: true),
      .reference("to_account_id", to: .accounts, required: true),
      .text("status", "active, requested, removed, rejected", required: true),
      .datetime("created_at"),
      .datetime("ended_at"),
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
