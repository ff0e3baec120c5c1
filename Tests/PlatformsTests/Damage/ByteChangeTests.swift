import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

/// One changed byte anywhere in a small zip: no crash, the books close, and a result that is not the good one is
/// never called clean (docs/rules.md#damaged-input).
struct ByteChangeTests {
  private static let zip = ZipBuilder([
    Sample.profilePath: Sample.profile,
    Sample.page("lucaprova_1"): Sample.thread([
      Sample.message(Sample.owner, 1_600_000_001_000, "due"),
      Sample.message("Luca Prova", 1_600_000_000_000, "uno", #","photos":[{"uri":"photos/a.jpg"}]"#),
    ]),
    Sample.page("annafinta_2"): Sample.thread(
      ["Anna Finta", Sample.owner], [Sample.message("Anna Finta", 1_600_000_002_000, "tre")]),
    "your_facebook_activity/photos/a.jpg": "JPEG",
  ])

  /// Everything in the rows but findings, and the digest of the zip, which is there to change with every byte.
  private static func content(_ reading: Reading) -> [TableID: [Row]] {
    var rows = reading.sink.rows
    rows[.findings] = nil
    rows[.archives] = rows[.archives]?.map { $0.without("sha256") }
    return rows
  }

  /// Members that a changed byte may change although the content is the same, e.g. a date in a header.
  private static func check(_ bytes: [UInt8], against good: Reading, _ label: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(bytes, to: "facebook-nora-2024-05-01-AbCdEf12.zip")
    let reading: Reading
    do {
      reading = try Reading([path])
    } catch is ArchiveError {
      return
    }
    guard reading.summary != nil else {
      #expect(!reading.isClean, "\(label)")
      return
    }
    reading.expectBalanced()
    if reading.isClean {
      #expect(content(reading) == content(good), "\(label): clean, but not the same")
    }
  }

  @Test func singleBytes() throws {
    let good = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": Self.zip])
    #expect(good.isClean)
    let bytes = Self.zip.build()
    var random = SeededRandom(seed: 20_240_501)
    for _ in 0..<400 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      var changed = bytes
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      try Self.check(changed, against: good, "byte \(place) is \(changed[place]) instead of \(bytes[place])")
    }
  }

  /// The same for stored entries, whose text is changed without breaking the compression.
  @Test func singleBytesOfStoredEntries() throws {
    var zip = Self.zip
    for index in zip.items.indices { zip.items[index].method = 0 }
    let good = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    #expect(good.isClean)
    let bytes = zip.build()
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      var changed = bytes
      changed[place] = UInt8.random(in: 0...255, using: &random)
      if changed == bytes { continue }
      try Self.check(changed, against: good, "byte \(place) is \(changed[place]) instead of \(bytes[place])")
    }
  }

  /// A download that was cut: never clean, whatever the place.
  @Test func prefixes() throws {
    let bytes = Self.zip.build()
    for length in stride(from: 1, to: bytes.count - 1, by: 23) {
      let folder = try ScratchFolder()
      let path = try folder.write(Array(bytes[..<length]), to: "facebook-nora-2024-05-01-AbCdEf12.zip")
      guard let reading = try? Reading([path]) else { continue }
      #expect(!reading.isClean, "\(length) bytes")
      if reading.summary != nil { reading.expectBalanced() }
    }
  }
}
