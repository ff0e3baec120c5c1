import TestSupport
import Testing

/// `readable_messages`: the conversations as a person reads them.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct ReadableMessageTests {
  private let view = "readable_messages"
  private let owner = SmallDownload.owner

  @Test func whoSaidWhat() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta", box: "archived_threads",
          [
            Said("Anna Finta", "2024-03-04 09:00", "Siete aperti?"), Said(owner, "2024-03-04 09:10", "Si"),
            Said("Anna Finta", "2024-03-04 09:20", nil, #","share":{"link":"https://example.com/torta"}"#),
            Said(
              "Anna Finta", "2024-03-04 09:30", "Anna ha creato il gruppo.",
              #","users":[{"name":"Anna Finta"}]"#),
          ])))
    try export.expect(
      "position, platform, channel, folder, conversation, sent_at, sender, direction, type, text, link_url",
      of: view,
      [
        "1|facebook|messenger|archived|Anna Finta|2024-03-04T09:00:00.000Z|Anna Finta|in|text|Siete aperti?|None",
        "2|facebook|messenger|archived|Anna Finta|2024-03-04T09:10:00.000Z|Nora Pero|out|text|Si|None",
        "3|facebook|messenger|archived|Anna Finta|2024-03-04T09:20:00.000Z|Anna Finta|in|link|None|https://example.com/torta",
        "4|facebook|messenger|archived|Anna Finta|2024-03-04T09:30:00.000Z|Anna Finta|system|notice|Anna ha creato il gruppo.|None",
      ])
  }

  /// A file that is there is named by where it is now, one that is not by what was wanted and why it is not there.
  @Test func filesAndReactions() throws {
    let folder = "your_facebook_activity/messages/inbox/annafinta_annafinta1/files/"
    let export = try SmallExport(
      .facebook(
        ZipBuilder.Item(folder + "listino.pdf", "%PDF-1.4\n% listino\n"),
        .conversation(
          "Anna Finta",
          [
            Said(
              owner, "2024-03-04 09:00", "ecco",
              #","files":[{"uri":"\#(folder)listino.pdf","creation_timestamp":0},"#
                + #"{"uri":"\#(folder)altro.pdf","creation_timestamp":0}],"#
                + #""reactions":[{"reaction":"\u00f0\u009f\u0091\u008d","actor":"Anna Finta"},"#
                + #"{"reaction":"\u00e2\u009d\u00a4","actor":"Nora Pero"}]"#),
            Said("Anna Finta", "2024-03-04 09:10", "grazie"),
          ])))
    // The name is the SHA-256 of the content: 2 and 16 of its hexadecimal digits.
    try export.expect(
      "position, type, text, attachments, reactions", of: view,
      [
        "1|file|ecco|media/facebook/2c/2c3fdba6389ddf91.pdf ; missing: \(folder)altro.pdf|\u{1F44D} Anna Finta ; \u{2764} Nora Pero",
        "2|text|grazie|None|None",
      ])
  }

  /// Messages of one instant stay in the order of the file, and positions begin anew in every conversation.
  @Test func positions() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta",
          [
            Said("Anna Finta", "2024-03-04 09:00", "uno"), Said("Anna Finta", "2024-03-04 09:00", "due"),
            Said(owner, "2024-03-04 09:00", "tre"),
          ]),
        .conversation("Bruno Finto", [Said("Bruno Finto", "2024-03-03 09:00", "prima")])))
    try export.expect(
      "conversation, position, text", of: view,
      [
        "Anna Finta|1|uno", "Anna Finta|2|due", "Anna Finta|3|tre", "Bruno Finto|1|prima",
      ])
  }

  @Test func chatsToo() throws {
    let export = try SmallExport(
      .whatsApp(
        "Anna Finta",
        [
          Said("Anna Finta", "2024-03-14 09:00", "<Media omessi>"), Said(owner, "2024-03-14 09:01", "Bella!"),
          Said("Anna Finta", "2024-03-14 09:02", "foto.jpg (file allegato)"),
        ]))
    try export.expect(
      "position, channel, conversation, sent_at, sender, direction, text, attachments", of: view,
      [
        "1|whatsapp|Anna Finta|2024-03-14T09:00:00.000Z|Anna Finta|in|None|omitted: <Media omessi>",
        "2|whatsapp|Anna Finta|2024-03-14T09:01:00.000Z|Nora Pero|out|Bella!|None",
        "3|whatsapp|Anna Finta|2024-03-14T09:02:00.000Z|Anna Finta|in|None|missing: foto.jpg",
      ])
  }
}
