extension ComparedTable {
  /// In the order in which people ask.
  static let all: [ComparedTable] =
    [
      .conversations, .messages, .followers, .following, .friends, .relationships, .contacts, .leads, .posts,
      .comments,
      .reactions, .media, .metrics, .activities, .accounts,
    ] + details

  /// What depends on the others or says where they come from: only for the proof that an export holds
  /// everything.
  private static let details: [ComparedTable] = [
    detail("archives", "SELECT r.key, r.id, NULL, r.platform FROM archives r"),
    detail(
      "source_files",
      "SELECT \(KeySQL.key("f.path", "COALESCE(f.bytes, '')")), f.id, NULL, NULL FROM source_files f"),
    detail(
      "raw_records",
      """
      SELECT \(KeySQL.key("f.path", "w.ordinal", "length(w.raw)")), 0, NULL, NULL
      FROM raw_records w JOIN source_files f ON f.id = w.source_file_id
      """),
    detail(
      "conversation_participants",
      """
      SELECT \(KeySQL.key("c.key", KeySQL.account("a"))), 0, NULL, c.platform FROM conversation_participants n
      JOIN conversations c ON c.id = n.conversation_id JOIN accounts a ON a.id = n.account_id
      """, isDerived: true),
    detail(
      "attachments",
      """
      SELECT \(KeySQL.key(
        "COALESCE(c.key||char(30)||COALESCE(m.time_ms, ''), 'p'||COALESCE(p.time_ms, p.key), 'k'||COALESCE(k.time_ms, k.key), a.key, '')",
        KeySQL.baseName("COALESCE(d.archive_path, d.remote_url, '')"), "t.role")), t.id, NULL, NULL
      FROM attachments t JOIN media d ON d.id = t.media_id LEFT JOIN messages m ON m.id = t.message_id
      LEFT JOIN conversations c ON c.id = m.conversation_id LEFT JOIN posts p ON p.id = t.post_id
      LEFT JOIN comments k ON k.id = t.comment_id LEFT JOIN accounts a ON a.id = t.account_id
      """),
    detail(
      "tags",
      """
      SELECT \(KeySQL.key(
        "COALESCE(c.key||char(30)||COALESCE(m.time_ms, ''), 'p'||COALESCE(p.time_ms, p.key), 'k'||COALESCE(k.time_ms, k.key), '')",
        "g.type", "g.name")), g.id, NULL, NULL
      FROM tags g LEFT JOIN messages m ON m.id = g.message_id LEFT JOIN conversations c ON c.id = m.conversation_id
      LEFT JOIN posts p ON p.id = g.post_id LEFT JOIN comments k ON k.id = g.comment_id
      """),
    detail(
      "contact_points",
      """
      SELECT \(KeySQL.key("c.key", "q.scheme", "q.value")), 0, NULL, NULL
      FROM contact_points q JOIN contacts c ON c.id = q.contact_id
      """),
    detail(
      "account_identifiers",
      """
      SELECT \(KeySQL.key(KeySQL.account("a"), "i.scheme", "i.value")), 0, NULL, a.platform
      FROM account_identifiers i JOIN accounts a ON a.id = i.account_id
      """, isDerived: true),
    detail(
      "form_answers",
      """
      SELECT \(KeySQL.key("s.key", "w.position", "w.question", "COALESCE(w.answer, '')")), 0, NULL, s.platform
      FROM form_answers w JOIN form_submissions s ON s.id = w.submission_id
      """),
  ]

  private static func detail(_ name: String, _ query: String, isDerived: Bool = false) -> ComparedTable {
    ComparedTable(name: name, isDetail: true, isDerived: isDerived, values: [], query: { _ in query })
  }
}
