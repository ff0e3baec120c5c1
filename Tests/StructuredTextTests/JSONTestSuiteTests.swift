import Foundation
import StructuredText
import Testing

/// The public JSONTestSuite, which stands beside the repository where there is one; skipped without it.
@Suite(.enabled(if: JSONCorpus.folder != nil, "the JSON corpus is not there"))
struct JSONTestSuiteTests {
  private static let layouts: [RecordLayout] = [.whole, .elements, RecordLayout(["a"])]

  @Test func acceptsWhatIsValid() throws {
    for file in try JSONCorpus.files("y_") {
      for layout in JSONTestSuiteTests.layouts {
        let reading = try read(file.bytes, layout: layout, repair: false)
        let odd = reading.items.flatMap(\.problems).filter { $0 != "duplicateKey" && $0 != "nul" }
        #expect(reading.end == .complete && reading.damaged.isEmpty && odd.isEmpty, "\(file.name)")
      }
    }
  }

  @Test func noticesWhatIsInvalid() throws {
    for file in try JSONCorpus.files("n_") {
      for layout in JSONTestSuiteTests.layouts {
        let reading = try read(file.bytes, layout: layout)
        #expect(!reading.isClean, "\(file.name)")
      }
    }
  }

  @Test func keepsOrNoticesWhatIsUndecided() throws {
    for file in try JSONCorpus.files("i_") {
      let reading = try read(file.bytes, layout: .elements)
      #expect(!reading.isClean || reading.records.count == 1, "\(file.name)")
    }
  }

  @Test func keepsTheValuesOfTransformations() throws {
    for file in try JSONCorpus.files("", in: "test_transform") {
      let reading = try read(file.bytes, layout: .elements, repair: false)
      #expect(reading.records.count == 1, "\(file.name)")
      #expect(reading.end == .complete, "\(file.name)")
    }
    let big = try #require(try JSONCorpus.files("number_10000000000000000999", in: "test_transform").first)
    #expect(try read(big.bytes, layout: .elements).records.first?.value == "10000000000000000999")
  }
}

enum JSONCorpus {
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.deletingLastPathComponent().appending(path: "shared/corpora/json")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func files(_ prefix: String, in part: String = "test_parsing") throws -> [(
    name: String, bytes: [UInt8]
  )] {
    let folder = try #require(folder).appending(path: part)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = try names.filter { $0.hasPrefix(prefix) }
      .map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
    #expect(!files.isEmpty)
    return files
  }
}
