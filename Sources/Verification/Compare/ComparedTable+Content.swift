extension ComparedTable {
  /// The type is not compared: what a picture is takes a look into it, which a comparison does not take.
  static let posts = ComparedTable(
    name: "posts", values: ["text", "title", "url", "is_deleted"], coarseValues: ["text"],
    query: { style in
      let place = style.isCoarse ? "''" : KeySQL.account("o")
      return """
        SELECT \(KeySQL.key("p.platform", style.time("p"), place)), p.id, p.time_ms, p.platform,
          p.text, p.title, p.url, p.is_deleted
        FROM posts p LEFT JOIN accounts o ON o.id = p.on_account_id
        """
    },
    label: "SELECT substr(COALESCE(text, title, '[' || type || ']'), 1, 80) FROM posts WHERE id = ?1")

  static let comments = ComparedTable(
    name: "comments", values: ["text", "target_label", "is_deleted"], coarseValues: ["text"],
    query: { style in
      let author = style.isCoarse ? "''" : KeySQL.account("a")
      return """
        SELECT \(KeySQL.key("k.platform", style.time("k"), author)), k.id, k.time_ms, k.platform,
          k.text, k.target_label, k.is_deleted
        FROM comments k LEFT JOIN accounts a ON a.id = k.author_account_id
        """
    }, label: "SELECT substr(COALESCE(text, target_label, '?'), 1, 80) FROM comments WHERE id = ?1")

  /// By the names of the files: their folders change from one layout to the next.
  static let media = ComparedTable(
    name: "media", values: ["status", "sha256"], coarseValues: ["status"],
    query: { style in
      let digest = style.hasDigests ? "d.sha256" : "NULL"
      return """
        SELECT \(KeySQL.baseName("COALESCE(d.archive_path, d.remote_url, '')")), MIN(d.id),
          \(KeySQL.milliseconds("MIN(d.created_at)")), r.platform, d.status, \(digest)
        FROM media d LEFT JOIN archives r ON r.id = d.archive_id GROUP BY 1, 4, 5, 6
        """
    }, label: "SELECT COALESCE(archive_path, remote_url, '?') || ', ' || status FROM media WHERE id = ?1")

  static let metrics = ComparedTable(
    name: "metrics", values: ["value", "value_raw"],
    query: { style in
      let parts = KeySQL.key(
        "n.platform", KeySQL.account("a"), "COALESCE(p.time_ms, p.key, '')", "n.name", "COALESCE(n.unit, '')",
        "COALESCE(n.period_start, '')", "COALESCE(n.period_end, '')")
      return """
        SELECT \(parts), n.id, NULL, n.platform, n.value, n.value_raw
        FROM metrics n LEFT JOIN accounts a ON a.id = n.account_id LEFT JOIN posts p ON p.id = n.post_id
        """
    },
    label: """
      SELECT name || COALESCE(' ' || period_start, '') || COALESCE('–' || period_end, '') || ': '
        || COALESCE(value_raw, value, '') FROM metrics WHERE id = ?1
      """)

  static let activities = ComparedTable(
    name: "activities", values: ["text"], coarseValues: [],
    query: { style in
      let parts = KeySQL.key(
        "v.platform", "v.category", "v.type", style.time("v"), "COALESCE(v.title, '')", "COALESCE(v.url, '')")
      return "SELECT \(parts), v.id, v.time_ms, v.platform, v.text FROM activities v"
    },
    label: """
      SELECT category || ' ' || type || ': ' || substr(COALESCE(title, text, url, ''), 1, 80)
      FROM activities WHERE id = ?1
      """)
}
