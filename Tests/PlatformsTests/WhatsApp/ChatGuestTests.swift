import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Chats that somebody keeps beside, or in, another download: they are read as chats, and the other one as itself.
struct ChatGuestTests {
  private static func chat(_ other: String, _ first: String = "ciao") -> String {
    "22/11/26, 01:10 - \(other): \(first)\n22/11/26, 01:11 - Nora Pero: salve\n"
  }

  private static let facebook: [(String, String)] = [
    (Sample.profilePath, Sample.profile),
    (
      Sample.page("giuliaprova_77"),
      Sample.thread(
        ["Giulia Prova", Sample.owner], [Sample.message("Giulia Prova", 1_700_000_000_000, "uno")])
    ),
  ]

  private static func read(_ files: [(String, String)]) throws -> Reading {
    let scratch = try ScratchFolder()
    for (path, text) in files { try scratch.write(Array(text.utf8), to: "tutto/\(path)") }
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let run = try Reading([scratch.path("tutto")], options: options)
    run.expectClosed()
    return run
  }

  private static let photo = "IMG-20261122-WA0001.jpg (file allegato)"

  /// The folder that the other download was unpacked to: none, so that it stands around the chats, or one of its own.
  @Test(arguments: ["", "facebook/"], ["", "whatsapp/", "chat/anna/"])
  func besideFacebook(_ top: String, _ folder: String) throws {
    let run = try Self.read(
      Self.facebook.map { (top + $0.0, $0.1) } + [
        (folder + "Chat WhatsApp con Anna.txt", Self.chat("Anna", Self.photo)),
        (folder + "IMG-20261122-WA0001.jpg", "di Anna"),
        (folder + "Chat WhatsApp con Luca.txt", Self.chat("Luca")),
      ])
    #expect(
      run.rows(.archives).compactMap { $0["product"].string }.sorted()
        == ["facebook_profile", "whatsapp_chat", "whatsapp_chat"])
    run.expectBalanced()
    #expect(run.messages.count == 5)
    #expect(run.messages.filter { $0["direction"] == "out" }.count == 2)
    #expect(run.rows(.media).map { $0["status"] } == ["present"])
    #expect(run.finding("entry.unrecognised") == nil)
    #expect(run.rows(.sourceFiles).count == Self.facebook.count + 3)
  }

  /// What was sent in a conversation of Messenger is a file of it, also when it is a chat.
  @Test func sentThere() throws {
    let path = "your_facebook_activity/messages/inbox/giuliaprova_77/files/Chat WhatsApp con Anna.txt"
    let run = try Self.read(Self.facebook + [(path, Self.chat("Anna"))])
    #expect(run.rows(.archives).map { $0["product"] } == ["facebook_profile"])
    #expect(run.messages.count == 1)
    #expect(run.file("Anna.txt")?["role"] == "media")
  }

  /// The encrypted download unpacked beside chats: neither takes the other one's files.
  @Test(arguments: ["", "messenger/"]) func besideEncrypted(_ top: String) throws {
    let thread =
      #"{"participants":["Nora Pero","Giulia Prova"],"threadName":"Giulia Prova_4","messages":[{"isUnsent":false,"#
      + #""media":[{"uri":"./media/a.jpeg"}],"reactions":[],"senderName":"Giulia Prova","text":"","#
      + #""timestamp":1746073791906,"type":"media"}]}"#
    let run = try Self.read([
      (top + "Giulia Prova_4.json", thread), (top + "media/a.jpeg", "jpeg"),
      ("Chat WhatsApp con Anna.txt", Self.chat("Anna", Self.photo)),
      ("IMG-20261122-WA0001.jpg", "di Anna"),
    ])
    #expect(
      run.rows(.archives).compactMap { $0["product"].string }.sorted() == ["messenger_e2ee", "whatsapp_chat"])
    run.expectBalanced()
    #expect(run.messages.count == 3)
    #expect(run.rows(.media).map { $0["status"] } == ["present", "present"])
    #expect(run.conversations.count == 2)
  }

  /// A table of Meta Business Suite in the folder of the chats; one that was sent in a chat is a file of it.
  @Test(arguments: [false, true]) func besideLeads(_ wasSent: Bool) throws {
    let leads =
      "id,created_time,form_id,form_name,platform,full_name,email\n"
      + "l:1,2026-11-22T10:00:00+01:00,f:1,modulo,fb,Anna,anna@example.org\n"
    let run = try Self.read([
      ("leads.csv", leads),
      ("Chat WhatsApp con Anna.txt", Self.chat("Anna", wasSent ? "leads.csv (file allegato)" : "ciao")),
      ("foto.jpg", "di Anna"),
    ])
    #expect(run.rows(.formSubmissions).count == (wasSent ? 0 : 1))
    #expect(run.messages.count == 2)
    #expect(run.rows(.media).count == (wasSent ? 2 : 1))
    #expect(run.rows(.archives).count == (wasSent ? 1 : 2))
  }

  /// One zip of zips: the chats in it are not read, and the owner is told so.
  @Test func zipsInAZip() throws {
    let inner = ZipBuilder(["Chat WhatsApp con Anna.txt": Self.chat("Anna")]).build()
    let name = "chat/Chat WhatsApp con Anna.zip"
    for hasChat in [true, false] {
      var items = [ZipBuilder.Item(name: Array(name.utf8), content: inner)]
      if hasChat { items.append(ZipBuilder.Item("chat/Chat WhatsApp con Luca.txt", Self.chat("Luca"))) }
      let run = try Reading(zips: ["tutte.zip": ZipBuilder(items)])
      #expect(run.finding("archive.zip-inside")?.entry == name)
      #expect(run.finding("archive.zip-inside")?.severity == .warning)
      #expect(run.finding("archive.unknown") == nil)
      #expect(run.conversations.count == (hasChat ? 1 : 0))
    }
  }

  /// A zip that somebody sent is one of the files of the chat.
  @Test func zipThatWasSent() throws {
    let run = try Reading(zips: [
      "Chat WhatsApp con Anna.zip": ZipBuilder([
        "Chat WhatsApp con Anna.txt": Self.chat("Anna", "progetto.zip (file allegato)"), "progetto.zip": "PK",
      ])
    ])
    run.expectBalanced()
    #expect(run.finding("archive.zip-inside") == nil)
    #expect(run.rows(.media).map { $0["status"] } == ["present"])
  }
}
