import ArchiveReading
import TestSupport
import Testing

@Suite struct EntryNameTests {
  private func open(_ name: [UInt8], flagged: Bool, extra: [UInt8] = []) throws -> (String, Set<String>) {
    var item = ZipBuilder.Item(name: name, content: [0x31])
    item.flags = flagged ? 1 << 11 : 0
    item.extra = extra
    let scratch = try ScratchFolder()
    let container = try ContainerOpener.open(path: scratch.write(ZipBuilder([item]), to: "a.zip"))
    return (container.entries[0].path, Reading(container).codes)
  }

  @Test func namesAreDecoded() throws {
    let utf8 = Array("perché 🙂.json".utf8)
    #expect(try open(utf8, flagged: true) == ("perché 🙂.json", []))
    #expect(try open(utf8, flagged: false) == ("perché 🙂.json", []))
    #expect(try open([0x70, 0x8A], flagged: false) == ("pè", ["zip.name-code-page"]))
    #expect(try open([0x70, 0xFF, 0x25], flagged: true) == ("p%FF%25", ["zip.name-invalid"]))
  }

  @Test func theUnicodePathCountsWhenItBelongsToTheName() throws {
    let path = Array("è".utf8)
    // CRC-32 of "a" is E8B7BE43.
    let field: [UInt8] = [0x75, 0x70, 7, 0, 1, 0x43, 0xBE, 0xB7, 0xE8] + path
    #expect(try open([0x61], flagged: false, extra: field) == ("è", []))
    #expect(try open([0x62], flagged: false, extra: field) == ("b", []))
    #expect(try open([0x61], flagged: true, extra: field) == ("a", []))
  }

  @Test func codePage437IsWhole() throws {
    let bytes = (0x80...0xFF).map { UInt8($0) }
    let (path, _) = try open(bytes, flagged: false)
    #expect(path.unicodeScalars.count == 128)
    #expect(path.hasPrefix("Çüéâäàåç") && path.hasSuffix("ⁿ²■\u{A0}"))
  }
}
