import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Sentences of WhatsApp are neither people nor their words, and words of people are no sentences of WhatsApp.
struct ChatNoticeTests {
  private func read(_ text: String, as name: String = "Chat WhatsApp con Ordini.txt") throws -> Reading {
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let run = try Reading(loose: name, text, options: options)
    run.expectBalanced()
    return run
  }

  private func people(_ run: Reading) -> [String] {
    run.rows(.accounts).compactMap { $0["display_name"].string }.sorted()
  }

  /// The name of a group may hold a colon, in whatever language the sentence about it is.
  @Test(arguments: [
    #"Luca ha cambiato l'oggetto da "Bici" a "Ordini: oggi""#,
    #"Luca ha cambiato l'oggetto da "Ordini: ieri" a "Ordini: oggi""#,
    "Luca änderte „Ordini: ieri“ zu „Ordini: oggi“",
    "Luca a renommé le groupe « Ordini: oggi »",
    "You changed the group name to “Ordini: oggi”",
  ]) func titlesWithColons(_ sentence: String) throws {
    let run = try read(
      """
      22/11/26, 09:00 - Luca ha creato il gruppo "Bici"
      22/11/26, 09:01 - \(sentence)
      22/11/26, 09:02 - Luca: a tutti: domani chiuso
      22/11/26, 09:03 - \(sentence)
      22/11/26, 09:04 - Anna: ok

      """)
    #expect(run.messages.map { $0["type"] } == ["notice", "notice", "text", "notice", "text"])
    #expect(run.texts[1] == sentence)
    #expect(run.texts[2] == "a tutti: domani chiuso")
    #expect(people(run) == ["Anna", "Luca"])
    #expect(run.conversations.first?["participant_count"] == 2)
    #expect(run.conversations.first?["type"] == "group")
  }

  /// As an older iOS writes it: a mark, and nobody before it.
  @Test func titlesWithColonsOnIOS() throws {
    let run = try read(
      """
      [03/11/16, 09:00:02] \u{200E}You created group “Bikes: 2016”
      [03/11/16, 09:01:05] Anna: hi
      [13/11/16, 09:01:05] Bike Shop: \u{200E}image omitted

      """, as: "_chat.txt")
    #expect(run.messages.map { $0["type"] } == ["notice", "text", "image"])
    #expect(people(run) == ["Anna", "Bike Shop"])
    #expect(run.conversations.first?["title"] == "Bikes: 2016")
  }

  /// Somebody's name may hold a quotation mark.
  @Test func namesWithQuotationMarks() throws {
    let run = try read(
      """
      22/11/26, 09:00 - Piero il "grande: prendo la bici
      22/11/26, 09:01 - Piero il "grande: quella da 28"
      22/11/26, 09:02 - Anna "la Rossa": va bene

      """)
    #expect(people(run) == ["Anna \"la Rossa\"", "Piero il \"grande"])
    #expect(run.messages.allSatisfy { $0["type"] == "text" })
  }

  struct Group: Sendable, CustomTestStringConvertible {
    var created: String
    var renamed: String?
    var title: Value
    var testDescription: String { created }
  }

