import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Whatever is made of a message, no word of it goes: it is in the text, in the name of a file, or in `extra`.
struct ChatKeptTests {
  /// What WhatsApp writes, and what looks like it.
  private static let pieces = [
    "\u{200E}", "\u{200F}", "\n", "\n\u{200E}", " ", ": ", ":", "•", " • ", "<", ">", "(", ")", "\"",
    "<allegato: 00000047-catalogo.pdf>", "<attached: 00000035-PHOTO-2026-11-22-01-44-07.jpg>",
    "<foto.jpg eklendi>", "catalogo.pdf • \u{200E}2 pagine \u{200E}", "documento omesso", "immagine omessa",
    "<Media omessi>", "<immagine omessa>", "IMG-20261122-WA0007.jpg", "(file allegato)", "Luca.vcf",
    "2015-08-04-PHOTO-00004762.jpg <\u{200E}attached>", "<Questo messaggio è stato modificato>",
    "Questo messaggio è stato eliminato", "posizione: https://maps.google.com/?q=45.4384,10.9916",
    "https://foursquare.com/v/abc", "posizione attuale condivisa", "SONDAGGIO:", "OPZIONE: Rosso (2 voti)",
    "null", "Chiamata vocale persa", "Voice call, \u{200E}5 min", "Luca ha creato il gruppo \"Bici\"",
    "Il tuo codice di sicurezza con Anna è cambiato.", "@\u{2068}Nora\u{2069}",
  ]

  @Test(arguments: 1...8) func everyWord(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var lines: [String] = []
    var words: [[String]] = []
    for number in 0..<300 {
      var body = ""
      var own: [String] = []
      for place in 0..<(1 + Int.random(in: 0..<5, using: &random)) {
        if Int.random(in: 0..<3, using: &random) == 0 {
          own.append("parola\(number)x\(place)")
          body +=
            (Int.random(in: 0..<2, using: &random) == 0 ? " " : "") + own[own.count - 1]
            + (Int.random(in: 0..<2, using: &random) == 0 ? " " : "")
        } else {
          body += Self.pieces.randomElement(using: &random) ?? ""
        }
      }
      let author = Int.random(in: 0..<8, using: &random) == 0 ? "" : "Anna: "
      lines.append(
        seed % 2 == 0 ? "[22/11/26, 01:44:07] \(author)\(body)\r\n" : "22/11/26, 01:44 - \(author)\(body)\n")
      words.append(own)
    }
    let run = try Reading(
      zips: [
        "WhatsApp Chat - Anna.zip": ZipBuilder([
          "_chat.txt": lines.joined(), "00000047-catalogo.pdf": "pdf", "IMG-20261122-WA0007.jpg": "jpg",
        ])
      ])
    run.expectBalanced()
    try #require(run.messages.count == lines.count)
    for (message, own) in zip(run.messages, words) {
      let media = run.rows(.attachments).filter { $0["message_id"] == message["id"] }.compactMap {
        attachment in
        run.rows(.media).first { $0["id"] == attachment["media_id"] }?["archive_path"].string
      }
      let kept = ([message["text"], message["sender_name"], message["extra"]].compactMap(\.string) + media)
        .joined(separator: "\n")
      for word in own where !kept.contains(word) {
        Issue.record("\(word) of \(lines[Int(message["position"].integer ?? 1) - 1].debugDescription)")
      }
    }
  }
}
