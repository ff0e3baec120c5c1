import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Several chats in one call: in one folder or zip, in many, exported once or more often.
struct ManyChatsTests {
  private static let owner = "Nora Pero"

  private static var options: ImportOptions {
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    return options
  }

  /// The chat with somebody; `lines` are bodies of the two in turn.
  private static func chat(_ other: String, day: Int = 22, _ lines: [String] = ["ciao", "salve"]) -> String {
    lines.enumerated().map { index, text in
      "\(day)/11/26, 01:\(10 + index) - \(index % 2 == 0 ? other : owner): \(text)\n"
    }.joined()
  }

  private static func read(folder files: [(String, String)]) throws -> Reading {
    let scratch = try ScratchFolder()
    for (path, text) in files { try scratch.write(Array(text.utf8), to: "chats/\(path)") }
    let run = try Reading([scratch.path("chats")], options: options)
    run.expectBalanced()
    return run
  }

  private static let hundred = (1...100).map {
    ("Chat WhatsApp con Cliente \($0).txt", chat("Cliente \($0)"))
  }

  @Test(arguments: [false, true]) func hundredChats(_ isZip: Bool) throws {
    let run =
      isZip
      ? try Reading(
        zips: ["chat.zip": ZipBuilder(Self.hundred.map { ZipBuilder.Item("x/" + $0.0, $0.1) })],
        options: Self.options)
      : try Self.read(folder: Self.hundred)
    run.expectBalanced()
    #expect(run.rows(.archives).count == 100)
    #expect(run.conversations.count == 100)
    #expect(run.messages.count == 200)
    // Two people in each chat, and the owner is one of them all.
    #expect(run.rows(.accounts).count == 101)
    #expect(run.rows(.accounts).filter { $0["is_owner"] == 1 }.map { $0["display_name"] } == ["Nora Pero"])
    #expect(Set(run.messages.map { $0["direction"] }) == ["in", "out"])
    #expect(Set(run.conversations.map { $0["title"] }).count == 100)
    #expect(Set(run.rows(.sourceFiles).map { $0["archive_id"] }).count == 100)
    #expect(run.rows(.archives).allSatisfy { $0["parts_found"] == 1 && $0["product"] == "whatsapp_chat" })
  }

  @Test func oneZipForEachChat() throws {
    let folder = try ScratchFolder()
    let paths = try (1...20).map { number in
      let zip = ZipBuilder(["_chat.txt": Self.chat("Cliente \(number)", ["a \(number)", "b \(number)"])])
      return try folder.write(zip, to: "WhatsApp Chat - Cliente \(number).zip")
    }
    for order in [paths, paths.reversed()] {
      let run = try Reading(order, options: Self.options)
      run.expectBalanced()
      #expect(run.rows(.archives).count == 20)
      #expect(run.conversations.count == 20)
      #expect(run.rows(.accounts).count == 21)
    }
  }

  /// In some chats only the customer wrote, and one is a group.
  @Test func ownerOverAllChats() throws {
    let run = try Self.read(folder: [
      ("Chat WhatsApp con Anna.txt", Self.chat("Anna")),
      ("Chat WhatsApp con Luca.txt", Self.chat("Luca")),
      ("Chat WhatsApp con Dario.txt", Self.chat("Dario", ["ciao"])),
      (
        "Chat WhatsApp con Fornitori.txt",
        """
        22/11/26, 01:43 - Anna ha creato il gruppo "Fornitori"
        22/11/26, 01:44 - Anna: chi viene?
        22/11/26, 01:45 - Luca: io
        22/11/26, 01:46 - Nora Pero: anch'io

        """
      ),
    ])
    #expect(run.account(named: Self.owner)?["is_owner"] == 1)
    #expect(run.conversations.filter { $0["type"] == "group" }.count == 1)
    #expect(run.messages.filter { $0["direction"] == "out" }.count == 3)
    // Anna of the group is Anna of the chat.
    #expect(run.rows(.accounts).filter { $0["display_name"] == "Anna" }.count == 1)
    #expect(run.finding("chat.owner-inferred") != nil)
  }

