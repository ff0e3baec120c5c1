import PortaviaModel
import StructuredText
import TestSupport
import Testing

/// Damage costs the record that it is in, whatever the damage is.
@Suite struct DamageTests {
  private static let bytes: [UInt8] = Array("\"\\{}[],:x 1\n".utf8) + [0, 0xFF, 0xC3]

  private static var threads: [String] { [Documents.thread, Documents.compactThread] }

  /// The positions from the first record's brace to the last record's one.
  private static func records(of text: String) throws -> Range<Int> {
    let reading = try read(text)
    let first = try #require(reading.records.first)
    let last = try #require(reading.records.last)
    return first.offset..<last.offset + last.raw.count
  }

  /// What any damaged document must fulfil; returns how many of the good records did not come out as they were.
  private func check(_ bytes: [UInt8], _ good: Reading, _ what: @autoclosure () -> String) throws -> Int {
    let reading = try read(bytes)
    let elements = reading.items.filter { $0.kind != "member" }
    for item in reading.items {
      #expect(item.offset >= 0 && item.offset + item.raw.count <= bytes.count, "\(what())")
      #expect(Array(bytes[item.offset..<item.offset + item.raw.count]) == item.raw, "\(what())")
    }
    for (a, b) in zip(reading.items, reading.items.dropFirst()) {
      #expect(a.offset + a.raw.count <= b.offset, "\(what())")
    }
    let ordinals = elements.map(\.ordinal)
    #expect(zip(ordinals, ordinals.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 == 0 }, "\(what())")
    let values = Set(reading.records.map(\.value))
    return good.records.count { !values.contains($0.value) }
  }

  @Test func aChangedByteCostsOneRecord() throws {
    for text in DamageTests.threads {
      let bytes = Array(text.utf8)
      let good = try read(bytes)
      for position in try DamageTests.records(of: text) {
        for byte in DamageTests.bytes where byte != bytes[position] {
          var damaged = bytes
          damaged[position] = byte
          let lost = try check(damaged, good, "\(position) becomes \(byte)")
          #expect(lost <= 1, "\(position) becomes \(byte)")
        }
      }
    }
  }

  @Test func aMissingByteCostsOneRecord() throws {
    for text in DamageTests.threads {
      let bytes = Array(text.utf8)
      let good = try read(bytes)
      for position in try DamageTests.records(of: text) {
        var damaged = bytes
        damaged.remove(at: position)
        #expect(try check(damaged, good, "\(position) is missing") <= 1, "\(position) is missing")
      }
    }
  }

  @Test func aByteTooManyCostsOneRecord() throws {
    for text in DamageTests.threads {
      let bytes = Array(text.utf8)
      let good = try read(bytes)
      for position in try DamageTests.records(of: text).dropFirst() {
        for byte in DamageTests.bytes {
          var damaged = bytes
          damaged.insert(byte, at: position)
          #expect(try check(damaged, good, "\(byte) at \(position)") <= 1, "\(byte) at \(position)")
        }
      }
    }
  }

  @Test func damageAnywhereIsNeverSilent() throws {
    for document in Documents.all {
      let bytes = Array(document.text.utf8)
      let good = try read(bytes, layout: document.layout)
      for position in bytes.indices {
        for byte in DamageTests.bytes where byte != bytes[position] {
          var damaged = bytes
          damaged[position] = byte
          let reading = try read(damaged, layout: document.layout)
          // What reads well all the same must be JSON that says something else, or differ in blanks only.
          if reading.isClean {
            let whole = try read(damaged, layout: .whole)
            #expect(whole.isClean, "\(position) becomes \(byte)")
          }
          _ = good
        }
      }
    }
  }

