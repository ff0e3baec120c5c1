import ArchiveReading
import Foundation
import PortaviaModel
import TestSupport
import Testing

/// Zips that are cut or changed: no crash, and never a clean result with other content than the good one's.
@Suite struct DamageTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private static let samples: [ZipBuilder] = {
    let text = "Ciao, avete posto sabato? Grazie! Ciao, avete posto sabato? Grazie!"
    let plain = ZipBuilder([
      .init("a/uno.json", text), .init("due.txt", "stored", method: 0), .init("è", text),
    ])
    var streamed = plain
    for index in streamed.items.indices { streamed.items[index].hasDescriptor = true }
    var wide = streamed
    wide.isZip64 = true
    for index in wide.items.indices { wide.items[index].isZip64 = true }
    return [plain, streamed, wide]
  }()

  @Test(arguments: samples.indices)
  func everyPrefixIsReported(sample: Int) throws {
    let bytes = Self.samples[sample].build()
    let good = Reading(try ContainerOpener.open(path: scratch.write(bytes, to: "good.zip")))
    #expect(good.isClean && good.contents.count == 3)
    for length in 0..<bytes.count {
      let path = try scratch.write(Array(bytes[..<length]), to: "cut.zip")
      guard let container = try? ContainerOpener.open(path: path) else { continue }
      let reading = Reading(container)
      #expect(!reading.isClean, "\(length) bytes")
      for entry in reading.contents {
        #expect(
          good.contents.contains { $0.path == entry.path && $0.bytes == entry.bytes }, "\(length) bytes")
      }
    }
  }

  @Test(arguments: samples.indices)
  func everyWholeEntryOfACutDownloadIsSalvaged(sample: Int) throws {
    let builder = Self.samples[sample]
    let bytes = builder.build()
    let good = Reading(try ContainerOpener.open(path: scratch.write(bytes, to: "good.zip")))
    var without = builder
    without.hasDirectory = false
    let cut = Reading(try ContainerOpener.open(path: scratch.write(without, to: "cut.zip")))
    #expect(cut.holds(same: good))
    #expect(cut.codes == ["zip.truncated"])
    // A tail of zeros, as a download manager leaves it.
    without.junkAfter = [UInt8](repeating: 0, count: 300_000)
    let zeros = Reading(try ContainerOpener.open(path: scratch.write(without, to: "zeros.zip")))
    #expect(zeros.holds(same: good))
    #expect(zeros.codes == ["zip.truncated", "zip.padding"])
    // The last entry cut in two: the others are whole.
    without.junkAfter = []
    let half = Array(without.build().dropLast(30))
    let halved = Reading(try ContainerOpener.open(path: scratch.write(half, to: "half.zip")))
    #expect(halved.contents.prefix(2).map(\.path) == ["a/uno.json", "due.txt"])
    #expect(halved.failures == 1)
    // The head is missing: what stands behind it is read.
    let headless = Array(bytes.dropFirst(20))
    let tail = Reading(try ContainerOpener.open(path: scratch.write(headless, to: "headless.zip")))
    #expect(tail["due.txt"] == Array("stored".utf8))
    #expect(!tail.isClean)
  }

  @Test(arguments: samples.indices)
  func everyChangedByteIsHarmlessOrReported(sample: Int) throws {
    var bytes = Self.samples[sample].build()
    let good = Reading(try ContainerOpener.open(path: scratch.write(bytes, to: "good.zip")))
    let path = try scratch.write(bytes, to: "changed.zip")
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    // All values of each byte take minutes; these hold every single bit, and what numbers and signatures trip over.
    let changes: [UInt8] = [1, 2, 4, 8, 16, 32, 64, 128, 0xFF, 0x0F, 0x81]
    for place in bytes.indices {
      let original = bytes[place]
      for change in changes {
        bytes[place] = original ^ change
        try file.seek(toOffset: UInt64(place))
        try file.write(contentsOf: [original ^ change])
        guard let container = try? ContainerOpener.open(path: path) else { continue }
        let reading = Reading(container)
        if reading.isClean {
          #expect(reading.holds(same: good), "byte \(place) xor \(change)")
        } else {
          // One byte costs one entry at most.
          #expect(reading.contents.count >= 2, "byte \(place) xor \(change): \(reading.codes)")
        }
      }
      bytes[place] = original
      try file.seek(toOffset: UInt64(place))
      try file.write(contentsOf: [original])
    }
  }

  /// Several faults at once: bytes changed, cut out, doubled. Signatures then stand across every border there is.
  @Test func manyFaultsAtOnceNeverEndTheRun() throws {
    var numbers = SeededRandom(seed: 20_261_122)
    for round in 0..<3000 {
      var builder = Self.samples[round % Self.samples.count]
      builder.junkBefore = round % 2 == 0 ? [] : Array("PK\u{3}\u{4}PK".utf8)
      builder.items[1].junkBefore = round % 5 == 0 ? Array("PK\u{3}\u{4}".utf8) : []
      var bytes = builder.build()
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let place = Int.random(in: bytes.indices, using: &numbers)
        let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: bytes[place] = 0xFF
        case 1: bytes[place] = 0
        case 2: bytes.replaceSubrange(place..<end, with: repeatElement(0xFF, count: end - place))
        case 3: if end - place < bytes.count { bytes.removeSubrange(place..<end) }
        case 4:
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: bytes.indices, using: &numbers))
        default: bytes[place] = UInt8.random(in: .min ... .max, using: &numbers)
        }
      }
      guard let container = try? ContainerOpener.open(path: scratch.write(bytes, to: "faults.zip")) else {
        continue
      }
      _ = Reading(container)
      #expect(container.bytesOutsideEntries <= container.bytes)
    }
  }
}