  @Test func foldersOfChatsKeepTheirFiles() throws {
    let photo =
      "22/11/26, 01:44 - Anna: IMG-20261122-WA0001.jpg (file allegato)\n22/11/26, 01:45 - Nora Pero: ok\n"
    let run = try Self.read(folder: [
      ("Anna/_chat.txt", photo), ("Anna/IMG-20261122-WA0001.jpg", "di Anna"),
      ("Luca/_chat.txt", photo.replacing("Anna", with: "Luca")), ("Luca/IMG-20261122-WA0001.jpg", "di Luca"),
    ])
    #expect(run.rows(.archives).count == 2)
    let media = run.rows(.media)
    #expect(media.count == 2)
    #expect(media.allSatisfy { $0["status"] == "present" })
    #expect(Set(media.map { $0["archive_id"] }).count == 2)
    #expect(run.rows(.attachments).count == 2)
  }

  /// A text that was sent in a chat, and looks like one: the name of the zip is not its name.
  @Test func textThatWasSent() throws {
    let run = try Reading(
      zips: [
        "Chat WhatsApp con Anna.zip": ZipBuilder([
          "Chat WhatsApp con Anna.txt": Self.chat("Anna"), "verbale.txt": Self.chat("Luca", day: 21),
        ])
      ], options: Self.options)
    run.expectBalanced()
    #expect(run.conversations.map { $0["title"] }.contains("Anna"))
    #expect(run.conversations.map { $0["title"] }.contains(.null))
    #expect(run.finding("conversation.apart") == nil)
  }

  /// Chats without media beside loose attachments: a file belongs to the chat that names it.
  @Test func looseFilesBesideSeveralChats() throws {
    let run = try Self.read(folder: [
      (
        "Chat WhatsApp con Anna.txt",
        Self.chat("Anna", ["\u{200E}IMG-20261122-WA0001.jpg (file allegato)", "bella"])
      ),
      (
        "Chat WhatsApp con Luca.txt",
        Self.chat("Luca", ["\u{200E}catalogo (1).pdf (file allegato)\nil catalogo", "grazie"])
      ),
      ("IMG-20261122-WA0001.jpg", "foto"), ("catalogo (1).pdf", "pdf"), ("altro.bin", "di nessuno"),
    ])
    #expect(run.rows(.archives).count == 2)
    #expect(run.rows(.media).count == 3)
    #expect(run.rows(.media).allSatisfy { $0["status"] == "present" })
    for (name, chat) in [
      ("IMG-20261122-WA0001.jpg", "Chat WhatsApp con Anna.txt"),
      ("catalogo (1).pdf", "Chat WhatsApp con Luca.txt"),
    ] {
      #expect(run.file(name)?["archive_id"] == run.file(chat)?["archive_id"])
    }
    #expect(run.finding("media.missing") == nil)
    #expect(run.rows(.sourceFiles).count == 5)
  }

  @Test func attachmentsInAnotherFolder() throws {
    let run = try Self.read(folder: [
      (
        "Chat WhatsApp con Anna.txt", Self.chat("Anna", ["IMG-20261122-WA0001.jpg (file allegato)", "bella"])
      ),
      ("Media/IMG-20261122-WA0001.jpg", "foto"),
    ])
    #expect(run.rows(.media).map { $0["status"] } == ["present"])
  }

