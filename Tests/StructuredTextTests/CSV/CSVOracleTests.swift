import Foundation
import PortaviaModel
import StructuredText
import TestSupport
import Testing

/// The same files read by Python's `csv`.
struct CSVOracleTests {
  /// Rows of random cells, written by different hands. A quote that is never closed is left out: there the readers differ
  /// on purpose.
  @Test(.enabled(if: Python.executable != nil, "needs python3")) func agreesWithPython() throws {
    var random = SeededRandom(seed: 77)
    var documents: [[UInt8]] = []
    let cells = [
      "", "a", "città", "a,b", "say \"hi\"", "two\nlines", "x\r\ny", " blank ", "😀", "=1+1", "\u{FEFF}x",
      "5\" pipe",
    ]
    for _ in 0..<1500 {
      let ends = ["\n", "\r\n"]
      let end = ends[Int(random.next() % 2)]
      var text = "id,text,last" + end
      for row in 0..<random.next() % 6 {
        var line = ["\(row)"]
        for _ in 0..<(1 + random.next() % 4) {
          let cell = cells[Int(random.next() % UInt64(cells.count))]
          let needsQuotes = cell.contains { ",\"\n\r\r\n".contains($0) }
          // A quote inside a cell without quotes is a character.
          let isBare = !needsQuotes || (cell == "5\" pipe" && random.next() % 2 == 0)
          line.append(isBare ? cell : "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"")
        }
        text += line.joined(separator: ",") + end
      }
      documents.append(Array(text.utf8))
    }
    for (document, expected) in zip(documents, try python(documents)) {
      let form = String(decoding: document, as: UTF8.self)
      #expect(try CSVTable(document).rows == expected, "\(form)")
      for piece in [1, 3, 64] { #expect(try CSVTable(document, piece: piece).rows == expected, "\(form)") }
    }
  }

  @Test(
    .enabled(
      if: Python.executable != nil && SharedData.has("corpora/csv"), "needs python3 and the shared corpora"))
  func corpora() throws {
    let files = SharedData.files(below: "corpora/csv").filter { $0.hasSuffix(".csv") }
    let documents = files.compactMap { SharedData.bytes("corpora/csv/" + $0) }
    #expect(documents.count >= 13)
    for (index, expected) in try python(documents).enumerated() {
      let table = try CSVTable(documents[index])
      #expect(table.rows == expected, "\(files[index])")
      #expect(table.problems.allSatisfy { $0.subtracting(.strayQuote).isEmpty }, "\(files[index])")
      for piece in 1...13 {
        #expect(try CSVTable(documents[index], piece: piece) == table, "\(files[index])")
      }
    }
  }

  /// What Python makes of documents of UTF-8 with commas; rows without cells left out.
  private func python(_ documents: [[UInt8]]) throws -> [[[String]]] {
    let scratch = try ScratchFolder()
    let list = documents.map { Data($0).base64EncodedString() }.joined(separator: "\n")
    let input = try scratch.write(list, to: "documents")
    let output = scratch.path("rows.json")
    let script = """
      import base64, csv, io, json, sys
      out = []
      for line in open(sys.argv[1]):
          text = base64.b64decode(line).decode('utf-8')
          out.append([row for row in csv.reader(io.StringIO(text, newline='')) if row])
      json.dump(out, open(sys.argv[2], 'w'))
      """
    _ = try Program.run(try #require(Python.executable), ["-c", script, input, output])
    let data = try #require(FileManager.default.contents(atPath: output))
    return try JSONDecoder().decode([[[String]]].self, from: data)
  }
}
