import Foundation
import PortaviaModel
import TestSupport
import Testing

@testable import Writers

@Suite struct CSVFieldTests {
  private func written(_ body: (inout OutputFile) throws -> Void) throws -> String {
    let scratch = try Scratch()
    var file = try OutputFile(scratch["f"], capacity: 64)
    try body(&file)
    _ = try file.finish()
    return String(decoding: try scratch.contents("f"), as: UTF8.self)
  }

  private func field(_ text: String) throws -> String {
    try written { file in
      let bytes = Array(text.utf8)
      try bytes.withUnsafeBufferPointer { try file.appendField($0) }
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("", "\"\""), ("a,b", "\"a,b\""), ("12345678,", "\"12345678,\""),
    ("a\"b", "\"a\"\"b\""),
    ("a\tb", "a\tb"), ("a\rb", "\"a\rb\""), ("a\u{0}b", "a␀b"), ("a\u{0},b", "\"a␀,b\""), (" =1", " =1"),
  ])
  func quotesOnlyWhereNeeded(_ text: String, _ expected: String) throws {
    #expect(try field(text) == expected)
  }

  @Test(arguments: [0, 9, 10, 99, 100, -1, -10, 1_000_000_007, Int64.max, Int64.min])
  func writesIntegers(_ number: Int64) throws {
    #expect(try written { try $0.appendField(number) } == "\(number)")
  }

  /// Reference: a plain scan, every special character at every position of every length.
  @Test func findsEverySpecialCharacterAtEveryPosition() throws {
    for length in 1...20 {
      for position in 0..<length {
        for special in [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D] {
          var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
          bytes[position] = special
          let text = String(decoding: bytes, as: UTF8.self)
          let doubled =
            special == UInt8(ascii: "\"")
            ? text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") : text
          #expect(try field(text) == "\"\(doubled)\"")
        }
      }
    }
  }

  @Test(.enabled(if: Python.executable != nil))  // Python is the independent reader.
  func randomBytesAndNumbersAgreeWithPython() throws {
    var random = SeededRandom(seed: 20_240_331)
    let scratch = try Scratch()
    var csv = try OutputFile(scratch["f.csv"], capacity: 100)
    var plain: [UInt8] = []
    let alphabet: [UInt8] = Array("ab,\"\r\n\t =".utf8)
    for _ in 0..<3000 {
      for column in 0..<3 {
        if column > 0 { try csv.appendComma() }
        let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
          Int.random(in: 0..<3, using: &random) > 0
            ? UInt8.random(in: 0x20..<0x7F, using: &random) : alphabet.randomElement(using: &random) ?? 0x61
        }
        try bytes.withUnsafeBufferPointer { try csv.appendField($0) }
        plain += bytes + [0]
      }
      let number = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random))
      let small = Double(Int64.random(in: -(1 << 60)...(1 << 60), using: &random)) / 64
      try csv.appendComma()
      try csv.appendField(number)
      try csv.appendComma()
      try csv.appendField(small)
      try csv.endRow()
      plain += Array(number.isFinite ? "\(number.bitPattern)".utf8 : "nan".utf8) + [0]
      plain += Array("\(small.bitPattern)".utf8) + [0]
    }
    _ = try csv.finish()
    try Data(plain).write(to: URL(fileURLWithPath: scratch["plain"]))
    let script = """
      import csv, struct, sys
      rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
      want = open(sys.argv[2], 'rb').read().split(b'\\0')
      i = 0
      for row in rows:
        for n, cell in enumerate(row):
          w = want[i].decode(); i += 1
          if n >= 3: w = '' if w == 'nan' else repr(struct.unpack('<d', struct.pack('<Q', int(w)))[0])
          assert w == cell, (w, cell)
      print(len(rows), i)
      """
    #expect(try Python.run(script, [scratch["f.csv"], scratch["plain"]]) == "3000 15000\n")
  }

  @Test func base64AgreesWithFoundation() throws {
    for count in 0..<20 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 97 + 250) }
      let text = try written { file in try bytes.withUnsafeBufferPointer { try file.appendBase64($0) } }
      #expect(text == Data(bytes).base64EncodedString())
    }
  }
}
