import TestSupport
import Testing

/// `unanswered_conversations`: one row per direct conversation in which somebody still waits for an answer.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct UnansweredConversationTests {
  private let view = "unanswered_conversations"
  private let owner = SmallDownload.owner

  @Test func whoeverWroteLastWaits() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta", [Said("Anna Finta", "2024-03-04 09:00"), Said("Anna Finta", "2024-03-04 09:05")]),
        .conversation(
          "Bruno Finto", [Said("Bruno Finto", "2024-03-04 09:00"), Said(owner, "2024-03-04 10:00")]),
        // Answered, and written again: the new question waits, not the old one.
        .conversation(
          "Carla Finta",
          [
            Said("Carla Finta", "2024-03-04 09:00"), Said(owner, "2024-03-04 10:00"),
            Said("Carla Finta", "2024-03-04 11:00"), Said("Carla Finta", "2024-03-05 08:00"),
          ]),
        // Only we wrote: nobody waits for us.
        .conversation("Dario Finto", [Said(owner, "2024-03-04 08:00")]),
        // What we wrote before the question answers nothing.
        .conversation(
          "Elena Finta", [Said(owner, "2024-03-04 08:00"), Said("Elena Finta", "2024-03-04 09:00")])))
    try export.expect(
      "platform, channel, title, display_name, waiting_since, last_message_at", of: view,
      [
        "facebook|messenger|Anna Finta|Anna Finta|2024-03-04T09:00:00.000Z|2024-03-04T09:05:00.000Z",
        "facebook|messenger|Carla Finta|Carla Finta|2024-03-04T11:00:00.000Z|2024-03-05T08:00:00.000Z",
        "facebook|messenger|Elena Finta|Elena Finta|2024-03-04T09:00:00.000Z|2024-03-04T09:00:00.000Z",
      ])
  }

  /// A notice is nobody's message: it neither asks nor answers.
  @Test func noticesAskAndAnswerNothing() throws {
    func notice(_ who: String, _ at: String) -> Said {
      Said(who, at, "Avete stretto amicizia.", #","users":[{"name":"\#(who)"}]"#)
    }
    let export = try SmallExport(
      .facebook(
        .conversation("Anna Finta", [notice("Anna Finta", "2024-03-04 09:00")]),
        .conversation(
          "Bruno Finto", [Said("Bruno Finto", "2024-03-04 09:00"), notice("Bruno Finto", "2024-03-04 10:00")]),
        .conversation(
          "Carla Finta",
          [
            Said("Carla Finta", "2024-03-04 09:00"), Said(owner, "2024-03-04 10:00"),
            notice("Carla Finta", "2024-03-04 11:00"),
          ])))
    try export.expect("title, waiting_since", of: view, ["Bruno Finto|2024-03-04T09:00:00.000Z"])
  }

  /// Groups have no one who waits; spam and requests are direct conversations like others.
  @Test func directConversationsOfEveryFolder() throws {
    let export = try SmallExport(
      .facebook(
        .conversation("Anna Finta, Bruno Finto", [Said("Anna Finta", "2024-03-04 09:00")]),
        .conversation(
          "Carla Finta", more: #","thread_type":"RegularGroup""#, [Said("Carla Finta", "2024-03-04 09:00")]),
        .conversation("Dario Finto", box: "filtered_threads", [Said("Dario Finto", "2024-03-04 09:00")]),
        .conversation("Elena Finta", box: "message_requests", [Said("Elena Finta", "2024-03-04 10:00")]),
        .conversation("Fabio Finto", box: "archived_threads", [Said("Fabio Finto", "2024-03-04 11:00")])))
    try export.expect(
      "title, waiting_since", of: view,
      [
        "Dario Finto|2024-03-04T09:00:00.000Z", "Elena Finta|2024-03-04T10:00:00.000Z",
        "Fabio Finto|2024-03-04T11:00:00.000Z",
      ])
    try export.expect("type", of: "conversations", ["direct", "direct", "direct", "group", "group"])
  }

  /// A call that nobody took and a message without text are questions too.
  @Test func missedCallsWait() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta",
          [
            Said(owner, "2024-03-04 08:00"),
            Said("Anna Finta", "2024-03-04 09:00", "Hai perso una chiamata.", #","call_duration":0"#),
          ]),
        .conversation("Bruno Finto", [Said("Bruno Finto", "2024-03-04 10:00", nil)])))
    try export.expect(
      "title, waiting_since", of: view,
      [
        "Anna Finta|2024-03-04T09:00:00.000Z", "Bruno Finto|2024-03-04T10:00:00.000Z",
      ])
  }

  /// Of two messages of one instant the order of the file decides which came first.
  @Test func ties() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta", [Said("Anna Finta", "2024-03-04 09:00"), Said(owner, "2024-03-04 09:00")]),
        .conversation(
          "Bruno Finto", [Said(owner, "2024-03-04 09:00"), Said("Bruno Finto", "2024-03-04 09:00")])))
    try export.expect("title, waiting_since", of: view, ["Bruno Finto|2024-03-04T09:00:00.000Z"])
  }

  /// Two conversations with deleted people are two rows, each with the name that is left.
  @Test func deletedAccountsWaitToo() throws {
    let export = try SmallExport(
      .facebook(
        .conversation("Facebook user", id: 1, [Said("Facebook user", "2024-03-04 09:00")]),
        .conversation("Facebook user", id: 2, [Said("Facebook user", "2024-03-04 10:00")])))
    try export.expect(
      "display_name, waiting_since", of: view,
      [
        "Facebook user|2024-03-04T09:00:00.000Z", "Facebook user|2024-03-04T10:00:00.000Z",
      ])
    try export.expect("count(DISTINCT account_id)", of: view, ["2"])
  }

  /// Number and address come from the contact with the number of the account, which here a form names.
  @Test func howToReachThem() throws {
    let export = try SmallExport(
      .whatsApp(
        "+39 000 0000001",
        [Said(owner, "2024-03-14 08:00"), Said("+39 000 0000001", "2024-03-14 09:00")]),
      .whatsApp("Bruno Finto", [Said(owner, "2024-03-14 08:00"), Said("Bruno Finto", "2024-03-14 09:00")]),
      .table(
        "contatti.csv",
        """
        id,created_time,form_id,platform,full_name,email,phone_number
        l:1,2024-03-01T10:00:00+00:00,f:4,fb,Anna Finta,Anna@Example.org,p:+390000000001
        """))
    try export.expect(
      "platform, channel, display_name, email, phone", of: view,
      [
        "whatsapp|whatsapp|+39 000 0000001|anna@example.org|+390000000001",
        "whatsapp|whatsapp|Bruno Finto|None|None",
      ])
  }

  @Test func instagramToo() throws {
    let export = try SmallExport(
      .instagram(
        .conversation(
          "Anna Finta", root: "your_instagram_activity", [Said("Anna Finta", "2024-03-04 09:00")])))
    try export.expect(
      "platform, channel, display_name, waiting_since", of: view,
      [
        "instagram|instagram_direct|Anna Finta|2024-03-04T09:00:00.000Z"
      ])
  }
}
