import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// Whatever JSON stands under a name that nobody knows: it becomes `activities` or stays as it is, the books close, and
/// every string and number of it is somewhere in the output.
struct RandomWalkTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func nothingIsLost(_ seed: UInt64) throws {
    var json = RandomJSON(seed: seed)
    var options = ImportOptions()
    options.includesEverything = true
    var seen: Set<String> = []
    for _ in 0..<12 {
      // Many files in one run: a run has its price.
      var zip = ZipBuilder([Sample.profilePath: Sample.profile])
      var documents: [(text: String, scalars: [RandomJSON.Scalar])] = []
      for number in 0..<12 {
        let text = json.document()
        documents.append((text, json.scalars))
        zip.items.append(ZipBuilder.Item("nuova_cartella/file\(number)x.json", text))
      }
      let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip], options: options)
      reading.expectBalanced()
      let output = Self.output(of: reading)
      for (number, document) in documents.enumerated() {
        let file = try #require(reading.file("file\(number)x.json"))
        let status = file["status"].string ?? ""
        seen.insert(status)
        #expect(["parsed", "partly_parsed", "unrecognised"].contains(status), "\(document.text)")
        for scalar in document.scalars
        where !output.contains(scalar.text) && !output.contains(scalar.token) {
          Issue.record("\(scalar.text) is lost of \(document.text)")
        }
      }
    }
    #expect(seen.isSuperset(of: ["parsed", "unrecognised"]))
  }

  /// All texts and numbers of the rows that hold content, and everything that was kept verbatim.
  private static func output(of reading: Reading) -> String {
    var parts: [String] = []
    for table in [TableID.activities, .rawRecords] {
      for row in reading.rows(table) {
        for (_, cell) in row.cells {
          switch cell {
          case .text(let text): parts.append(text)
          case .integer(let number): parts.append(String(number))
          case .blob(let bytes): parts.append(String(decoding: bytes, as: UTF8.self))
          case .real(let number): parts.append(String(number))
          case .null, .noSuchColumn: break
          }
        }
      }
    }
    for copy in reading.sink.copies.values { parts.append(String(decoding: copy, as: UTF8.self)) }
    return parts.joined(separator: "\n")
  }
}
