import PortaviaModel
import StructuredText
import Testing

/// How the bytes come in must not matter.
@Suite struct WindowTests {
  @Test func everyPieceSizeGivesTheSame() throws {
    for document in Documents.all {
      let bytes = Array(document.text.utf8)
      let expected = try read(bytes, layout: document.layout)
      #expect(expected.isClean)
      for piece in 1...64 {
        #expect(try read(bytes, layout: document.layout, piece: piece) == expected)
      }
    }
  }

  @Test func everyWindowSizeGivesTheSame() throws {
    for document in Documents.all {
      let bytes = Array(document.text.utf8)
      let expected = try read(bytes, layout: document.layout)
      for window in 64...320 {
        var limits = JSONLimits()
        limits.window = window
        #expect(try read(bytes, layout: document.layout, piece: window % 7 + 1, limits: limits) == expected)
      }
    }
  }

  @Test func utf16GivesTheSame() throws {
    for document in Documents.all {
      let expected = try read(Array(document.text.utf8), layout: document.layout)
      let units = Array(document.text.utf16)
      let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      for bytes in [little, [0xFF, 0xFE] + little, big, [0xFE, 0xFF] + big] {
        #expect(try read(bytes, layout: document.layout) == expected)
        #expect(try read(bytes, layout: document.layout, piece: 3) == expected)
        var limits = JSONLimits()
        limits.window = 64
        #expect(try read(bytes, layout: document.layout, piece: 5, limits: limits) == expected)
      }
    }
  }

  @Test func oddUTF16IsNoticed() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + Array("[\"a\"]".utf16).flatMap { [UInt8($0 & 0xFF), 0] } + [0x20]
    #expect(try !read(bytes, layout: .elements).isClean)
  }

  @Test func byteOrderMarkIsSkipped() throws {
    let reading = try read(
      [0xEF, 0xBB, 0xBF] + Array(Documents.friends.utf8), layout: RecordLayout(["friends"]))
    #expect(reading.isClean)
    #expect(reading.records.count == 2)
    #expect(reading.records.first?.offset == 3 + 15)
  }

  @Test func aRecordBeyondTheLimitCostsOnlyItself() throws {
    let long = String(repeating: "lungo ", count: 2000)
    let text = """
      {"messages":[
        {"sender_name":"A","content":"1"},
        {"sender_name":"A","content":"\(long)"},
        {"sender_name":"A","content":"3"}
      ],"title":"T"}
      """
    var limits = JSONLimits()
    limits.window = 256
    limits.record = 1024
    let reading = try read(Array(text.utf8), piece: 100, limits: limits)
    #expect(reading.records.map(\.ordinal) == [0, 2])
    #expect(reading.damaged.map(\.kind) == ["json.record-too-large"])
    #expect(reading.members.map(\.value) == ["title=\"T\""])
    #expect(reading.end == .complete)
  }
}
