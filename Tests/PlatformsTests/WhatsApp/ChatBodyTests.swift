import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// What messages of chats hold besides words.
struct ChatBodyTests {
  private static func android(_ bodies: [String]) -> String {
    "22/11/26, 01:43 - I messaggi e le chiamate sono crittografati end-to-end.\n"
      + bodies.map { "22/11/26, 01:44 - Anna Bianchi: \($0)\n" }.joined()
      + "22/11/26, 01:50 - Nora Pero: ok\n"
  }

  private static func ios(_ bodies: [String]) -> String {
    bodies.map { "\u{200E}[22/11/26, 01:44:07] Anna Bianchi: \($0)\r\n" }.joined()
      + "[22/11/26, 01:50:00] Nora Pero: ok\r\n"
  }

  private func first(_ text: String, files: [String] = []) throws -> (Row, Reading) {
    let zip = ZipBuilder(
      [ZipBuilder.Item("_chat.txt", text)] + files.map { ZipBuilder.Item($0, "bytes") })
    let run = try Reading(zips: ["WhatsApp Chat - Anna Bianchi.zip": zip])
    run.expectBalanced()
    return (try #require(run.messages.first { $0["sender_name"] == "Anna Bianchi" }), run)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var body: String
    var type: Value
    var text: Value = .null
    var media: [Value] = []
    var testDescription: String { body }
  }

  @Test(arguments: [
    Case(body: "<Media omessi>", type: "file", media: ["omitted"]),
    Case(body: "<Media omessi>\nla didascalia", type: "file", text: "la didascalia", media: ["omitted"]),
    Case(body: "<immagine omessa> 12", type: "image", text: "12", media: ["omitted"]),
    Case(
      body: "\u{200E}IMG-20261122-WA0007.jpg (file allegato)\nla foto", type: "image", text: "la foto",
      media: ["present"]),
    Case(body: "IMG-20261122-WA0008.jpg (ukjent vedlegg)", type: "image", media: ["missing"]),
    Case(body: "catalogo (1).pdf (datei angehängt)", type: "file", media: ["missing"]),
    Case(
      body: "xhttps://foursquare.com/v/abc", type: "text", text: "xhttps://foursquare.com/v/abc"),
    Case(body: "ci vediamo (forse)", type: "text", text: "ci vediamo (forse)"),
    Case(
      body: "Questo messaggio è stato eliminato", type: "unsupported",
      text: "Questo messaggio è stato eliminato"),
    Case(body: "null", type: "unsupported", text: "null"),
    Case(body: "", type: "unsupported"),
    Case(
      body: "posizione: https://maps.google.com/?q=45.4384,10.9916", type: "location",
      text: "posizione: https://maps.google.com/?q=45.4384,10.9916"),
    Case(
      body: "Bar Centrale\nVerona\nhttps://foursquare.com/v/abc", type: "location",
      text: "Bar Centrale\nVerona\nhttps://foursquare.com/v/abc"),
    Case(
      body: "SONDAGGIO:\nQuando?\nOPZIONE: Lunedì (2 voti)\nOPZIONE: Martedì (1 voto)", type: "poll",
      text: "SONDAGGIO:\nQuando?\nOPZIONE: Lunedì (2 voti)\nOPZIONE: Martedì (1 voto)"),
    Case(body: "Chiamata vocale persa", type: "call", text: "Chiamata vocale persa"),
    Case(body: "meglio così <Questo messaggio è stato modificato>", type: "text", text: "meglio così"),
    Case(body: "\u{200E}Luca.vcf (file allegato)", type: "contact", media: ["missing"]),
    Case(
      body: "ciao @\u{2068}Nora\u{2069} 👩🏽‍🔧\u{FE0F}", type: "text", text: "ciao @\u{2068}Nora\u{2069} 👩🏽‍🔧\u{FE0F}"
    ),
  ]) func android(_ example: Case) throws {
    let (message, run) = try first(Self.android([example.body]), files: ["IMG-20261122-WA0007.jpg"])
    #expect(message["type"] == example.type)
    #expect(message["text"] == example.text)
    let media = run.rows(.attachments).map { attachment in
      run.rows(.media).first { $0["id"] == attachment["media_id"] }?["status"] ?? .null
    }
    #expect(media == example.media)
  }

  @Test(arguments: [
    Case(body: "\u{200E}immagine omessa", type: "image", media: ["omitted"]),
    Case(body: "\u{200E}Immagine omessa", type: "image", media: ["omitted"]),
    Case(
      body: "\u{200E}<allegato: 00000035-PHOTO-2026-11-22-01-44-07.jpg>", type: "image", media: ["present"]),
    Case(body: "\u{200E}<00000035-PHOTO-2026-11-22-01-44-07.jpg eklendi>", type: "image", media: ["present"]),
    Case(
      body: "catalogo.pdf • \u{200E}2 pagine \u{200E}<allegato: 00000047-catalogo.pdf>", type: "file",
      media: ["missing"]),
    Case(body: "catalogo.pdf • \u{200E}2 pagine \u{200E}documento omesso", type: "file", media: ["omitted"]),
    Case(body: "catalogo.docx \u{200E}<allegato: 00000048-catalogo.docx>", type: "file", media: ["missing"]),
    Case(
      body: "guarda qui <allegato: preventivo>", type: "text", text: "guarda qui <allegato: preventivo>"),
    Case(
      body: "guarda <allegato: 00000035-PHOTO-2026-11-22-01-44-07.jpg>", type: "image",
      text: "guarda <allegato: 00000035-PHOTO-2026-11-22-01-44-07.jpg>", media: ["present"]),
    Case(
      body: "\u{200E}Chiamata vocale persa, \u{200E}Tocca per richiamare", type: "call",
      text: "Chiamata vocale persa, \u{200E}Tocca per richiamare"),
    Case(
      body: "\u{200E}Videochiamata, \u{200E}1 ora 5 min", type: "call",
      text: "Videochiamata, \u{200E}1 ora 5 min"),
    Case(
      body: "\u{200E}Hai eliminato questo messaggio.", type: "unsupported",
      text: "Hai eliminato questo messaggio."),
    Case(
      body: "\u{200E}Il tuo codice di sicurezza con Anna è cambiato. \u{200E}Tocca per saperne di più.",
      type: "notice",
      text: "Il tuo codice di sicurezza con Anna è cambiato. \u{200E}Tocca per saperne di più."),
    Case(body: "\u{200E}una frase nuova di WhatsApp", type: "notice", text: "una frase nuova di WhatsApp"),
    Case(body: "immagine omessa ieri", type: "text", text: "immagine omessa ieri"),
  ]) func ios(_ example: Case) throws {
    let (message, run) = try first(
      Self.ios([example.body]), files: ["00000035-PHOTO-2026-11-22-01-44-07.jpg"])
    #expect(message["type"] == example.type)
    #expect(message["text"] == example.text)
    let media = run.rows(.attachments).map { attachment in
      run.rows(.media).first { $0["id"] == attachment["media_id"] }?["status"] ?? .null
    }
    #expect(media == example.media)
  }

  /// The number of pages stands nowhere else.
  @Test(arguments: ["<allegato: 00000047-catalogo.pdf>", "documento omesso"])
  func pagesOfADocument(_ marker: String) throws {
    let (message, _) = try first(Self.ios(["catalogo.pdf • \u{200E}2 pagine \u{200E}\(marker)"]))
    #expect(message["extra"] == #"{"document":"catalogo.pdf • 2 pagine"}"#)
    #expect(message["text"] == .null)
  }

  @Test func ownerIsTheOtherOne() throws {
    let (_, run) = try first(Self.android(["ciao"]))
    #expect(run.account(named: "Nora Pero")?["is_owner"] == 1)
    #expect(run.messages.map { $0["direction"] } == ["system", "in", "out"])
    #expect(run.conversations.first?["title"] == "Anna Bianchi")
    #expect(run.conversations.first?["type"] == "direct")
    #expect(run.conversations.first?["channel"] == "whatsapp")
    #expect(run.finding("chat.owner-inferred") != nil)
  }

  @Test func groupIsRenamed() throws {
    let run = try Reading(
      loose: "WhatsApp Chat with Vecchio.txt",
      """
      11/01/2023, 16:11 - Dario created group "Vecchio"
      11/01/2023, 16:14 - Dario changed the subject from "Vecchio" to "News: oggi"
      11/01/2023, 16:26 - Dario: ciao
      11/01/2023, 16:27 - Nora: ciao

      """)
    run.expectBalanced()
    #expect(run.conversations.first?["title"] == "News: oggi")
    #expect(run.conversations.first?["type"] == "group")
    #expect(run.messages.map { $0["type"] } == ["notice", "notice", "text", "text"])
    #expect(run.conversations.first?["participant_count"] == 2)
  }

  @Test func sameChatTwice() throws {
    let lines = (10..<40).map { "22/11/26, 01:\($0) - \($0 % 2 == 0 ? "Anna" : "Nora"): testo \($0)\n" }
    let run = try Reading(loose: [
      "Chat WhatsApp con Anna.txt": Array(lines.prefix(20).joined().utf8),
      "Chat WhatsApp con Anna (1).txt": Array(lines.dropFirst(5).joined().utf8),
    ])
    run.expectBalanced()
    #expect(run.conversations.count == 1)
    #expect(run.messages.count == 30)
    #expect(run.rows(.archives).count == 2)
  }
}