  /// Where the separator after a record is gone too, the next record cannot be told from it. And up to 40 random
  /// bytes in a row can make a sound document of another structure, though hardly ever.
  @Test func randomBytesCostTheRecordsTheyTouch() throws {
    var random = SeededRandom(seed: 7)
    var exceptions = 0
    for text in DamageTests.threads {
      let bytes = Array(text.utf8)
      let good = try read(bytes)
      let range = try DamageTests.records(of: text)
      for _ in 0..<1000 {
        var damaged = bytes
        let start = range.lowerBound + Int(random.next() % UInt64(range.count))
        let end = min(start + 1 + Int(random.next() % 40), range.upperBound)
        for position in start..<end { damaged[position] = UInt8(truncatingIfNeeded: random.next()) }
        let touched = good.records.count { $0.offset < end && start < $0.offset + $0.raw.count }
        let lost = try check(damaged, good, "\(start)..<\(end)")
        if lost > touched + 1 { exceptions += 1 }
        if lost > 0 { #expect(try !read(damaged).isClean || touched > 0, "\(start)..<\(end)") }
      }
    }
    #expect(exceptions <= 20)
  }

  @Test func everyPrefixGivesTheWholeRecordsBeforeTheCut() throws {
    for text in DamageTests.threads {
      let bytes = Array(text.utf8)
      let good = try read(bytes)
      for length in bytes.indices {
        let reading = try read(Array(bytes[..<length]))
        let whole = good.records.filter { $0.offset + $0.raw.count <= length }
        #expect(reading.records == whole, "\(length)")
        #expect(reading.end == (length == 0 ? .empty : .truncated(at: length)), "\(length)")
        for item in reading.damaged { #expect(item.kind == "json.truncated", "\(length)") }
        if let started = good.records.first(where: { $0.offset < length && length < $0.offset + $0.raw.count }
        ) {
          #expect(reading.damaged.map(\.raw) == [Array(bytes[started.offset..<length])], "\(length)")
        }
      }
    }
  }

  @Test(arguments: [
    (#"{"sender_name":"B","content":"he said "ciao" to me"}"#, "an unescaped pair of quotes"),
    (#"{"sender_name":"B","content":"6" of snow"}"#, "an unescaped quote"),
    (#"{"sender_name":"B","content":"cut}"#, "a missing quote"),
    (#"{"sender_name":"B","photos":[{"uri":"x"]}"#, "a missing brace"),
    (#"{"sender_name":"B""#, "a missing brace at the end"), (#"{sender_name:"B"}"#, "a bare key"),
    (#"{"sender_name":"B","content":"\x"}"#, "a bad escape"), (#"{"sender_name":NaN}"#, "not a number"),
    (#"{"sender_name":"B","timestamp_ms":01}"#, "a leading zero"), ("%%%", "rubbish"), ("", "nothing"),
    (#""sender_name":"B"}"#, "a missing opening brace"), (#"{"sender_name":"B"}}"#, "a brace too many"),
    (#"{"sender_name":"B"}]"#, "a bracket too many"),
  ])
  func aBadNeighbourCostsOnlyItself(_ bad: String, _ what: String) throws {
    let good = #"{"sender_name":"A","content":"x","reactions":[{"actor":"A"}]}"#
    for blank in ["", "\n    "] {
      for place in 0..<4 {
        var elements = [good, good, good]
        elements.insert(bad, at: place)
        let text =
          "{\"messages\":[" + elements.map { blank + $0 }.joined(separator: ",") + blank
          + "],\"title\":\"T\"}"
        let reading = try read(text)
        #expect(reading.records.filter { $0.value == good }.count == 3, "\(what) at \(place)")
        #expect(!reading.isClean, "\(what) at \(place)")
        #expect(reading.members.map(\.value) == ["title=\"T\""], "\(what) at \(place)")
      }
    }
  }

  @Test func aBadHeaderDoesNotCostTheRecords() throws {
    for header in [
      #""participants":[{"name":"A}]"#, #""participants":[{"name":"A"]"#, #""x":nope"#, #""x""#, "%",
    ] {
      let reading = try read(
        "{\(header),\"messages\":[{\"content\":\"a\"},{\"content\":\"b\"}],\"title\":\"T\"}")
      #expect(reading.records.count == 2, "\(header)")
      #expect(reading.damaged.count == 1, "\(header)")
      #expect(reading.members.map(\.value) == ["title=\"T\""], "\(header)")
    }
  }
}
