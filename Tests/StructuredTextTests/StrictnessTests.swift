import PortaviaModel
import StructuredText
import Testing

@Suite struct StrictnessTests {
  private func problems(_ text: [UInt8], repair: Bool = true) throws -> [String] {
    let reading = try read(text, layout: .elements, repair: repair)
    #expect(reading.records.count == 1)
    #expect(reading.damaged.isEmpty)
    return reading.items.flatMap(\.problems)
  }

  @Test func oddTextIsKeptAndNoticed() throws {
    for repair in [true, false] {
      #expect(try problems(Array(#"["a\ud800b"]"#.utf8), repair: repair) == ["loneSurrogate"])
      #expect(try problems(Array(#"["a\u0000b"]"#.utf8), repair: repair) == ["nul"])
      #expect(try problems(Array("[\"a\tb\"]".utf8), repair: repair) == ["controlCharacter"])
      #expect(try problems([0x5B, 0x22, 0x61, 0xE8, 0x62, 0x22, 0x5D], repair: repair) == ["invalidUTF8"])
    }
  }

  @Test func placesAreCountedFromTheRecord() throws {
    var reader = JSONRecordReader(
      source: Pieces(bytes: Array("[ {\"a\":\"x\ty\\u0000\"} ]".utf8)), keys: KeySet([]), layout: .elements,
      repair: true)
    var arena = Arena()
    _ = try reader.next(into: &arena)
    #expect(reader.recordOffset == 2)
    #expect(reader.problems.offset(of: .controlCharacter) == 7)
    #expect(reader.problems.offset(of: .nul) == 9)
    #expect(reader.problems.offset(of: .duplicateKey) == nil)
  }

  @Test func replacementCharactersStandForBrokenText() throws {
    let reading = try read([0x5B, 0x22, 0x61, 0xF0, 0x9F, 0x98, 0x62, 0xFF, 0x22, 0x5D], layout: .elements)
    #expect(reading.records.map(\.value) == ["\"a\u{FFFD}b\u{FFFD}\""])
    // Half a surrogate is ASCII in the document, so its token can be kept.
    #expect(try read(#"["a\udc00b"]"#, layout: .elements).records.map(\.value) == [#""a\udc00b""#])
  }

  @Test func duplicateKeysAreNoticedAtEveryLevel() throws {
    let many = (0..<40).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    for text in [
      #"{"content":1,"content":2}"#, #"{"x":1,"y":2,"x":3}"#, #"{"a":{"b":{"x":1,"x":1}}}"#,
      #"{"a":[{"content":1,"c":{"content":1},"content":1}]}"#, #"{"x":1,"\u0078":2}"#, "{\(many),\"k7\":1}",
      #"{"sender_name":1,"x":{"y":{}},"sender_name":2}"#,
    ] {
      #expect(try problems(Array("[\(text)]".utf8)) == ["duplicateKey"], "\(text)")
    }
    #expect(try problems(Array("[{\(many)}]".utf8)) == [])
    #expect(try problems(Array(#"[{"a":{"x":1},"b":{"x":1},"x":[{"x":1},{"x":1}]}]"#.utf8)) == [])
  }

  @Test func duplicateHeaderKeysAreNoticed() throws {
    let reading = try read(#"{"title":"a","messages":[],"title":"b"}"#)
    #expect(reading.members.map(\.problems) == [[], ["duplicateKey"]])
  }

  @Test func numbersKeepTheirDigits() throws {
    let numbers = [
      "0", "-0", "12345678901234567890123", "1e400", "-1.50", "9223372036854775807", "-9223372036854775808",
    ]
    let reading = try read("[\(numbers.joined(separator: ","))]", layout: .elements)
    #expect(reading.isClean)
    #expect(reading.records.map(\.value) == numbers)
  }

  @Test(arguments: [
    ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("9223372036854775808", nil),
    ("-9223372036854775809", nil), ("99999999999999999999", nil), ("18446744073709551616", nil), ("1.0", nil),
    ("1e3", nil), ("\"1\"", nil), ("0", 0), ("-17", -17),
  ])
  func integersAreExact(_ text: String, _ expected: Int64?) throws {
    var reader = JSONRecordReader(
      source: Pieces(bytes: Array("[\(text)]".utf8)), keys: KeySet([]), layout: .elements, repair: true)
    var arena = Arena()
    _ = try reader.next(into: &arena)
    #expect(reader.tape.integer(0) == expected)
  }

  @Test func depthIsLimited() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(try read("[\(nested(512)),1]", layout: .elements).isClean)
    let deep = try read("[\(nested(513)),1]", layout: .elements)
    #expect(deep.damaged.map(\.kind) == ["json.too-deep"])
    #expect(deep.records.map(\.value) == ["1"])
    #expect(deep.end == .complete)
    let bottomless = try read(String(repeating: "[", count: 200_000), layout: .elements)
    #expect(bottomless.damaged.map(\.kind) == ["json.too-deep"])
    let objects = try read(String(repeating: "{\"a\":", count: 200_000), layout: .whole)
    #expect(objects.damaged.map(\.kind) == ["json.too-deep"])
  }

  @Test func endsAreTold() throws {
    #expect(try read("").end == .empty)
    #expect(try read(" \n").end == .empty)
    #expect(try read("[object Object]").end == .notJSON(at: 0))
    #expect(try read("<html>").end == .notJSON(at: 0))
    #expect(try read("[1] x", layout: .elements).end == .trailingBytes(at: 4))
    #expect(try read("[1,", layout: .elements).end == .truncated(at: 3))
    #expect(try read("[{\"a\":1},{\"a\"", layout: .elements).end == .truncated(at: 13))
    #expect(try read("{\"messages\":[{\"a\":1}").end == .truncated(at: 20))
  }

  @Test func versionedAndNestedNamesAreFound() throws {
    let nested = RecordLayout(paths: [["address_book", "address_book"]])
    #expect(try read(#"{"address_book":{"address_book":[{"a":1}]}}"#, layout: nested).records.count == 1)
    for (key, count) in [
      ("friends", 2), ("friends_v2", 2), ("friends_v17", 2), ("friends_v", 0), ("friends_vx", 0),
      ("old_friends", 0),
    ] {
      let reading = try read("{\"\(key)\":[1,2]}", layout: RecordLayout(["friends"]))
      #expect(reading.records.count == count, "\(key)")
      #expect(reading.members.count == (count == 0 ? 1 : 0), "\(key)")
    }
  }
}
