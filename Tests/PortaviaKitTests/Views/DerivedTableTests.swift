import TestSupport
import Testing

/// The tables that are derived from the rest: `interactions`, `inquiries`, `monthly_activity`.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct DerivedTableTests {
  private let owner = SmallDownload.owner

  // MARK: - interactions

  /// What others did towards us: nothing of ours, and nothing between others. Who is only named in a sentence, as on our
  /// wall, is nobody that is known.
  @Test func interactions() throws {
    func heart(_ actor: String) -> String {
      #","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"\#(actor)"}]"#
    }
    let content = try ZipBuilder.Item.photo(
      "2024-03-01 09:00", "Torta",
      comments: [
        Said("Bruno Finto", "2024-03-02 09:00", "Bella"),
        Said(owner, "2024-03-02 10:00", "Grazie"),
      ])
    let wall = ZipBuilder.Item(
      "your_facebook_activity/posts/other_people_s_posts_to_your_timeline.json",
      """
      {"wall_posts_sent_to_you":[{"timestamp":\(try seconds("2024-03-06 09:00")),
        "title":"Carla Finta ha scritto sul diario.","data":[{"post":"Auguri"}]}]}
      """)
    let export = try SmallExport(
      .facebook(
        content, wall,
        .conversation(
          "Anna Finta",
          [
            Said("Anna Finta", "2024-03-04 09:00", "uno", heart(owner)),
            Said(owner, "2024-03-04 09:10", "due", heart("Anna Finta")),
            Said(
              "Anna Finta", "2024-03-04 09:20", "Anna ha creato il gruppo.",
              #","users":[{"name":"Anna Finta"}]"#),
          ]),
        .conversation(
          "Anna Finta, Bruno Finto", [Said("Anna Finta", "2024-03-05 09:00", "tre", heart("Bruno Finto"))])),
      .table(
        "contatti.csv",
        """
        id,created_time,form_id,platform,full_name,email
        l:1,2024-03-07T10:00:00+00:00,f:7,ig,Dario Finto,dario@example.org
        """))
    try export.expect(
      """
      i.record_table, i.platform, i.channel, i.type, COALESCE(a.display_name, c.full_name), i.account_id IS NULL,
      i.at
      """,
      of: """
        interactions i LEFT JOIN accounts a ON a.id = i.account_id LEFT JOIN contacts c ON c.id = i.contact_id
        """,
      [
        "comments|facebook|comments|comment|Bruno Finto|0|2024-03-02T09:00:00.000Z",
        "form_submissions|instagram|lead_form|form|Dario Finto|1|2024-03-07T10:00:00.000Z",
        "messages|facebook|messenger|message|Anna Finta|0|2024-03-04T09:00:00.000Z",
        "messages|facebook|messenger|message|Anna Finta|0|2024-03-05T09:00:00.000Z",
        "posts|facebook|posts|post|None|1|2024-03-06T09:00:00.000Z",
        "reactions|facebook|messenger|reaction|Anna Finta|0|2024-03-04T09:10:00.000Z",
      ])
  }

  // MARK: - inquiries

  /// One row per request: the first incoming message after 24 hours of silence on both sides.
  @Test func inquiries() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta",
          [
            Said("Anna Finta", "2024-03-04 09:00", "uno"), Said("Anna Finta", "2024-03-05 09:00", "due"),
            Said(owner, "2024-03-05 09:30"),
            // A day and a minute after our answer.
            Said("Anna Finta", "2024-03-06 09:31", "tre"), Said(owner, "2024-03-06 09:31:30"),
            // Within a day of ours: it goes on.
            Said("Anna Finta", "2024-03-07 09:00", "quattro"),
            // Nobody has answered this.
            Said("Anna Finta", "2024-03-09 09:00", "cinque"),
          ]),
        // One answer, two questions.
        .conversation(
          "Bruno Finto",
          [
            Said("Bruno Finto", "2024-03-04 09:00", "sei"), Said("Bruno Finto", "2024-03-06 09:00", "sette"),
            Said(owner, "2024-03-06 10:00"),
          ]),
        // We wrote first, and they answered within a day.
        .conversation(
          "Carla Finta", [Said(owner, "2024-03-04 09:00"), Said("Carla Finta", "2024-03-05 09:00", "otto")]),
        .conversation(
          "Dario Finto", box: "filtered_threads", [Said("Dario Finto", "2024-03-04 09:00", "nove")])))
    try export.expect(
      "a.display_name, q.inquiry_no, m.text, q.asked_at, q.answered_at, q.response_seconds, q.is_answered",
      of: "inquiries q JOIN messages m ON m.id = q.first_message_id JOIN accounts a ON a.id = q.account_id",
      [
        "Anna Finta|1|uno|2024-03-04T09:00:00.000Z|2024-03-05T09:30:00.000Z|88200|1",
        "Anna Finta|2|tre|2024-03-06T09:31:00.000Z|2024-03-06T09:31:30.000Z|30|1",
        "Anna Finta|3|cinque|2024-03-09T09:00:00.000Z|None|None|0",
        "Bruno Finto|1|sei|2024-03-04T09:00:00.000Z|2024-03-06T10:00:00.000Z|176400|1",
        "Bruno Finto|2|sette|2024-03-06T09:00:00.000Z|2024-03-06T10:00:00.000Z|3600|1",
        "Dario Finto|1|nove|2024-03-04T09:00:00.000Z|None|None|0",
      ])
  }

  // MARK: - monthly_activity

  /// Events by month, channel, kind and direction; what has ended and what was only asked for is no event.
  @Test func monthlyActivity() throws {
    let content = try ZipBuilder.Item.photo(
      "2024-01-31 23:30", "Torta",
      comments: [
        Said("Bruno Finto", "2024-02-02 09:00", "Bella"),
        Said(owner, "2024-02-02 10:00", "Grazie"),
      ])
    let export = try SmallExport(
      .facebook(
        content, .friends(["Anna Finta": "2024-02-04 09:00", "Bruno Finto": "2024-02-05 09:00"]),
        .followers(["Carla Finta": "2024-02-04 09:00"]),
        .names(
          "connections/friends/removed_friends.json", "deleted_friends_v2",
          ["Dario Finto": "2024-02-04 09:00"]),
        .names(
          "connections/friends/friend_requests_received.json", "received_requests_v2",
          ["Elena Finta": "2024-02-04 09:00"]),
        .conversation(
          "Anna Finta",
          [
            // The last second of January and the first of February.
            Said("Anna Finta", "2024-01-31 23:59:59"), Said("Anna Finta", "2024-02-01 00:00"),
            Said(owner, "2024-02-01 09:00"), Said(owner, "2024-02-01 09:01"),
            Said(
              "Anna Finta", "2024-02-01 09:02", "Anna ha creato il gruppo.",
              #","users":[{"name":"Anna Finta"}]"#),
          ])))
    try export.expect(
      "month, platform, channel, kind, direction, events", of: "monthly_activity",
      [
        "2024-01|facebook|messenger|message|in|1", "2024-01|facebook|posts|post|out|1",
        "2024-02|facebook|comments|comment|in|1", "2024-02|facebook|comments|comment|out|1",
        "2024-02|facebook|followers|follow|in|1", "2024-02|facebook|followers|friend|in|2",
        "2024-02|facebook|messenger|message|in|1", "2024-02|facebook|messenger|message|out|2",
        "2024-02|facebook|messenger|message|system|1",
      ])
  }
}
