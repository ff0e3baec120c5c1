import Foundation
import Import
import Platforms
import PortaviaModel
import Testing

/// The rules of the house that a compiler does not hold: what the engine may say, and what a platform brings.
@Suite struct HouseTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func sources(_ folder: String) throws -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map {
      ($0, try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8))
    }
  }

  private static func declared(in text: String) -> [String] {
    text.matches(of: /\b(?:struct|class|enum|protocol) ([A-Z]\w+)/).map { String($0.1) }
  }

  private static func words(in text: String) -> Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }

  // MARK: - A blind engine

  /// Neither code nor comments of `Import` name a platform, a product, or a type of a platform. Threads are also what a
  /// program runs on.
  @Test func theEngineNamesNoPlatform() throws {
    let files = try Self.sources("Sources/Import")
    #expect(files.count > 80)
    var names: Set<String> = ["meta", "messenger"]
    for platform in KnownPlatforms.all {
      names.insert(platform.word.name)
      names.formUnion(platform.products.map(\.id))
    }
    names.remove("threads")
    let own = Set(files.flatMap { Self.declared(in: $0.text) })
    let theirs = Set(try Self.sources("Sources/Platforms").flatMap { Self.declared(in: $0.text) })
      .subtracting(own).filter { $0.count > 5 }
    for (path, text) in files {
      let words = Self.words(in: text)
      #expect(names.isDisjoint(with: words.map { $0.lowercased() }), "\(path)")
      let types = theirs.intersection(words)
      #expect(types.isEmpty, "\(path): \(types)")
    }
  }

  @Test func onlyTheKitImportsPlatforms() throws {
    for (path, text) in try Self.sources("Sources") where text.contains("\nimport Platforms\n") {
      #expect(path.hasPrefix("PortaviaKit/"), "\(path)")
    }
    for (path, text) in try Self.sources("Sources/Import") {
      for module in ["Platforms", "Writers", "Verification", "PortaviaKit"] {
        #expect(!text.contains("import \(module)\n"), "\(path)")
      }
    }
  }

  // MARK: - What a platform brings

  /// What several platforms have in common, and the shape of files that none of them knows.
  private static let shared: Set<String> = ["Meta", "Shape"]

  /// One folder and one line in `All.swift`.
  @Test func aPlatformIsOneFolderAndOneLine() throws {
    let files = try Self.sources("Sources/Platforms")
    let all = try #require(files.first { $0.path == "All.swift" }).text
    let listed = Set(all.matches(of: /\b(\w+Platform)\(\)/).map { String($0.1) })
    #expect(listed.count == KnownPlatforms.all.count)
    var folders: Set<String> = []
    for (path, text) in files {
      for name in Self.declared(in: text) where listed.contains(name) {
        folders.insert(String(path.prefix { $0 != "/" }))
      }
    }
    let present = Set(files.map { String($0.path.prefix { $0 != "/" }) }).subtracting(["All.swift"])
    #expect(present.subtracting(Self.shared) == folders)
    // A sample with truth; the folders of samples are spelt with dashes.
    let samples = Set(try Self.samples().map { $0.replacing("-", with: "") })
    for folder in folders { #expect(samples.contains(folder.lowercased()), "\(folder)") }
  }

  /// Its words in two languages and a page about its format.
  @Test(arguments: KnownPlatforms.all.flatMap(\.products).map(\.id))
  func aProductHasWordsAndAPage(_ product: String) throws {
    let term = Vocabulary.terms.first { $0.set == "archives.product" && $0.value == product }
    #expect(term?.english.isEmpty == false && term?.italian.isEmpty == false)
    #expect(try Self.text(of: "Sources/PortaviaCLI/Wording/Glossary.swift").contains("product.\(product)\t"))
    #expect(try Self.files(in: "docs/formats").contains { $0.contains("`\(product)`") })
  }

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .map { try text(of: folder + "/" + $0) }
  }

  /// The folders in `samples` that hold one with `truth.json`.
  private static func samples() throws -> Set<String> {
    let samples = root.appendingPathComponent("samples")
    let paths = FileManager.default.enumerator(atPath: samples.path)?.allObjects as? [String] ?? []
    return Set(paths.filter { $0.hasSuffix("/truth.json") }.map { String($0.prefix { $0 != "/" }) })
  }
}
