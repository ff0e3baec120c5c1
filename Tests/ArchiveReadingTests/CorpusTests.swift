import ArchiveReading
import Foundation
import PortaviaModel
import TestSupport
import Testing

/// The zips of well-known readers' own tests. Skipped where that data is not beside the package.
@Suite(.enabled(if: SharedData.has("corpora/zip/BASELINE.tsv")))
struct CorpusTests {
  struct Line {
    var file: String
    /// unzip, 7z, bsdtar, Python.
    var results: [String]
    var areGood: Bool { results[..<3] == ["0", "0", "0"] && results[3].hasPrefix("ok") }
  }

  static let lines: [Line] = {
    let text = String(decoding: SharedData.bytes("corpora/zip/BASELINE.tsv") ?? [], as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Line(file: fields[0], results: Array(fields[2...]))
    }
  }()

  /// Compressed in ways that the four decode and we name.
  private static let unsupported: Set<String> = ["bzip2.zipx", "bzip2_multi.zipx", "testbzip2.zip"]

  /// Where the four do not agree and we find nothing odd.
  private static let harmless: [String: String] = [
    "go/utf8-7zip.zip": "unzip alone cannot write the name in the C locale",
    "go/utf8-winrar.zip": "unzip alone cannot write the name in the C locale",
    "go/utf8-winzip.zip": "unzip alone cannot write the name in the C locale",
  ]

  @Test func everyFileIsReadOrRefusedInTime() throws {
    #expect(Self.lines.count == 341)
    for line in Self.lines {
      let path = try #require(SharedData.path("corpora/zip/" + line.file))
      let start = ContinuousClock.now
      var reading: Reading?
      var container: ZipContainer?
      do {
        let opened = try ZipContainer(path: path)
        container = opened
        reading = Reading(opened)
      } catch {
        #expect(error.code.severity == .error)
      }
      #expect(ContinuousClock.now - start < .seconds(5), "\(line.file)")
      if line.areGood {
        guard let reading, let container else {
          Issue.record("\(line.file): refused")
          continue
        }
        let isNamed = Self.unsupported.contains { line.file.hasSuffix($0) }
        #expect(
          isNamed ? reading.codes == ["zip.unsupported-method"] : reading.failures == 0,
          "\(line.file): \(reading.codes)")
        if let count = Int(line.results[3].dropFirst(3)) {
          #expect(container.entries.count == count, "\(line.file)")
        }
      } else if Self.harmless[line.file] == nil {
        #expect(reading?.findings.isEmpty != true, "\(line.file): nothing odd found \(line.results)")
      }
    }
  }
}
