import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

@Suite struct ContainerOpenerTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test(arguments: [
    ("", "container.empty"), ("<!DOCTYPE html><html><body>Log in</body></html>", "container.web-page"),
    ("\u{FEFF}\n <html lang=it>", "container.web-page"), ("just text", "container.not-zip"),
    ("7z\u{BC}", "container.not-zip"), ("%PDF-1.7", "container.other-format"),
    ("BZh91AY", "container.other-format"),
    (String(repeating: "\0", count: 5000), "container.not-zip"),
  ])
  func whatIsNoZipIsSaidClearly(content: String, code: String) throws {
    let path = try scratch.write(content, to: "facebook-a.zip")
    do {
      _ = try ContainerOpener.open(path: path)
      Issue.record("opened")
    } catch {
      #expect(error.code.id == code)
      #expect(error.path == path)
      #expect(!error.finding.message(in: .italian).isEmpty)
    }
  }

  @Test func otherArchivesAreNamedWhateverTheirEnding() throws {
    let path = try scratch.write([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0], to: "a.rar")
    #expect(throws: ArchiveError(.containerOtherFormat, path: path, details: ["RAR"])) {
      _ = try ContainerOpener.open(path: path)
    }
  }

  @Test func whatIsNotThereIsSaid() {
    let path = scratch.path("no/such.zip")
    #expect(throws: ArchiveError(.containerNotFound, path: path)) { _ = try ContainerOpener.open(path: path) }
  }

  @Test func aLooseFileIsAContainer() throws {
    let container = try ContainerOpener.open(path: scratch.write("{\"messages\": []}", to: "message_1.json"))
    #expect(container.entries.map(\.path) == ["message_1.json"])
    #expect(!container.isFolder && container.bytes == 16)
    #expect(Reading(container)["message_1.json"]?.count == 16)
    #expect(try ContainerOpener.open(path: scratch.write("<html>", to: "index.html")).entries.count == 1)
  }

  @Test func aZipIsKnownByItsContent() throws {
    let zip = ZipBuilder(["a": "1"])
    #expect(try ContainerOpener.open(path: scratch.write(zip, to: "download")).entries.count == 1)
    #expect(try ContainerOpener.open(path: scratch.write(zip, to: "a.json")).entries.map(\.path) == ["a"])
  }

  @Test func everyCodeHasItsOwnIdAndTwoSentences() {
    let codes = FindingCode.archiveCodes
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      let finding = Finding(code, details: ["1", "2", "3"])
      #expect(finding.message(in: .english) != finding.message(in: .italian), "\(code.id)")
      #expect(!finding.message(in: .italian).contains("{"), "\(code.id)")
    }
  }
}
