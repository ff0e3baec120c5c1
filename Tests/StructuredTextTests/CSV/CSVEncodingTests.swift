import StructuredText
import Testing

/// Which characters the bytes are.
struct CSVEncodingTests {
  private let text = "nome\tcittà\nAnna\tForlì 😀\n"
  private let rows = [["nome", "città"], ["Anna", "Forlì 😀"]]

  @Test func marks() throws {
    let forms: [([UInt8], CSVEncoding)] = [
      (Array(text.utf8), .bytes), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .bytes),
      ([0xFF, 0xFE] + utf16(text), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16BigEndian),
      (utf16(text), .utf16LittleEndian), (utf16(text, bigEndian: true), .utf16BigEndian),
    ]
    for (bytes, encoding) in forms {
      let table = try CSVTable(bytes)
      #expect(table.dialect?.encoding == encoding)
      #expect(table.dialect?.delimiter == 9)
      #expect(table.rows == rows)
      #expect(table.isClean)
    }
  }

  /// UTF-16 of text that has few zeros: the mark decides.
  @Test func otherScripts() throws {
    let greek = "όνομα;πόλη\nΆννα;Αθήνα\n"
    #expect(try CSVTable([0xFF, 0xFE] + utf16(greek)).rows == [["όνομα", "πόλη"], ["Άννα", "Αθήνα"]])
  }

  @Test func windows1252() throws {
    let table = try CSVTable(
      Array("nome;nota\nAnna;citt".utf8) + [0xE0] + Array("\nLuca;".utf8) + [0x80, 0x93, 0x81]
        + Array("\n".utf8))
    #expect(table.rows == [["nome", "nota"], ["Anna", "città"], ["Luca", "€\u{201C}\u{81}"]])
    #expect(table.problems == [[], .windows1252, .windows1252])
  }

  /// One broken character does not make a file of UTF-8 another one.
  @Test func damagedUTF8() throws {
    let table = try CSVTable(Array("nome,nota\nAnnà,è\nLuca,a".utf8) + [0xC3] + Array("b\n".utf8))
    #expect(table.rows == [["nome", "nota"], ["Annà", "è"], ["Luca", "a\u{FFFD}b"]])
    #expect(table.problems == [[], [], .invalidText])
    let marked = try CSVTable([0xEF, 0xBB, 0xBF] + Array("a,b\n1,x".utf8) + [0xE0] + Array("\n".utf8))
    #expect(marked.rows[1] == ["1", "x\u{FFFD}"])
  }

  @Test func damagedUTF16() throws {
    let half = try CSVTable([0xFF, 0xFE] + utf16("a\tb\n1\tx") + [0x3D, 0xD8] + utf16("\n"))
    #expect(half.rows == [["a", "b"], ["1", "x\u{FFFD}"]])
    #expect(half.problems == [[], .invalidText])
    let odd = try CSVTable([0xFF, 0xFE] + utf16("a\tb\n1\tx") + [0x41])
    #expect(odd.rows == [["a", "b"], ["1", "x\u{FFFD}"]])
    #expect(odd.problems == [[], .invalidText])
    let quoted = try CSVTable([0xFF, 0xFE] + utf16("a\tb\n1\t\"x\"") + [0x41])
    #expect(quoted.rows[1] == ["1", "x\u{FFFD}"])
  }

  @Test func zerosInAFileOfBytes() throws {
    let table = try CSVTable(Array("id,name,city\n1,Anna,Forl".utf8) + [0] + Array("i\n2,Luca,Bari\n".utf8))
    #expect(table.dialect?.encoding == .bytes)
    #expect(table.rows[1] == ["1", "Anna", "Forl\u{0}i"])
  }
}