  /// The older export has the beginning, the newer one the end.
  @Test(arguments: [true, false]) func olderAndNewerExport(_ isReversed: Bool) throws {
    let lines = (0..<30).map {
      "22/11/26, 01:\(10 + $0) - \($0 % 2 == 0 ? "Anna" : Self.owner): testo \($0)\n"
    }
    var files: [(String, ZipBuilder)] = [
      ("WhatsApp Chat - Anna.zip", ZipBuilder(["_chat.txt": lines.prefix(20).joined()])),
      ("WhatsApp Chat - Anna (1).zip", ZipBuilder(["_chat.txt": lines.dropFirst(5).joined()])),
    ]
    if isReversed { files.reverse() }
    let folder = try ScratchFolder()
    let run = try Reading(files.map { try folder.write($0.1, to: $0.0) }, options: Self.options)
    run.expectBalanced()
    #expect(run.rows(.archives).count == 2)
    #expect(run.conversations.count == 1)
    #expect(run.texts == (0..<30).map { "testo \($0)" })
    #expect(run.rows(.recordSources).count == 15)
  }

  /// The phone was changed: other headers, seconds, another way to write the day.
  @Test func sameChatInTwoDialects() throws {
    func minute(_ index: Int) -> String { "\(10 + index)" }
    let android = (0..<20).map {
      "22/11/26, 13:\(minute($0)) - \($0 % 2 == 0 ? "Anna" : Self.owner): testo \($0)\n"
    }
    let ios = (5..<30).map {
      "[11/22/26, 1:\(minute($0)):31\u{202F}PM] \($0 % 2 == 0 ? "Anna" : Self.owner): testo \($0)\n"
    }
    let run = try Self.read(folder: [
      ("a/WhatsApp Chat with Anna.txt", android.joined()), ("b/WhatsApp Chat - Anna/_chat.txt", ios.joined()),
    ])
    #expect(run.conversations.count == 1)
    #expect(run.texts == (0..<30).map { "testo \($0)" })
    #expect(run.finding("conversation.apart") == nil)
  }

  /// Once with media and once without: one message, and the file is there.
  @Test(arguments: [true, false]) func withAndWithoutMedia(_ isWithFirst: Bool) throws {
    let start = "22/11/26, 01:10 - Anna: ecco\n"
    let with =
      start + "22/11/26, 01:11 - Anna: IMG-20261122-WA0001.jpg (file allegato)\nla prima\n"
      + "22/11/26, 01:11 - Anna: VID-20261122-WA0002.mp4 (file allegato)\n22/11/26, 01:12 - Nora Pero: grazie\n"
    let without =
      start + "22/11/26, 01:11 - Anna: <Media omessi>\nla prima\n22/11/26, 01:11 - Anna: <Media omessi>\n"
      + "22/11/26, 01:12 - Nora Pero: grazie\n22/11/26, 01:13 - Anna: <Media omessi>\n"
    let full = ZipBuilder([
      "Chat WhatsApp con Anna.txt": with, "IMG-20261122-WA0001.jpg": "foto",
      "VID-20261122-WA0002.mp4": "video",
    ])
    let bare = ZipBuilder(["Chat WhatsApp con Anna.txt": without])
    let run = try Reading(
      zips: isWithFirst
        ? ["Chat WhatsApp con Anna.zip": full, "Chat WhatsApp con Anna (1).zip": bare]
        : ["Chat WhatsApp con Anna.zip": bare, "Chat WhatsApp con Anna (1).zip": full], options: Self.options)
    run.expectBalanced()
    #expect(run.conversations.count == 1)
    #expect(run.messages.map { $0["type"] } == ["text", "image", "video", "text", "file"])
    #expect(run.texts == ["ecco", "la prima", nil, "grazie", nil])
    #expect(run.rows(.attachments).count == 3)
    #expect(run.rows(.media).map { $0["status"].string ?? "" }.sorted() == ["omitted", "present", "present"])
  }

