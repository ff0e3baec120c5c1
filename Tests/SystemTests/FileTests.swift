import Foundation
import PortaviaSystem
import TestSupport
import Testing

/// Files and folders as Foundation sees them.
@Suite struct FileTests {
  private let scratch: ScratchFolder
  init() throws { scratch = try ScratchFolder() }

  @Test func aNewFileHoldsWhatWasWrittenAndIsTheOwnersOnly() throws {
    let path = scratch.path("new")
    let file = try FileDescriptor(creating: path)
    try file.write("one ")
    try file.write("two")
    try Self.write("T", to: file, at: 4)
    try file.synchronise()
    try file.close()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one Two")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  private static func write(
    _ text: String, to file: borrowing FileDescriptor, at offset: Int64
  ) throws(SystemError) {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(SystemError) in
      try file.write(UnsafeRawBufferPointer(bytes), at: offset)
    }
  }

  private static func read(
    _ file: borrowing FileDescriptor, at offset: Int64, _ count: Int
  ) throws(SystemError) -> String {
    var buffer = [UInt8](repeating: 0, count: count)
    let got = try buffer.withUnsafeMutableBufferPointer { bytes throws(SystemError) in
      try file.read(into: UnsafeMutableRawBufferPointer(bytes), at: offset)
    }
    return String(decoding: buffer[..<got], as: UTF8.self)
  }

  private static func append(_ bytes: [UInt8], to file: inout TemporaryFile) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { bytes throws(SystemError) in
      try file.append(UnsafeRawBufferPointer(bytes))
    }
  }

  private static func read(
    _ file: borrowing TemporaryFile, at offset: Int64, _ count: Int
  ) throws(SystemError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    try buffer.withUnsafeMutableBufferPointer { bytes throws(SystemError) in
      try file.read(into: UnsafeMutableRawBufferPointer(bytes), at: offset)
    }
    return buffer
  }

  @Test func nothingThatIsThereIsReplaced() throws {
    try scratch.write("old", to: "file")
    do throws(SystemError) {
      _ = try FileDescriptor(creating: scratch.path("file"))
      Issue.record("created")
    } catch {
      #expect(error.isExisting && !error.isMissing)
      #expect(error.description == "File exists")
    }
  }

  @Test func readingEndsWithTheFile() throws {
    let path = try scratch.write("0123456789", to: "file")
    let file = try FileDescriptor(reading: path)
    let pieces = try [Self.read(file, at: 2, 6), Self.read(file, at: 7, 6), Self.read(file, at: 10, 6)]
    #expect(pieces == ["234567", "789", ""])
    let size = try file.status().size
    #expect(size == 10)
  }

  @Test func whatIsMissingIsSaid() {
    #expect(throws: SystemError.self) { try FileSystem.names(in: scratch.path("nothing")) }
    #expect(FileSystem.kind(scratch.path("nothing")) == nil)
    #expect(FileSystem.resolved(scratch.path("nothing")) == nil)
    #expect(FileSystem.linkTarget(scratch.path("nothing")) == nil)
    #expect(FileSystem.freeSpace(at: scratch.path("nothing")) == nil)
    do throws(SystemError) {
      _ = try FileDescriptor(reading: scratch.path("nothing"))
      Issue.record("opened")
    } catch {
      #expect(error.isMissing)
    }
  }

  @Test func aLinkIsNotFollowedWhereItMustNotBe() throws {
    let path = try scratch.write("text", to: "file")
    try FileManager.default.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: path)
    #expect(FileSystem.kind(scratch.path("link")) == .link)
    #expect(FileSystem.linkTarget(scratch.path("link")) == path)
    #expect(throws: SystemError.self) {
      _ = try FileDescriptor(reading: scratch.path("link"), followsLinks: false)
    }
    let followed = try FileDescriptor(reading: scratch.path("link")).status()
    let named = try FileStatus(at: path)
    #expect(followed == named && followed.isSameFile(as: named) && named.kind == .file && named.size == 4)
    let link = try FileStatus(at: scratch.path("link"))
    #expect(!link.isSameFile(as: named))
  }

  @Test func aChangeIsSeen() throws {
    let path = try scratch.write("text", to: "file")
    let before = try FileStatus(at: path)
    try scratch.write("longer text", to: "file")
    #expect(try FileStatus(at: path) != before)
  }

  @Test func namesComeSortedAndUpToALimit() throws {
    for name in ["b", "a", ".c", "ä"] { try scratch.write("", to: name) }
    try FileSystem.makeFolder(scratch.path("folder"))
    #expect(try FileSystem.names(in: scratch.path) == [".c", "a", "b", "folder", "ä"])
    let (some, isWhole) = try FileSystem.names(in: scratch.path, limit: 3)
    #expect(some.count == 3 && !isWhole)
    #expect(try FileSystem.names(in: scratch.path, limit: 5).isWhole)
  }

  @Test func foldersAreTheOwnersOnlyAndRemovedWhenEmpty() throws {
    let folder = scratch.path("folder")
    try FileSystem.makeFolder(folder)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    do throws(SystemError) { try FileSystem.makeFolder(folder) } catch { #expect(error.isExisting) }
    try scratch.write("text", to: "folder/file")
    #expect(throws: SystemError.self) { try FileSystem.removeFolder(folder) }
    try FileSystem.rename(folder, to: scratch.path("other"))
    #expect(FileSystem.kind(folder) == nil)
    try FileSystem.removeFile(scratch.path("other/file"))
    try FileSystem.removeFolder(scratch.path("other"))
    #expect(FileManager.default.fileExists(atPath: scratch.path("other")) == false)
  }

  @Test func aLockIsTakenOnceAndEndsWithTheFile() throws {
    let path = scratch.path("lock")
    do {
      let first = try FileDescriptor(openingOrCreating: path)
      let second = try FileDescriptor(openingOrCreating: path)
      #expect(first.lock() == .taken)
      #expect(second.lock() == .busy)
    }
    #expect(try FileDescriptor(openingOrCreating: path).lock() == .taken)
  }

  @Test func truncatingBeginsAnew() throws {
    let path = try scratch.write("old text", to: "file")
    let file = try FileDescriptor(openingOrCreating: path)
    try file.truncate()
    try file.write("new")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
  }

  @Test func aTemporaryFileHasNoNameAndGivesBackWhatItTook() throws {
    var file = try TemporaryFile(in: scratch.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    // More than one call of the system writes at once, so that places are not those of single calls.
    let first = [UInt8](repeating: 7, count: 3 << 20)
    let second = Array("second".utf8)
    try Self.append(first, to: &file)
    try Self.append(second, to: &file)
    let count = file.count
    #expect(count == Int64(first.count + second.count))
    let back = try Self.read(file, at: Int64(first.count), 6)
    #expect(back == second)
    do throws(SystemError) {
      _ = try Self.read(file, at: count - 5, 6)
      Issue.record("read")
    } catch {
      #expect(error == .inputOutput)
    }
  }

  @Test func aFullDiskIsToldFromOthers() throws {
    // The device that is always full.
    guard FileSystem.kind("/dev/full") != nil else { return }
    let file = try FileDescriptor(openingOrCreating: "/dev/full")
    do throws(SystemError) {
      try file.write("text")
      Issue.record("written")
    } catch {
      #expect(error.isOutOfSpace && !error.isDenied)
    }
  }

  @Test func runsOfBytes() {
    let bytes = Array("one, two, three".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      #expect(firstByte(UInt8(ascii: ","), start, bytes.count) == 3)
      #expect(firstByte(UInt8(ascii: ","), start + 4, 4) == nil)
      #expect(firstIndex(of: UInt8(ascii: "t"), in: UnsafeRawBufferPointer(bytes)) == 5)
      let (one, other) = (
        UnsafeBufferPointer(start: start + 3, count: 2), UnsafeBufferPointer(start: start + 8, count: 2)
      )
      #expect(areEqual(one, other))
      #expect(!areEqual(one, UnsafeBufferPointer(start: start, count: 2)))
      #expect(!areEqual(one, UnsafeBufferPointer(start: start + 3, count: 3)))
      #expect(
        areEqual(
          UnsafeBufferPointer<UInt8>(start: nil, count: 0), UnsafeBufferPointer(start: start, count: 0)))
    }
  }
}
