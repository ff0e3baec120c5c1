import Foundation
import PortaviaModel
import PortaviaSystem
import Testing

@testable import Writers

@Suite struct StagingFolderTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? WriterError)?.code.id
    }
  }

  @Test func committedFolderHasItsNameAndNoTraces() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out/"])
    #expect(staging.path == scratch["out.partial"])
    let file = try staging.write(Array("ciao".utf8), to: "data/x/a.txt")
    #expect(file.bytes == 4)
    #expect(file.sha256 == "b133a0c0e9bee3be20163d2ad31d6248db292aa6dcb1ee087a2aa50e0fc75ae2")
    #expect(!scratch.exists("out"))
    try staging.commit()
    #expect(try scratch.contents("out/data/x/a.txt") == Array("ciao".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch["out"]) == ["data"])
    #expect(!scratch.exists("out.partial"))
    let folder = try FileManager.default.attributesOfItem(atPath: scratch["out/data"])
    #expect(folder[.posixPermissions] as? Int == 0o700)
    let written = try FileManager.default.attributesOfItem(atPath: scratch["out/data/x/a.txt"])
    #expect(written[.posixPermissions] as? Int == 0o600)
  }

  @Test func emptyTargetIsTaken() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch["out"], withIntermediateDirectories: false)
    try StagingFolder(for: scratch["out"]).commit()
    #expect(scratch.exists("out"))
  }

  @Test func whatStandsThereIsNotTouched() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch["out"], withIntermediateDirectories: false)
    try "mine".write(toFile: scratch["out/mine.txt"], atomically: true, encoding: .utf8)
    #expect(code { _ = try StagingFolder(for: scratch["out"]) } == "output.exists")
    #expect(code { _ = try StagingFolder(for: scratch["out"], replacing: true) } == "output.not-ours")
    #expect(code { _ = try StagingFolder(for: scratch["out/mine.txt"]) } == "output.exists")
    #expect(!scratch.exists("out.partial"))
  }

  @Test func missingParentCannotBeCreated() throws {
    let scratch = try Scratch()
    #expect(code { _ = try StagingFolder(for: scratch["no/out"]) } == "output.cannot-create")
  }

  @Test func secondRunIsRefusedAndDeadOneIsCleared() throws {
    let scratch = try Scratch()
    var first: StagingFolder? = try StagingFolder(for: scratch["out"])
    _ = try first?.write([1], to: "left.bin")
    #expect(code { _ = try StagingFolder(for: scratch["out"]) } == "output.locked")
    first = nil  // As when the process ends: the folder stays, the lock goes.
    #expect(scratch.exists("out.partial/left.bin"))
    let second = try StagingFolder(for: scratch["out"])
    #expect(!scratch.exists("out.partial/left.bin"))
    second.discard()
    #expect(!scratch.exists("out.partial"))
  }

  @Test func foreignPartialFolderIsNotTouched() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch["out.partial"], withIntermediateDirectories: false)
    try "mine".write(toFile: scratch["out.partial/mine.txt"], atomically: true, encoding: .utf8)
    #expect(code { _ = try StagingFolder(for: scratch["out"]) } == "output.exists")
    #expect(scratch.exists("out.partial/mine.txt"))
  }

  @Test func earlierExportIsReplacedOnlyWhenAsked() throws {
    let scratch = try Scratch()
    for round in 0..<2 {
      let staging = try StagingFolder(for: scratch["out"], replacing: round > 0)
      _ = try ExportWriter(in: staging).finish()
      _ = try staging.write([UInt8(round)], to: "round")
      try staging.commit()
    }
    #expect(try scratch.contents("out/round") == [1])
    #expect(!scratch.exists("out.replaced"))
    #expect(code { _ = try StagingFolder(for: scratch["out"]) } == "output.exists")
  }

  @Test func fullDiskIsRecognised() throws {
    #expect(WriterError(SystemError(number: ENOSPC), path: "x").code == .diskFull)
    #expect(WriterError(SystemError(number: EACCES), path: "x", creating: true).code == .cannotCreate)
    #expect(WriterError(SystemError(number: EIO), path: "x").code.exitStatus == 74)
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    #expect(code { try staging.requireSpace(.max) } == "output.disk-full")
    #expect(code { try staging.requireSpace(1) } == nil)
  }

  @Test func messagesNameThePathInBothLanguages() {
    for code in WriterError.Code.all {
      let error = WriterError(code, path: "/cartella")
      for language in Language.allCases { #expect(error.message(in: language).contains("/cartella")) }
    }
  }
}
