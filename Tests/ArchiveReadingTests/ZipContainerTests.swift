import ArchiveReading
import Foundation
import PortaviaModel
import TestSupport
import Testing

@Suite struct ZipContainerTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func read(_ zip: ZipBuilder, limits: Limits = Limits()) throws -> Reading {
    Reading(try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"), limits: limits))
  }

  private static let long = String(repeating: "Buongiorno, il preventivo è pronto. ", count: 4000)

  @Test(arguments: [
    (0, false, false), (8, false, false), (0, true, false), (8, true, false), (8, true, true),
    (0, false, true),
  ])
  func everyWayOfStoringReadsEqual(method: Int, descriptor: Bool, zip64: Bool) throws {
    var zip = ZipBuilder(["a/uno.json": "[1]", "è.txt": Self.long, "vuoto": ""])
    zip.isZip64 = zip64
    for index in zip.items.indices {
      zip.items[index].method = UInt16(method)
      zip.items[index].hasDescriptor = descriptor
      zip.items[index].isZip64 = zip64
    }
    for signed in [true, false] {
      for index in zip.items.indices { zip.items[index].hasDescriptorSignature = signed }
      let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
      let reading = Reading(container)
      #expect(reading.findings.isEmpty)
      #expect(reading["a/uno.json"] == Array("[1]".utf8))
      #expect(reading["è.txt"] == Array(Self.long.utf8))
      #expect(reading["vuoto"] == [])
      #expect(container.bytesOutsideEntries == 0)
      #expect(container.entries.map(\.index) == [0, 1, 2])
      #expect(container.checkUnchanged() == nil)
    }
  }

  @Test func everyBufferSizeGivesTheSameBytes() throws {
    let zip = ZipBuilder([
      .init("s", String(Self.long.prefix(3000)), method: 0), .init("d", String(Self.long.prefix(3000))),
    ])
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    let whole = Reading(container)
    #expect(whole.isClean)
    for size in 1...64 { #expect(Reading(container, buffer: size).holds(same: whole), "buffer of \(size)") }
  }

  @Test func readersOfOneContainerDoNotMeet() throws {
    let zip = ZipBuilder(["a": Self.long, "b": String(Self.long.reversed())])
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    let expected = Reading(container)
    var first = try container.open(container.entries[0])
    var second = try container.open(container.entries[1])
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 777, alignment: 16)
    defer { buffer.deallocate() }
    var a: [UInt8] = []
    var b: [UInt8] = []
    while true {
      let one = try first.read(into: buffer)
      a.append(contentsOf: buffer[..<one])
      let two = try second.read(into: buffer)
      b.append(contentsOf: buffer[..<two])
      if one == 0, two == 0 { break }
    }
    #expect(a == expected["a"])
    #expect(b == expected["b"])
  }

  @Test func aWrongChecksumIsFoundAfterAllBytes() throws {
    var zip = ZipBuilder(["a": Self.long, "b": "intact"])
    zip.items[0].declaredCRC = 1
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    var reader = try container.open(container.entries[0])
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    #expect(try reader.read(into: buffer) == Self.long.utf8.count)
    do {
      _ = try reader.read(into: buffer)
      Issue.record("no error")
    } catch {
      #expect(error.code == .zipCRCMismatch)
      #expect(error.offset == UInt64(Self.long.utf8.count))
    }
    #expect(Reading(container)["b"] == Array("intact".utf8))
  }

  @Test(arguments: [0, 8] as [UInt16])
  func aWrongSizeIsFoundEitherWay(method: UInt16) throws {
    for (declared, code) in [(5, "zip.size-mismatch"), (50, "zip.too-short")] as [(UInt32, String)] {
      var zip = ZipBuilder([.init("a", "0123456789", method: method), .init("b", "intact")])
      zip.items[0].declaredSize = declared
      let reading = try read(zip)
      #expect(reading.codes.contains(code))
      #expect(reading["b"] != nil)
    }
  }

  @Test func whatCannotBeDecodedIsNamed() throws {
    var zip = ZipBuilder([.init("locked", "x"), .init("odd", "x", method: 93), .init("good", "x")])
    zip.items[0].flags = 1
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    #expect(container.entries.map(\.state) == [.encrypted, .unsupported(method: 93), .readable])
    #expect(throws: EntryError(.zipEncrypted)) { _ = try container.open(container.entries[0]) }
    let reading = Reading(container)
    #expect(reading.codes == ["zip.encrypted", "zip.unsupported-method"])
    #expect(reading.findings.contains { $0.message().contains("93 (Zstandard)") })
    #expect(reading["good"] == [0x78])
  }

  @Test func directoryAndLocalHeaderThatDisagreeAreReported() throws {
    var zip = ZipBuilder(["good.json": "[1]"])
    zip.items[0].localName = Array("evil.json".utf8)
    let reading = try read(zip)
    #expect(reading.codes == ["zip.names-disagree"])
    #expect(reading["good.json"] == Array("[1]".utf8))
  }

  @Test func sharedAndQuotedDataAreRefusedBeforeDecoding() throws {
    var zip = ZipBuilder(["kernel": Self.long, "again": Self.long, "other": "x"])
    zip.items[1].sharesDataOf = 0
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    #expect(container.entries.map(\.state) == [.readable, .refused(.overlap), .readable])

    // The first entry's stored data are the second entry, header and all.
    let inner = ZipBuilder(["inner": Self.long])
    var quoting = ZipBuilder([.init("outer", "", method: 0), .init("inner", Self.long)])
    let length = inner.build().count - 22 - 46 - 5
    quoting.items[0].declaredSize = UInt32(length)
    quoting.items[0].declaredCompressedSize = UInt32(length)
    let quoted = try ContainerOpener.open(path: scratch.write(quoting, to: "b.zip"))
    #expect(quoted.entries.map(\.state) == [.refused(.overlap), .readable])
    #expect(Reading(quoted)["inner"] == Array(Self.long.utf8))
  }

