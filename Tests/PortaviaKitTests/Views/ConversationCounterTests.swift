import TestSupport
import Testing

/// What is counted along with the rows: the columns of `conversations`, who takes part, and which accounts may be one.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct ConversationCounterTests {
  private let owner = SmallDownload.owner

  @Test func messagesByDirection() throws {
    let notice = Said(
      "Anna Finta", "2024-03-04 11:00", "Anna ha creato il gruppo.", #","users":[{"name":"Anna Finta"}]"#)
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta",
          [
            Said("Anna Finta", "2024-03-04 09:00"), Said("Anna Finta", "2024-03-04 09:10"),
            Said(owner, "2024-03-04 10:00"), notice,
          ]),
        .conversation(
          "Bruno Finto", [Said(owner, "2024-03-04 09:00"), Said("Bruno Finto", "2024-03-04 10:00")]),
        .conversation("Anna Finta, Bruno Finto", [Said("Anna Finta", "2024-03-05 09:00")])))
    // The notice is counted as a message and is the last event, but nobody spoke with it.
    try export.expect(
      """
      v.title, v.type, v.participant_count, v.message_count, v.incoming_count, v.outgoing_count, v.last_direction,
      v.first_message_at, v.last_message_at, c.display_name
      """, of: "conversations v LEFT JOIN accounts c ON c.id = v.counterpart_account_id",
      [
        "Anna Finta, Bruno Finto|group|3|1|1|0|in|2024-03-05T09:00:00.000Z|2024-03-05T09:00:00.000Z|None",
        "Anna Finta|direct|2|4|2|1|out|2024-03-04T09:00:00.000Z|2024-03-04T11:00:00.000Z|Anna Finta",
        "Bruno Finto|direct|2|2|1|1|in|2024-03-04T09:00:00.000Z|2024-03-04T10:00:00.000Z|Bruno Finto",
      ])
  }

  /// Somebody who wrote and is no longer listed took part; the owner always does.
  @Test func participants() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta, Bruno Finto", more: #","is_still_participant":false"#,
          [Said("Carla Finta", "2024-03-04 09:00"), Said("Anna Finta", "2024-03-04 10:00")])))
    try export.expect(
      "a.display_name, p.role, p.is_current",
      of: "conversation_participants p JOIN accounts a ON a.id = p.account_id",
      [
        "Anna Finta|member|1", "Bruno Finto|member|1", "Carla Finta|member|0", "Nora Pero|owner|0",
      ])
  }

  /// An equal full name on two platforms is suggested; a first name alone is not, and nothing is joined.
  @Test func matchesAreSuggested() throws {
    let export = try SmallExport(
      .facebook(
        .friends([
          "Anna Finta": "2020-03-04 09:00", "Bruno": "2020-03-04 09:00", "Carla Finta": "2020-03-04 09:00",
        ])),
      .whatsApp("Anna Finta", [Said("Anna Finta", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:01")]),
      .whatsApp("Bruno", [Said("Bruno", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:01")]),
      .whatsApp("Dario Finto", [Said("Dario Finto", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:01")]))
    try export.expect(
      "a.display_name, a.platform, b.display_name, b.platform, m.method, m.score, m.status, m.contact_id",
      of: """
        contact_matches m JOIN accounts a ON a.id = m.account_id JOIN accounts b ON b.id = m.other_account_id
        """, ["Anna Finta|facebook|Anna Finta|whatsapp|same_name|0.4|suggested|None"])
    try export.expect("count(*)", of: "accounts WHERE display_name = 'Anna Finta'", ["2"])
  }

  /// So is an equal username, however it is spelled; our own is no match of itself.
  @Test func usernamesAreSuggested() throws {
    let export = try SmallExport(
      .instagram(
        .accounts(
          "followers_1.json", "relationships_followers",
          ["anna.finta": "2020-03-04 09:00", "bruno.finto": "2020-03-04 09:00"]),
        .accounts(
          "followers_1.json", "text_post_app_text_post_app_followers", in: "your_instagram_activity/threads",
          ["Anna.Finta": "2021-03-04 09:00", "carla.finta": "2021-03-04 09:00"])))
    try export.expect(
      "lower(a.username), lower(b.username), a.platform <> b.platform, m.method, m.score, m.status",
      of: """
        contact_matches m JOIN accounts a ON a.id = m.account_id JOIN accounts b ON b.id = m.other_account_id
        """, ["anna.finta|anna.finta|1|same_username|0.7|suggested"])
  }

  /// The number of a chat and that of a form are one person, without asking.
  @Test func equalNumbersAreJoined() throws {
    let export = try SmallExport(
      .whatsApp(
        "+39 000 0000001",
        [Said("+39 000 0000001", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:01")]),
      .table(
        "contatti.csv",
        """
        id,created_time,form_id,platform,full_name,phone_number
        l:1,2024-03-01T10:00:00+00:00,f:4,fb,Anna Finta,p:+390000000001
        l:2,2024-03-01T11:00:00+00:00,f:4,fb,Bruno Finto,p:+390000000002
        """))
    try export.expect(
      "a.display_name, c.full_name, m.method, m.status, a.contact_id = c.id",
      of: """
        contact_matches m JOIN accounts a ON a.id = m.account_id JOIN contacts c ON c.id = m.contact_id
        """, ["+39 000 0000001|Anna Finta|same_phone|confirmed|1"])
  }
}
