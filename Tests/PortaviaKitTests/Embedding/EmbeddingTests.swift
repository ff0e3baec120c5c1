import Foundation
import TestSupport
import Testing

/// `samples/embedding` as whoever embeds the library has it: a package of its own.
///
/// Its manifest is resolved by SwiftPM, in a copy below `.build` of this package, so that nothing is left beside its
/// source. Its program is compiled against the modules of this build and run: to build the dependencies a second time
/// would take longer than all other tests together. `PORTAVIA_EMBEDDING=1` does that too.
struct EmbeddingTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static let swift: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
    return folders.map { $0 + "/swift" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

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
  func thePackageResolves() throws {
    let swift = try #require(Self.swift)
    let copy = try copy()
    let description = try Program.run(
      swift, ["package", "--package-path", copy, "describe"], withErrors: true)
    #expect(description.status == 0, "\(description.output)")
    #expect(description.output.contains("PortaviaKit"), "\(description.output)")
    guard ProcessInfo.processInfo.environment["PORTAVIA_EMBEDDING"] == "1" else { return }
    let build = try Program.run(swift, ["build", "--package-path", copy], withErrors: true)
    try #require(build.status == 0, "\(build.output)")
    #expect(!build.output.contains("warning:"), "\(build.output)")
    try check(copy + "/.build/debug/embedding")
  }

  /// Skipped where the build folder is not laid out as SwiftPM does on Linux.
  @Test(
    .enabled(if: swift != nil && Self.buildFolder != nil, "needs swift in PATH and the objects of this build")
  )
  func theProgramIsCompiledAndRuns() throws {
    let folder = try ScratchFolder()
    let build = try #require(Self.buildFolder)
    // What the program itself is linked from: a folder may still hold objects of files that are gone.
    let list = try String(contentsOfFile: build + "/portavia.product/Objects.LinkFileList", encoding: .utf8)
    let objects = list.split(separator: "\n").map(String.init).filter { path in
      Self.modules.contains { path.contains("/\($0).build/") }
    }
    let arguments =
      ["-swift-version", "6", "-parse-as-library", "-warnings-as-errors", "-I", build + "/Modules"]
      + ["CZlib", "CSQLite", "CLibXML2"].flatMap { ["-I", Self.root + "/Sources/" + $0] }
      + ["-Xcc", "-I/usr/include/libxml2"]
      + [Self.root + "/samples/embedding/Sources/embedding/Embedding.swift"] + objects
      + ["-lz", "-lsqlite3", "-lxml2", "-lstdc++", "-o", folder.path("embedding")]
    let compiled = try Program.run(try #require(Self.swift) + "c", arguments, withErrors: true)
    try #require(compiled.status == 0, "\(compiled.output)")
    try check(folder.path("embedding"))
  }

  private static let modules = [
    "PortaviaKit", "Verification", "Platforms", "Import", "Writers", "ArchiveReading", "StructuredText",
    "PortaviaModel", "PortaviaSystem", "Crypto",
    "CCryptoBoringSSL", "CCryptoBoringSSLShims", "CryptoBoringWrapper", "CXKCP", "CXKCPShims",
  ]

  /// Where the modules and objects of this build are; nil when they are not there.
  private static let buildFolder: String? = {
    #if os(Linux)
      let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
        .path
      return FileManager.default.fileExists(atPath: folder + "/PortaviaKit.build") ? folder : nil
    #else
      return nil
    #endif
  }()

  private func check(_ program: String) throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    let result = try Program.run(program, paths + [folder.path("out")], withErrors: true)
    #expect(result.status == 0, "\(result.output)")
    for line in [
      "facebook_profile of Nora Pero, 3 parts", "  messages: 5", "2020-09: 5 messages",
      "5 messages in \(folder.path("out"))",
    ] {
      #expect(result.output.split(separator: "\n").contains { $0 == line }, "\(result.output)")
    }
    #expect(result.output.contains("balanced: true"), "\(result.output)")
    let missing = try Program.run(program, ["/nowhere.zip", folder.path("none")], withErrors: true)
    #expect(missing.status == 2)
    #expect(missing.output.hasPrefix("This file or folder does not exist."), "\(missing.output)")
  }
}