  @Test(arguments: [
    Group(
      created: #"Luca ha creato il gruppo "Bici""#,
      renamed: #"Luca ha cambiato l'oggetto da "Bici" a "Ruote""#,
      title: "Ruote"),
    Group(created: "Luca ha creato il gruppo “Bici”", title: "Bici"),
    Group(
      created: "Hai creato il gruppo \"Bici: noi\"",
      renamed: #"Hai cambiato l'oggetto da "Bici: noi" a "Ruote""#, title: "Ruote"),
    Group(created: "Creaste el grupo “Bicis”", title: "Bicis"),
    Group(created: "Vous avez créé le groupe \"Vélos\"", title: "Vélos"),
    Group(created: "Luca creó el grupo “Bicis”", title: "Bicis"),
    Group(created: "Luca a créé le groupe \"Vélos\"", title: "Vélos"),
    Group(created: "Luca criou o grupo \"Bikes\"", title: "Bikes"),
    Group(
      created: "Luca created group “Bikes”", renamed: "Luca changed the group name from “Bikes” to “Wheels”",
      title: "Wheels"),
  ]) func nameOfTheGroup(_ example: Group) throws {
    let run = try read(
      """
      22/11/26, 09:00 - \(example.created)
      22/11/26, 09:01 - \(example.renamed ?? "Luca: ciao")
      22/11/26, 09:02 - Anna: ciao

      """)
    #expect(run.conversations.first?["title"] == example.title)
    #expect(run.conversations.first?["type"] == "group")
    #expect(run.messages.first?["extra"] == #"{"notice":"group_created"}"#)
  }

  /// A word of a sentence of WhatsApp is none when somebody writes it.
  @Test(arguments: ["salió", "saiu", "adicionou", "removeu", "añadió", "est parti", "ti ha aggiunto"])
  func wordsOfPeople(_ word: String) throws {
    let run = try read("22/11/26, 09:00 - Anna: \(word)\n22/11/26, 09:01 - Nora: ok\n")
    #expect(run.messages.map { $0["type"] } == ["text", "text"])
    #expect(run.texts.first == word)
  }

  /// On iOS, notices of a group bear its name, as if it had written them.
  @Test func groupWritesNothing() throws {
    let run = try read(
      """
      [03/11/26, 09:00:01] Ordini: \u{200E}I messaggi e le chiamate sono crittografati end-to-end. Nessuno può leggerli.
      [03/11/26, 09:00:02] Ordini: \u{200E}Luca ha creato questo gruppo
      [03/11/26, 09:00:03] Luca: \u{200E}Luca ha aggiunto Anna
      [03/11/26, 09:01:05] Luca: ciao
      [13/11/26, 09:01:06] Anna: \u{200E}immagine omessa

      """, as: "WhatsApp Chat - Ordini.txt")
    #expect(people(run) == ["Anna", "Luca"])
    #expect(run.messages.map { $0["type"] } == ["notice", "notice", "notice", "text", "image"])
    #expect(run.messages[0]["sender_name"] == .null)
    #expect(run.messages[1]["extra"] == #"{"author":"Ordini"}"#)
    #expect(run.messages[2]["sender_name"] == "Luca")
  }

  /// The contact of a chat with one person bears them too.
  @Test func contactOfNotices() throws {
    let run = try read(
      """
      [03/11/26, 09:00:01] Anna: \u{200E}I messaggi e le chiamate sono crittografati end-to-end. Nessuno può leggerli.
      [13/11/26, 09:01:06] Nora: \u{200E}immagine omessa

      """, as: "WhatsApp Chat - Anna.txt")
    #expect(people(run) == ["Anna", "Nora"])
    #expect(run.conversations.first?["participant_count"] == 2)
    #expect(run.conversations.first?["type"] == "direct")
  }

  @Test(arguments: [
    "Chiamata vocale persa", "Videochiamata persa", "Missed voice call", "Verpasster Sprachanruf",
  ])
  func callsWithoutName(_ sentence: String) throws {
    let run = try read("22/11/26, 09:00 - Anna: ciao\n22/11/26, 09:01 - \(sentence)\n")
    #expect(run.messages.map { $0["type"] } == ["text", "call"])
    #expect(run.messages[1]["extra"] == #"{"missed":true}"#)
    #expect(run.texts[1] == sentence)
    #expect(people(run) == ["Anna", "Ordini"])
  }

  /// `You` is the owner, and the other one is there too.
  @Test(arguments: ["Tu", "You"]) func ownerIsYou(_ label: String) throws {
    let run = try read(
      "22/11/26, 09:00 - Anna: ciao\n22/11/26, 09:01 - \(label): salve\n", as: "Chat WhatsApp con Anna.txt")
    let chat = try #require(run.conversations.first)
    #expect(chat["type"] == "direct")
    #expect(chat["participant_count"] == 2)
    #expect(run.name(chat["counterpart_account_id"]) == "Anna")
    #expect(run.messages.map { $0["direction"] } == ["in", "out"])
  }

  /// Lines of another chat, written in the same way, that somebody pasted into one with a single person.
  @Test func pastedLinesOfOthers() throws {
    let lines = (0..<12).map { "22/11/26, 10:\(10 + $0) - \($0 % 2 == 0 ? "Anna" : "Nora"): testo \($0)\n" }
    let pasted = "guarda:\n22/11/26, 09:00 - Zio Pino: testo citato\ne poi?"
    let run = try read(
      lines.joined() + "22/11/26, 10:30 - Anna: \(pasted)\n22/11/26, 10:31 - Nora: ok\n",
      as: "Chat WhatsApp con Anna.txt")
    #expect(run.messages.count == 14)
    #expect(run.texts[12] == pasted)
    #expect(run.conversations.first?["type"] == "direct")
    #expect(people(run) == ["Anna", "Nora"])
    #expect(run.account(named: "Nora")?["is_owner"] == 1)
    #expect(run.finding("chat.headers-quoted")?.occurrences == 1)
  }

  /// File names hold no slashes and colons.
  @Test func namesThatFilesCannotHold() throws {
    let run = try read(
      "22/11/26, 09:00 - Giulia/Rossi: ciao\n22/11/26, 09:01 - Nora: salve\n",
      as: "Chat WhatsApp con Giulia_Rossi.txt")
    let chat = try #require(run.conversations.first)
    #expect(chat["title"] == "Giulia/Rossi")
    #expect(run.name(chat["counterpart_account_id"]) == "Giulia/Rossi")
    #expect(run.account(named: "Nora")?["is_owner"] == 1)
  }

  /// In a group nothing else tells the owner.
  @Test func ownerDeletedSomething() throws {
    let run = try read(
      """
      22/11/26, 09:00 - Luca ha creato il gruppo "Bici"
      22/11/26, 09:01 - Luca: ciao
      22/11/26, 09:02 - Nora: Hai eliminato questo messaggio
      22/11/26, 09:03 - Anna: Questo messaggio è stato eliminato

      """)
    #expect(run.account(named: "Nora")?["is_owner"] == 1)
    #expect(run.messages.map { $0["direction"] } == ["system", "in", "out", "in"])
    #expect(run.finding("chat.owner-inferred") != nil)
  }
}
