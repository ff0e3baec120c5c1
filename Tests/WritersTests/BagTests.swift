import Foundation
import Testing

@testable import Writers

@Suite struct BagTests {
  private func file(_ path: String, bytes: Int64 = 1) -> WrittenFile {
    WrittenFile(path: path, bytes: bytes, sha256: String(repeating: "a", count: 64))
  }

  @Test func manifestsAreSortedByBytes() {
    var manifest = BagManifest()
    for path in ["data/é", "data/b/a", "data/b", "data/Z", "data/b-c"] { manifest.add(file(path, bytes: 3)) }
    let paths = String(decoding: manifest.text, as: UTF8.self).split(separator: "\n").map { $0.dropFirst(66) }
    #expect(paths == ["data/Z", "data/b", "data/b-c", "data/b/a", "data/é"])
    #expect(manifest.oxum == "15.5")
  }

  /// RFC 8493 section 2.1.3.
  @Test(arguments: ["data/100%", "data/a\nb", "data/a\rb", "data/%0A", "data/à b", "data/%41"])
  func pathsReadBackEqual(_ path: String) {
    let encoded = BagPath.encoded(path)
    #expect(!encoded.contains(0x0A) && !encoded.contains(0x0D))
    #expect(BagPath.decoded(encoded) == path)
  }

  @Test func lowerCaseSequencesAreRead() {
    #expect(BagPath.decoded(Array("a%0ab%0Dc%25d%2".utf8)) == "a\nb\rc%d%2")
  }

  @Test func theFilesOfABag() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["bag"])
    var bag = BagWriter()
    bag.addPayload([try staging.write(Array("ciao".utf8), to: "data/a.txt")])
    bag.addTag(try staging.write(Array("leggi".utf8), to: "README.txt"))
    let written = try bag.finish(facts: [.init("External-Description", "two\nlines")], in: staging)
    try staging.commit()
    #expect(
      written.map(\.path) == ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"])
    func text(_ name: String) throws -> String {
      String(decoding: try scratch.contents("bag/\(name)"), as: UTF8.self)
    }
    #expect(try text("bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    #expect(try text("bag-info.txt") == "External-Description: two lines\nPayload-Oxum: 4.1\n")
    #expect(
      try text("manifest-sha256.txt")
        == "b133a0c0e9bee3be20163d2ad31d6248db292aa6dcb1ee087a2aa50e0fc75ae2  data/a.txt\n")
    let tags = try text("tagmanifest-sha256.txt").split(separator: "\n").map { $0.dropFirst(66) }
    #expect(tags == ["README.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"])
  }
}