  @Test func limitsAreKept() throws {
    let zip = ZipBuilder(["zeros": String(repeating: "0", count: 200_000), "b": "abc", "c": "abc"])
    var limits = Limits()
    limits.ratioFreeBytes = 1000
    #expect(try read(zip, limits: limits).codes == ["zip.ratio-limit"])
    limits = Limits()
    limits.entryBytes = 1000
    #expect(try read(zip, limits: limits).codes == ["zip.entry-limit"])
    limits = Limits()
    limits.totalBytes = 200_004
    #expect(try read(zip, limits: limits).contents.map(\.path) == ["zeros", "b"])
    limits = Limits()
    limits.entries = 2
    #expect(try read(zip, limits: limits).codes.contains("zip.list-limit"))
    limits = Limits()
    limits.nameBytes = 3
    #expect(try read(zip, limits: limits).codes == ["zip.name-limit"])
  }

  @Test func theSameNameTwiceIsNeverTheLastWins() throws {
    #expect(try read(ZipBuilder(["a": "1", "a": "1"])).codes == ["zip.duplicate-same"])
    let different = try read(ZipBuilder(["a": "1", "a": "2"]))
    #expect(different.codes == ["zip.duplicate-different"])
    #expect(different.contents.map(\.bytes) == [[0x31], [0x32]])
    // Composed and decomposed letters are two names.
    #expect(try read(ZipBuilder(["\u{E8}": "1", "e\u{300}": "2"])).findings.isEmpty)
  }

  @Test func bytesOfNoEntryAreCounted() throws {
    var zip = ZipBuilder(["a": "1", "b": "2"])
    zip.junkBefore = Array("#!/bin/sh\n".utf8)
    zip.items[1].junkBefore = Array("gap".utf8)
    zip.junkAfter = Array("tail".utf8)
    for skip in [true, false] {
      zip.positionsSkipJunk = skip
      let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
      #expect(container.bytesOutsideEntries == 17)
      let reading = Reading(container)
      #expect(reading.codes == ["zip.bytes-outside"])
      #expect(reading.contents.count == 2)
    }
  }

  @Test func theCountComesFromTheDirectory() throws {
    var zip = ZipBuilder(["a": "1", "b": "2"])
    zip.declaredCount = 1
    let reading = try read(zip)
    #expect(reading.contents.count == 2)
    #expect(reading.codes == ["zip.count-mismatch"])
  }

  @Test func moreEntriesThanTheCountCanSayAreAllThere() throws {
    var zip = ZipBuilder()
    zip.items = (0..<65_540).map { .init("\($0)", "", method: 0) }
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    #expect(container.entries.count == 65_540)
    #expect(container.findings.isEmpty)
  }

  @Test func linksAndDevicesAreNamedAndAFolderWithContentIsKept() throws {
    var zip = ZipBuilder(["link": "/etc/passwd", "pipe": "", "folder/": "hidden", "plain/": ""])
    zip.items[0].mode = 0o120777
    zip.items[1].mode = 0o010644
    let container = try ContainerOpener.open(path: scratch.write(zip, to: "a.zip"))
    #expect(container.entries.map(\.kind) == [.symlink, .other, .file, .directory])
    let reading = Reading(container)
    #expect(reading.codes == ["entry.link", "entry.special-file", "zip.folder-with-content"])
    #expect(reading["link"] == Array("/etc/passwd".utf8))
    #expect(reading["folder/"] == Array("hidden".utf8))
  }

  @Test func aZipInsideStaysAFile() throws {
    let inner = ZipBuilder(["inner.json": "[1]"]).build()
    let zip = ZipBuilder([.init(name: Array("inner.zip".utf8), content: inner, method: 0), .init("b", "x")])
    let reading = try read(zip)
    #expect(reading["inner.zip"] == inner)
    #expect(reading.contents.count == 2)
  }

  @Test func aZipInTheCommentIsNotTaken() throws {
    var zip = ZipBuilder(["outer": "1"])
    zip.comment = ZipBuilder(["inner": "2"]).build()
    let reading = try read(zip)
    #expect(reading.contents.map(\.path) == ["outer"])
    #expect(reading.codes == ["zip.several-end-records"])
  }

  @Test func theDirectoryIsGivenForItsDigest() throws {
    let zip = ZipBuilder(["a": "1", "b": "2"])
    let bytes = zip.build()
    let container = try ContainerOpener.open(path: scratch.write(bytes, to: "a.zip"))
    var directory: [UInt8] = []
    try container.readDirectory { directory.append(contentsOf: $0) }
    #expect(directory == Array(bytes[(bytes.count - 22 - directory.count)..<(bytes.count - 22)]))
    #expect(directory.count == 2 * 47)
  }

  @Test func aChangedFileIsNoticed() throws {
    let path = try scratch.write(ZipBuilder(["a": "1"]), to: "a.zip")
    let container = try ContainerOpener.open(path: path)
    try scratch.write(ZipBuilder(["a": "12345"]), to: "a.zip")
    // The file was replaced or written over; only the second is a change of what is open.
    try appendByte(path)
    let reopened = try ContainerOpener.open(path: path)
    try appendByte(path)
    #expect(reopened.checkUnchanged()?.code == .containerChanged)
    _ = container
  }

  private func appendByte(_ path: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: [0])
    try file.close()
  }
}
