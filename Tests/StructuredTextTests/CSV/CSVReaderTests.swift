import StructuredText
import TestSupport
import Testing

/// Rows and cells, whatever the file is like.
struct CSVReaderTests {
  @Test func standardFile() throws {
    let table = try CSVTable(
      "id,name\r\n1,\"Rossi, Anna\"\r\n2,\"she said \"\"hi\"\"\"\r\n3,\"two\nlines\"\r\n")
    #expect(
      table.rows == [["id", "name"], ["1", "Rossi, Anna"], ["2", "she said \"hi\""], ["3", "two\nlines"]])
    #expect(table.isClean)
    #expect(table.offsets == [0, 9, 26, 47])
    #expect(String(decoding: table.raw[1], as: UTF8.self) == "1,\"Rossi, Anna\"")
  }

  @Test func emptyCellsAndRows() throws {
    #expect(try CSVTable("").rows == [])
    #expect(try CSVTable("\n\r\n\r").rows == [])
    #expect(try CSVTable("a,b,\n,,\n\"\"\n").rows == [["a", "b", ""], ["", "", ""], [""]])
    #expect(try CSVTable("a,b").rows == [["a", "b"]])
  }

  @Test func everyLineEnding() throws {
    for end in ["\n", "\r", "\r\n"] {
      let table = try CSVTable(["a,b", "1,2", "3,\"x\(end)y\""].joined(separator: end) + end)
      #expect(table.rows == [["a", "b"], ["1", "2"], ["3", "x\(end)y"]])
    }
  }

  @Test func blanksAreData() throws {
    #expect(try CSVTable("a , b\n c, \"d\"\n").rows == [["a ", " b"], [" c", " \"d\""]])
  }

  // MARK: - Delimiters

  @Test(arguments: [",", ";", "\t"]) func delimiters(_ mark: String) throws {
    let lines = ["id\(mark)text\(mark)n", "1\(mark)\"a, b; c\td\"\(mark)\"3,5\"", "2\(mark)x\(mark)\"4,5\""]
    let table = try CSVTable(lines.joined(separator: "\n"))
    #expect(table.rows == [["id", "text", "n"], ["1", "a, b; c\td", "3,5"], ["2", "x", "4,5"]])
  }

  @Test func separatorLineIsNoRow() throws {
    for line in ["sep=;", "SEP=;", "\"sep=;\""] {
      let table = try CSVTable("\(line)\r\n\"Views\"\r\na;b,c,d\r\n1;2,3,4\r\n")
      #expect(table.rows == [["Views"], ["a", "b,c,d"], ["1", "2,3,4"]])
      #expect(table.dialect?.hasSeparatorLine == true)
    }
    #expect(try CSVTable("sep=,").rows == [])
    #expect(try CSVTable("separator,x\n1,2").rows == [["separator", "x"], ["1", "2"]])
  }

  // MARK: - Damage

  @Test func strayQuotesStay() throws {
    let table = try CSVTable("a,b\n5\" pipe,x\n\"y\"z,\"w\" \n")
    #expect(table.rows == [["a", "b"], ["5\" pipe", "x"], ["yz", "w "]])
    #expect(table.problems == [[], .strayQuote, .strayQuote])
  }

  @Test func openQuoteCostsItsRowOnly() throws {
    let table = try CSVTable("a,b\n1,\"open\n2,y\n3,z\n")
    #expect(table.rows == [["a", "b"], ["1", "\"open"], ["2", "y"], ["3", "z"]])
    #expect(table.problems == [[], .openQuote, [], []])
    // The quote of the next row does not close it.
    let crossing = try CSVTable("a,b,c\n1,\"open,x\n2,\"def\",y\n3,z,w\n")
    #expect(crossing.rows == [["a", "b", "c"], ["1", "\"open", "x"], ["2", "def", "y"], ["3", "z", "w"]])
    #expect(crossing.problems == [[], .openQuote, [], []])
  }

  @Test func raggedRowsKeepTheirCells() throws {
    let table = try CSVTable("a,b,c\n1\n1,2,3,4,5\n")
    #expect(table.rows == [["a", "b", "c"], ["1"], ["1", "2", "3", "4", "5"]])
  }

  @Test func nulsAreKept() throws {
    let table = try CSVTable("a,b\n1,x\u{0}y\n")
    #expect(table.rows[1] == ["1", "x\u{0}y"])
    #expect(table.problems[1] == .nul)
  }

  @Test func aLineBeyondTheLimit() throws {
    let long = String(repeating: "x", count: 100_000)
    for head in ["", "\"", "\"\"", "1,\""] {
      let text = "a,b\n\(head)\(long)\n2,y\n"
      for piece in [1, 4096, Int.max] {
        let table = try CSVTable(Array(text.utf8), piece: piece, rowLimit: 65_536)
        #expect(table.rows == [["a", "b"], ["2", "y"]], "\(head)")
        #expect(table.tooLong == [[4, head.utf8.count + 100_000]], "\(head)")
      }
    }
  }

  @Test func anOpenQuoteInALargeFile() throws {
    var text = "a,b\n1,\"open\n"
    for row in 0..<20_000 { text += "\(row),text\n" }
    let table = try CSVTable(Array(text.utf8), rowLimit: 65_536)
    #expect(table.rows.count == 20_002)
    #expect(table.problems[1] == .openQuote)
    #expect(table.problems.filter { !$0.isEmpty }.count == 1)
  }

  @Test func piecesDoNotMatter() throws {
    let texts = [
      "id,name\r\n1,\"Rossi, \"\"Anna\"\"\"\r\n2,\"è\r\n😀\"\r\n3,\"open\r\n4,x\r\n",
      "sep=;\n\"Views\"\n\"Date\";\"Primary\"\n\"2026-01-01T00:00:00\";\"7\"\n",
    ]
    for text in texts {
      let forms = [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(text),
        [0xFE, 0xFF] + utf16(text, bigEndian: true), utf16(text), utf16(text, bigEndian: true),
      ]
      let rows = try CSVTable(text).rows
      for form in forms {
        let whole = try CSVTable(form)
        #expect(whole.rows == rows)
        for piece in 1...17 { #expect(try CSVTable(form, piece: piece) == whole) }
      }
    }
  }

  /// Every byte of a file ends in the raw bytes of a row, in a line break or before the first row.
  @Test func rawBytesCoverTheFile() throws {
    var random = SeededRandom(seed: 3)
    let alphabet = Array("ab,;\"\n\r\t1".utf8) + [0xE8, 0, 0xC3, 0xA8]
    for _ in 0..<2000 {
      let bytes = (0..<Int(random.next() % 60)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      let table = try CSVTable(bytes)
      guard table.dialect?.encoding == .bytes, table.dialect?.hasSeparatorLine == false else { continue }
      var covered = 0
      for (offset, raw) in zip(table.offsets, table.raw) {
        #expect(bytes[covered..<offset].allSatisfy { $0 == 10 || $0 == 13 }, "\(bytes)")
        #expect(Array(bytes[offset..<offset + raw.count]) == raw)
        covered = offset + raw.count
      }
      #expect(bytes[covered...].allSatisfy { $0 == 10 || $0 == 13 }, "\(bytes)")
    }
  }
}
