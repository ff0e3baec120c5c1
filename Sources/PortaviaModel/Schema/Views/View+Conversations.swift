/// The conversations as people read them.
extension View {
  package static let readableMessages = View(
    "readable_messages", "the conversations as a person reads them",
    columns: """
      platform channel folder conversation position:INTEGER sent_at:DATETIME sender direction
      type text link_url attachments reactions
      """,
    sql: """
      SELECT v.platform, v.channel, v.folder, v.title AS conversation, m.position, m.sent_at, m.sender_name AS sender, m.direction, m.type, m.text,
             m.link_url, (SELECT group_concat(COALESCE(d.export_path, d.status || ': ' || d.archive_path), ' ; ') FROM attachments t JOIN media d ON d.id = t.media_id WHERE t.message_id = m.id) AS attachments,
             (SELECT group_concat(x.emoji || ' ' || COALESCE(a.display_name, a.username, ''), ' ; ') FROM reactions x LEFT JOIN accounts a ON a.id = x.actor_account_id WHERE x.message_id = m.id) AS reactions
      FROM messages m JOIN conversations v ON v.id = m.conversation_id
      """)

  static let unansweredConversations = View(
    "unanswered_conversations", "one row per direct conversation in which somebody still waits for an answer",
    columns: """
      conversation_id:INTEGER platform channel title account_id:INTEGER display_name username
      email phone waiting_since:DATETIME last_message_at:DATETIME
      """,
    sql: """
      SELECT c.id AS conversation_id, c.platform, c.channel, c.title, a.id AS account_id, a.display_name, a.username,
             COALESCE(k.email, a.email) AS email, COALESCE(k.phone, a.phone) AS phone, c.waiting_since, c.last_message_at
      FROM conversations c LEFT JOIN accounts a ON a.id = c.counterpart_account_id LEFT JOIN contacts k ON k.id = a.contact_id
      WHERE c.type = 'direct' AND c.waiting_since IS NOT NULL
      """)

  static let responseTimes = View(
    "response_times", "how fast requests were answered, by month and channel",
    columns: """
      month platform channel inquiries:INTEGER answered:INTEGER response_rate_pct:REAL
      median_response_seconds:INTEGER mean_fastest_90pct_seconds:INTEGER
      within_15_minutes:INTEGER within_1_hour:INTEGER within_24_hours:INTEGER
      """,
    sql: """
      WITH o AS (SELECT month, platform, channel, response_seconds,
                        ROW_NUMBER() OVER (PARTITION BY month, platform, channel ORDER BY response_seconds) AS rn,
                        COUNT(*) OVER (PARTITION BY month, platform, channel) AS n
                 FROM inquiries WHERE is_answered),
      s AS (SELECT month, platform, channel,
                   AVG(CASE WHEN rn IN ((n+1)/2, (n+2)/2) THEN response_seconds END) AS median_s,
                   AVG(CASE WHEN rn <= MAX(1, n*9/10) THEN response_seconds END) AS fast90_s
            FROM o GROUP BY month, platform, channel)
      SELECT q.month, q.platform, q.channel, COUNT(*) AS inquiries, SUM(q.is_answered) AS answered,
             ROUND(100.0*SUM(q.is_answered)/COUNT(*), 1) AS response_rate_pct,
             CAST(ROUND(s.median_s) AS INTEGER) AS median_response_seconds,
             CAST(ROUND(s.fast90_s) AS INTEGER) AS mean_fastest_90pct_seconds,
             SUM(COALESCE(q.response_seconds <= 900, 0))   AS within_15_minutes,
             SUM(COALESCE(q.response_seconds <= 3600, 0))  AS within_1_hour,
             SUM(COALESCE(q.response_seconds <= 86400, 0)) AS within_24_hours
      FROM inquiries q LEFT JOIN s ON s.month = q.month AND s.platform = q.platform AND s.channel = q.channel
      GROUP BY q.month, q.platform, q.channel
      """)
}
