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
