import Foundation
import PortaviaKit
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What cannot be exported, and that nothing is left behind.
struct FailureTests {
  /// The code of the error that an export of these paths ends with, nil when it succeeds. Nothing may be left.
  private func code(_ paths: [String], _ folder: ScratchFolder, options: ExportOptions = ExportOptions())
    throws
    -> PortaviaError.Code?
  {
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    do throws(PortaviaError) {
      _ = try Exporter(options: options).export(paths, to: folder.path("out"))
      return nil
    } catch {
      let after = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(after == before)
      return error.code
    }
  }

  @Test func inputsThatAreNone() throws {
    let folder = try ScratchFolder()
    let page = try folder.write("<!DOCTYPE html><html><body>Link expired</body></html>", to: "page.zip")
    let empty = try folder.write([], to: "empty.zip")
    let text = try folder.write(String(repeating: "not a zip ", count: 50), to: "text.zip")
    let hollow = try folder.write(ZipBuilder([ZipBuilder.Item]()), to: "hollow.zip")
    let other = try folder.write(ZipBuilder(["foto/mare.jpg": "JPEG"]), to: "other.zip")
    try folder.write("ciao", to: "cartella/nota.txt")
    #expect(try code([page], folder) == .webPage)
    #expect(try code([empty], folder) == .emptyInput)
    #expect(try code([text], folder) == .notAnArchive)
    #expect(try code([hollow], folder) == .nothingToExport)
    #expect(try code([other], folder) == .nothingToExport)
    #expect(try code([folder.path("cartella")], folder) == .nothingToExport)
    #expect(try code([folder.path("missing.zip")], folder) == .inputNotFound)
    #expect(try code([], folder) == .nothingToExport)
    #expect(
      try code([folder.path("missing.zip")], folder, options: ExportOptions(isDryRun: true)) == .inputNotFound
    )
    #expect(throws: PortaviaError.self) { try Inspector().inspect([page]) }
  }

  @Test func onePartOfSeveralThatIsNone() throws {
    let folder = try ScratchFolder()
    var paths = try Sample.write(to: folder)
    paths.append(folder.path("missing.zip"))
    paths.append(try folder.write(ZipBuilder(["foto/mare.jpg": "JPEG"]), to: "other.zip"))
    let report = try Exporter().export(paths, to: folder.path("out"))
    #expect(report.rows(of: "messages") == 5)
    #expect(!report.isClean)
    #expect(Set(report.findings.map(\.code.id)).isSuperset(of: ["container.not-found", "archive.unknown"]))
  }

  @Test func halfAZipIsSaved() throws {
    let folder = try ScratchFolder()
    var all = ZipBuilder()
    all.items = Sample.parts.flatMap(\.items)
    let bytes = all.build()
    let path = try folder.write(
      Array(bytes[..<(bytes.count * 6 / 10)]), to: "facebook-nora-2024-05-01-AbCdEf12.zip")
    let report = try Exporter().export([path], to: folder.path("out"))
    #expect(report.rows(of: "relationships") == 2)
    #expect(report.findings.contains { $0.code.id == "zip.truncated" && $0.severity == .error })
    #expect(report.accounting.isBalanced)
  }

  @Test func anUnknownTimeZone() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    #expect(try code(paths, folder, options: ExportOptions(timeZone: "Europe/Atlantide")) == .usage)
  }

  @Test func foldersThatExist() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    try folder.write("mia", to: "out/mia.txt")
    #expect(try code(paths, folder) == .outputExists)
    #expect(try code(paths, folder, options: ExportOptions(replacesExport: true)) == .outputExists)
    #expect(try Tree(folder.path("out")).names == ["mia.txt"])
    try FileManager.default.removeItem(atPath: folder.path("out/mia.txt"))
    #expect(try code(paths, folder) == nil)
    #expect(try code(paths, folder) == .outputExists)
    let first = try Tree(folder.path("out"))
    #expect(try code([paths[0]], folder, options: ExportOptions(replacesExport: true)) == nil)
    #expect(try Tree(folder.path("out")) != first)
    #expect(try code(paths, folder, options: ExportOptions(replacesExport: true)) == nil)
    #expect(try Tree(folder.path("out")) == first)
  }

  @Test func aFailedReplacementLeavesTheEarlierExport() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    #expect(try code(paths, folder) == nil)
    let first = try Tree(folder.path("out"))
    let other = try folder.write(ZipBuilder(["foto/mare.jpg": "JPEG"]), to: "other.zip")
    #expect(try code([other], folder, options: ExportOptions(replacesExport: true)) == .nothingToExport)
    #expect(try Tree(folder.path("out")) == first)
  }

  /// Cancelled at the first, second … question: never anything under the final name, and never a wrong one.
  @Test func cancelling() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    var wasDone = false
    for patience in 0..<60 {
      let asked = Counter()
      let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).count
      do throws(PortaviaError) {
        _ = try Exporter().export(paths, to: folder.path("out"), isCancelled: { asked.next() > patience })
        wasDone = true
        break
      } catch {
        #expect(error.code == .cancelled)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == before)
      }
    }
    #expect(wasDone)
  }

  /// The mask is the whole process's; these leave other tests in it alone.
  @Test(arguments: [mode_t(0o000), 0o022, 0o077]) func modes(_ mask: mode_t) throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    let before = umask(mask)
    defer { umask(before) }
    _ = try Exporter().export(paths, to: folder.path("out"))
    let names = FileManager.default.enumerator(atPath: folder.path("out"))?.allObjects as? [String] ?? []
    for name in [""] + names {
      let facts = try FileManager.default.attributesOfItem(atPath: folder.path("out/" + name))
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      #expect((facts[.posixPermissions] as? Int) == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }
}

/// Counts questions from any thread.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
