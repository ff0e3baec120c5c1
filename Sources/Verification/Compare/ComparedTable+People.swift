extension ComparedTable {
  /// The accounts at the other end of one of ours, each once.
  /// - Parameters:
  ///   - which: the condition on the relationship `r` from `f` to `t`.
  ///   - other: the alias of the other account, and `ours` that of the owner's.
  private static func people(_ name: String, which: String, other: String, ours: String) -> ComparedTable {
    ComparedTable(
      name: name, values: ["created_at"],
      query: { style in
        """
        SELECT \(KeySQL.key("r.platform", "\(ours).kind", "\(other).key")), MIN(r.id), MIN(r.time_ms), r.platform,
          MIN(r.created_at)
        FROM relationships r JOIN accounts f ON f.id = r.from_account_id JOIN accounts t ON t.id = r.to_account_id
        WHERE \(which) AND r.status = 'active' AND \(ours).is_owner GROUP BY 1
        """
      },
      label: """
        SELECT \(KeySQL.name(other)) || CASE WHEN \(other).display_name IS NOT NULL AND \(other).username IS NOT NULL
          THEN ' (' || \(other).username || ')' ELSE '' END
        FROM relationships r JOIN accounts f ON f.id = r.from_account_id JOIN accounts t ON t.id = r.to_account_id
        WHERE r.id = ?1
        """)
  }

  private static let follows = "r.type IN ('follow', 'page_like', 'subscription')"

  static let followers = people("followers", which: follows, other: "f", ours: "t")
  static let following = people("following", which: follows, other: "t", ours: "f")
  static let friends = people("friends", which: "r.type = 'friend' AND t.is_owner", other: "f", ours: "t")

  /// Requests, blocks, what has ended, and everything else between two accounts.
  static let relationships = ComparedTable(
    name: "relationships", values: ["created_at", "ended_at"],
    query: { style in
      """
      SELECT \(KeySQL.key("r.platform", "r.type", "r.status", KeySQL.account("f"), KeySQL.account("t"))),
        r.id, r.time_ms, r.platform, r.created_at, r.ended_at
      FROM relationships r JOIN accounts f ON f.id = r.from_account_id JOIN accounts t ON t.id = r.to_account_id
      WHERE NOT (r.status = 'active' AND (r.type = 'friend' AND t.is_owner
        OR \(follows) AND (f.is_owner OR t.is_owner)))
      """
    },
    label: """
      SELECT r.type || ', ' || r.status || ': ' || \(KeySQL.name("f")) || ' → ' || \(KeySQL.name("t"))
      FROM relationships r JOIN accounts f ON f.id = r.from_account_id JOIN accounts t ON t.id = r.to_account_id
      WHERE r.id = ?1
      """)

  static let contacts = ComparedTable(
    name: "contacts", values: ["full_name", "email", "phone", "organization", "city"],
    coarseValues: ["full_name", "email", "phone"],
    query: { _ in
      """
      SELECT c.key, c.id, NULL, NULL, c.full_name, c.email, c.phone, c.organization, c.city FROM contacts c
      """
    }, label: "SELECT COALESCE(full_name, email, phone, key) FROM contacts WHERE id = ?1")

  /// Everybody and every Page and group that occurs.
  static let accounts = ComparedTable(
    name: "accounts", isDerived: true, values: ["display_name", "username", "profile_url"],
    query: { _ in
      """
      SELECT a.key, a.id, NULL, a.platform, a.display_name, a.username, a.profile_url
      FROM accounts a WHERE NOT a.is_owner AND NOT a.is_placeholder
      """
    }, label: "SELECT \(KeySQL.name("accounts")) FROM accounts WHERE id = ?1")

  static let leads = ComparedTable(
    name: "form_submissions", values: ["full_name", "email", "phone", "status"],
    query: { _ in
      """
      SELECT COALESCE(s.platform||char(31)||s.platform_id, s.key), s.id, s.time_ms, s.platform,
        s.full_name, s.email, s.phone, s.status
      FROM form_submissions s
      """
    }, label: "SELECT COALESCE(full_name, email, phone, platform_id, key) FROM form_submissions WHERE id = ?1"
  )
}
