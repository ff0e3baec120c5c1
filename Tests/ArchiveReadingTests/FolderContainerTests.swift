import ArchiveReading
import Foundation
import PortaviaModel
import TestSupport
import Testing

@Suite struct FolderContainerTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func everyFileIsListedSortedAndRead() throws {
    try scratch.write("2", to: "f/b/due.json")
    try scratch.write("1", to: "f/a.json")
    try scratch.write("", to: "f/b/è.txt")
    try scratch.write("3", to: "f/b.json")
    try FileManager.default.createDirectory(
      atPath: scratch.path("f/empty"), withIntermediateDirectories: true)
    let container = try ContainerOpener.open(path: scratch.path("f/"))
    #expect(container.isFolder && container.name == "f" && container.bytes == 3)
    #expect(container.entries.map(\.path) == ["a.json", "b.json", "b/", "b/due.json", "b/è.txt", "empty/"])
    #expect(container.entries.map(\.index) == Array(0..<6))
    let reading = Reading(container)
    #expect(reading.findings.isEmpty)
    #expect(reading.contents.map(\.bytes) == [[0x31], [0x33], [0x32], []])
    #expect(container.checkUnchanged() == nil)
    var listing: [UInt8] = []
    try container.readDirectory { listing.append(contentsOf: $0) }
    #expect(String(decoding: listing, as: UTF8.self).hasPrefix("a.json\01 \n"))
  }

  @Test func linksAndPipesAreListedAndNeverOpened() throws {
    try scratch.write("secret", to: "outside/secret.txt")
    try scratch.write("1", to: "f/a.json")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: scratch.path("f/link"), withDestinationPath: scratch.path("outside/secret.txt"))
    try manager.createSymbolicLink(
      atPath: scratch.path("f/folder"), withDestinationPath: scratch.path("outside"))
    try manager.createSymbolicLink(atPath: scratch.path("f/loop"), withDestinationPath: scratch.path("f"))
    #expect(mkfifo(scratch.path("f/pipe"), 0o600) == 0)
    let container = try ContainerOpener.open(path: scratch.path("f"))
    #expect(container.entries.map(\.path) == ["a.json", "folder", "link", "loop", "pipe"])
    #expect(container.entries.map(\.kind) == [.file, .symlink, .symlink, .symlink, .other])
    for entry in container.entries.dropFirst() {
      #expect(throws: EntryError.self) { _ = try container.open(entry) }
    }
    #expect(Reading(container).codes == ["entry.link", "entry.special-file"])
    #expect(throws: ArchiveError(.containerSpecialFile, path: scratch.path("f/pipe"))) {
      _ = try ContainerOpener.open(path: scratch.path("f/pipe"))
    }
  }

  @Test func aChangedFileIsNotMixedIn() throws {
    try scratch.write("1", to: "f/a.json")
    let container = try ContainerOpener.open(path: scratch.path("f"))
    try scratch.write("12", to: "f/a.json")
    #expect(container.checkUnchanged()?.code == .containerChanged)
    #expect(throws: EntryError(.containerChanged)) { _ = try container.open(container.entries[0]) }
  }

  @Test func aNameThatIsNotTextIsKept() throws {
    try scratch.write("1", to: "f/ok")
    let path = Array(scratch.path("f/").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0x25, 0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    // File systems that take only UTF-8 have no such name.
    guard descriptor >= 0 else { return }
    close(descriptor)
    let container = try ContainerOpener.open(path: scratch.path("f"))
    #expect(container.entries.map(\.path) == ["%FF%25", "ok"])
    #expect(Reading(container).contents.count == 2)
  }
}
