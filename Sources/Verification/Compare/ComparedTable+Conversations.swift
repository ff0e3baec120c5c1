extension ComparedTable {
  static let conversations = ComparedTable(
    name: "conversations", values: ["title", "type", "folder"], coarseValues: ["title"],
    query: { _ in
      """
      SELECT c.key, c.id, \(KeySQL.milliseconds("c.last_message_at")), c.platform, c.title, c.type, c.folder
      FROM conversations c
      """
    },
    label: """
      SELECT COALESCE(c.title, a.display_name, a.username, c.platform_id, c.key)
      FROM conversations c LEFT JOIN accounts a ON a.id = c.counterpart_account_id WHERE c.id = ?1
      """)

  /// The sender is told apart by role where a name may change: the owner everywhere, the other one in a direct
  /// conversation (docs/keys.md).
  static let messages = ComparedTable(
    name: "messages", values: ["text", "type", "link_url", "is_deleted"], coarseValues: ["text"],
    query: { style in
      let sender = """
        CASE WHEN m.direction = 'out' THEN 'owner' WHEN m.direction = 'in' AND c.type = 'direct' THEN 'other'
        ELSE COALESCE(m.sender_name, '') END
        """
      return """
        SELECT \(KeySQL.key("c.key", style.time("m"), sender)), m.id, m.time_ms, c.platform,
          m.text, m.type, m.link_url, m.is_deleted
        FROM messages m JOIN conversations c ON c.id = m.conversation_id
        """
    },
    label: """
      SELECT COALESCE(c.title, a.display_name, '?') || ' · ' || COALESCE(m.sender_name, '?') || ': '
        || substr(COALESCE(m.text, '[' || m.type || ']'), 1, 80)
      FROM messages m JOIN conversations c ON c.id = m.conversation_id
      LEFT JOIN accounts a ON a.id = c.counterpart_account_id WHERE m.id = ?1
      """)

  static let reactions = ComparedTable(
    name: "reactions", values: [],
    query: { style in
      let target = """
        COALESCE(\(KeySQL.message("m", "c", style)), 'p'||COALESCE(p.time_ms, p.key),
          'k'||COALESCE(k.time_ms, k.key), r.target_url, r.target_label, '')
        """
      let time = style.isCoarse ? "''" : style.time("r")
      return """
        SELECT \(KeySQL.key("r.platform", "r.type", "COALESCE(r.emoji, '')", KeySQL.account("a"), target, time)),
          r.id, COALESCE(r.time_ms, m.time_ms), r.platform
        FROM reactions r LEFT JOIN accounts a ON a.id = r.actor_account_id
        LEFT JOIN messages m ON m.id = r.message_id LEFT JOIN conversations c ON c.id = m.conversation_id
        LEFT JOIN posts p ON p.id = r.post_id LEFT JOIN comments k ON k.id = r.comment_id
        """
    },
    label: """
      SELECT COALESCE(a.display_name, a.username, '?') || ' ' || COALESCE(r.emoji, r.type) || ' '
        || COALESCE(r.target_label, r.target_url, substr(COALESCE(m.text, p.text, k.text, ''), 1, 60))
      FROM reactions r LEFT JOIN accounts a ON a.id = r.actor_account_id
      LEFT JOIN messages m ON m.id = r.message_id LEFT JOIN posts p ON p.id = r.post_id
      LEFT JOIN comments k ON k.id = r.comment_id WHERE r.id = ?1
      """)
}
