import PortaviaKit
import TestSupport
import Testing

/// A folder that holds zips: the chats of a phone, as they were saved one by one.
struct ChatFolderTests {
  private static func chat(_ other: String) -> String {
    "22/11/26, 01:10 - \(other): ciao\n22/11/26, 01:11 - Nora Pero: salve \(other)\n"
  }

  @Test func zipsInAFolder() throws {
    let scratch = try ScratchFolder()
    for number in 1...5 {
      try scratch.write(
        ZipBuilder(["_chat.txt": Self.chat("Cliente \(number)")]),
        to: "Chat/WhatsApp Chat - Cliente \(number).zip")
    }
    try scratch.write(Self.chat("Anna"), to: "Chat/Chat WhatsApp con Anna.txt")
    try scratch.write("x", to: "Chat/.DS_Store")
    let inspection = try Inspector().inspect([scratch.path("Chat")])
    #expect(inspection.archives.count == 6)
    #expect(Set(inspection.archives.compactMap(\.owner)) == ["Nora Pero"])
    let report = try Exporter().export([scratch.path("Chat")], to: scratch.path("out"))
    #expect(report.accounting.isBalanced)
    #expect(report.archives.count == 6)
    #expect(report.rows(of: "conversations") == 6)
    #expect(report.rows(of: "messages") == 12)
  }

  /// Somebody packed the folder: the zips in the zip are not opened, and both the failure and a finding say what to do.
  @Test func zipsInAZip() throws {
    let scratch = try ScratchFolder()
    let names = (1...3).map { "Chat/WhatsApp Chat - Cliente \($0).zip" }
    let zips = names.map {
      ZipBuilder.Item(name: Array($0.utf8), content: ZipBuilder(["_chat.txt": Self.chat($0)]).build())
    }
    let alone = try scratch.write(ZipBuilder(zips), to: "tutte.zip")
    do throws(PortaviaError) {
      _ = try Exporter().export([alone], to: scratch.path("out"))
      Issue.record("nothing in it can be read")
    } catch {
      #expect(error.code == .zipsInside)
    }
    let some = try scratch.write(
      ZipBuilder(zips + [ZipBuilder.Item("Chat/Chat WhatsApp con Anna.txt", Self.chat("Anna"))]),
      to: "altre.zip")
    let report = try Exporter().export([some], to: scratch.path("out"))
    #expect(report.rows(of: "conversations") == 1)
    #expect(
      report.findings.filter { $0.code.id == "archive.zip-inside" }.compactMap(\.entry).sorted() == names)
    #expect(!report.isClean)
  }

  /// What tells a hundred chats apart is in the tables: page and guide say how many there are.
  @Test func manyChatsInOneLine() throws {
    let scratch = try ScratchFolder()
    for number in 1...6 {
      try scratch.write(Self.chat("Cliente \(number)"), to: "Chat/Chat WhatsApp con Cliente \(number).txt")
    }
    for count in [6, 3] {
      let paths = (1...count).map { scratch.path("Chat/Chat WhatsApp con Cliente \($0).txt") }
      let out = scratch.path("out\(count)")
      _ = try Exporter().export(paths, to: out)
      let tree = try Tree(out)
      for file in ["index.html", "README.txt"] {
        #expect(tree.text(file).contains("6 WhatsApp chats") == (count == 6), "\(file)")
      }
      #expect(tree.text("README.txt").contains("Chat WhatsApp con Cliente 2.txt") == (count == 3))
    }
  }

  @Test func onlyZips() throws {
    let scratch = try ScratchFolder()
    try scratch.write(ZipBuilder(["_chat.txt": Self.chat("Anna")]), to: "Chat/WhatsApp Chat - Anna.zip")
    try scratch.write("x", to: "Chat/.DS_Store")
    let report = try Exporter().export([scratch.path("Chat")], to: scratch.path("out"))
    #expect(report.archives.map(\.parts.count) == [1])
    #expect(report.archives.first?.parts.first?.name == "WhatsApp Chat - Anna.zip")
  }

  /// A zip that is none stays a file of the folder, and is said.
  @Test func brokenZip() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.chat("Anna"), to: "Chat/Chat WhatsApp con Anna.txt")
    try scratch.write("<html>not a zip</html>", to: "Chat/a.zip")
    try scratch.write(ZipBuilder(["_chat.txt": Self.chat("Luca")]), to: "Chat/WhatsApp Chat - Luca.zip")
    let report = try Exporter().export([scratch.path("Chat")], to: scratch.path("out"))
    #expect(report.archives.count == 2)
    #expect(report.findings.contains { $0.code.id == "container.web-page" })
    #expect(report.accounting.isBalanced)
  }
}
