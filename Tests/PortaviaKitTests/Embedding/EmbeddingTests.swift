import Foundation
import TestSupport
import Testing

/// `samples/embedding` as whoever embeds the library has it: a package of its own, built by SwiftPM and run.
///
/// It is built in a copy below `.build` of this package, so that nothing is left beside its source and the next run has
/// little to build. Its dependencies are those of this package, which SwiftPM keeps in its cache.
struct EmbeddingTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static let swift: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
    return folders.map { $0 + "/swift" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// The sample below `.build`, at the depth at which its `../..` is this package; only what changed is written.
  private func copy() throws -> String {
    let (source, copy) = (Self.root + "/samples/embedding", Self.root + "/.build/embedding")
    for name in ["Package.swift", "Sources/embedding/Embedding.swift"] {
      let content = try #require(FileManager.default.contents(atPath: source + "/" + name))
      guard FileManager.default.contents(atPath: copy + "/" + name) != content else { continue }
      let url = URL(fileURLWithPath: copy + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: url)
    }
    return copy
  }

  @Test(.enabled(if: swift != nil, "needs swift in PATH"))
  func theSampleIsBuiltAndRuns() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    let build = try run(try #require(Self.swift), ["build", "--package-path", try copy()])
    try #require(build.status == 0, "\(build.output)")
    #expect(!build.output.contains("warning:"), "\(build.output)")
    let result = try run(
      Self.root + "/.build/embedding/.build/debug/embedding", paths + [folder.path("out")])
    #expect(result.status == 0)
    #expect(
      result.output.split(separator: "\n").map(String.init) == [
        "facebook_profile of Nora Pero, 3 parts", "  friends: 2", "  messages: 5", "  posts: 1",
        "  profile: 1", "2020-09: 5 messages", "9 records read, balanced: true",
        "5 messages in \(folder.path("out"))",
      ])
    let missing = try run(
      Self.root + "/.build/embedding/.build/debug/embedding", ["/nowhere.zip", folder.path("none")])
    #expect(missing.status == 2)
    #expect(missing.output.hasPrefix("This file or folder does not exist."))
  }
}