  @Test func iosWithAndWithoutMedia() throws {
    func text(_ file: String, _ document: String) -> String {
      "[22/11/26, 01:09:00] Anna: buongiorno\r\n[22/11/26, 01:10:00] Anna: ecco\r\n\u{200E}[22/11/26, 01:11:00] Anna: \u{200E}\(file)\r\n"
        + "[22/11/26, 01:12:00] Nora Pero: catalogo.pdf • \u{200E}2 pagine \u{200E}\(document)\r\n"
    }
    let same = try Reading(
      zips: [
        "WhatsApp Chat - Anna.zip": ZipBuilder(["_chat.txt": text("immagine omessa", "documento omesso")]),
        "WhatsApp Chat - Anna 2.zip": ZipBuilder([
          "_chat.txt": text(
            "<allegato: 00000002-PHOTO-2026-11-22-01-11-00.jpg>", "<allegato: 00000003-catalogo.pdf>"),
          "00000002-PHOTO-2026-11-22-01-11-00.jpg": "foto", "00000003-catalogo.pdf": "pdf",
        ]),
      ], options: Self.options)
    same.expectBalanced()
    #expect(same.conversations.count == 1)
    #expect(same.messages.map { $0["type"] } == ["text", "text", "image", "file"])
    #expect(same.rows(.media).map { $0["status"] } == ["present", "present"])
  }

  /// Between two exports one message was edited and another one deleted.
  @Test func changedBetweenExports() throws {
    func chat(_ second: String, _ third: String, _ more: String = "") -> String {
      "22/11/26, 01:10 - Anna: ecco\n22/11/26, 01:11 - Anna: \(second)\n22/11/26, 01:11 - Anna: \(third)\n"
        + "22/11/26, 01:12 - Nora Pero: grazie\n" + more
    }
    let run = try Self.read(folder: [
      ("a/Chat WhatsApp con Anna.txt", chat("alle tre", "un segreto")),
      (
        "b/Chat WhatsApp con Anna.txt",
        chat(
          "alle quattro <Questo messaggio è stato modificato>", "Questo messaggio è stato eliminato",
          "23/11/26, 08:00 - Anna: arrivo\n")
      ),
    ])
    #expect(run.texts == ["ecco", "alle quattro", "Questo messaggio è stato eliminato", "grazie", "arrivo"])
    #expect(run.messages[1]["extra"].string?.contains("alle tre") == true)
    #expect(run.messages[2]["extra"].string?.contains("un segreto") == true)
    #expect(run.messages[2]["is_deleted"] == 1)
  }

  /// Somebody else of the same name: nothing in common.
  @Test func twoChatsOfOneTitle() throws {
    let run = try Self.read(folder: [
      ("a/Chat WhatsApp con Anna.txt", Self.chat("Anna", ["uno", "due"])),
      ("b/Chat WhatsApp con Anna.txt", Self.chat("Anna", ["tre", "quattro"])),
    ])
    #expect(run.conversations.count == 2)
    #expect(run.finding("conversation.apart") != nil)
  }

  @Test func theSameZipTwice() throws {
    let zip = ZipBuilder(["_chat.txt": Self.chat("Anna")])
    let run = try Reading(
      zips: ["WhatsApp Chat - Anna.zip": zip, "copia.zip": zip], options: Self.options)
    run.expectBalanced()
    #expect(run.rows(.archives).count == 1)
    #expect(run.conversations.count == 1)
    #expect(run.messages.count == 2)
  }

  /// The region of the phone is the same in all its chats.
  @Test func orderFromOtherChats() throws {
    let run = try Self.read(folder: [
      ("Chat WhatsApp con Anna.txt", "1/2/26, 10:00 - Anna: uno\n1/2/26, 10:01 - Nora Pero: due\n"),
      ("Chat WhatsApp con Luca.txt", "1/22/26, 10:00 - Luca: uno\n1/23/26, 10:01 - Nora Pero: due\n"),
    ])
    #expect(run.finding("chat.date-order-assumed") == nil)
    #expect(
      Set(run.messages.compactMap { $0["sent_at"].string?.prefix(10) }) == [
        "2026-01-02", "2026-01-22", "2026-01-23",
      ])
  }
}
