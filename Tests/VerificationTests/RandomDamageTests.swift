import PortaviaKit
import TestSupport
import Testing

/// A thousand damaged downloads: what has fewer rows than the truth is never called whole.
@Suite struct RandomDamageTests {
  private static let good: [UInt8] = GoodDownload.facebook.zip.build()

  /// What can happen to a file on its way.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) -> String {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let length = min(Int.random(in: 1...200, using: &random), bytes.count - place)
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      return "bit at \(place)"
    case 1:
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      return "byte at \(place)"
    case 2:
      bytes.removeLast(bytes.count - place)
      return "cut at \(place)"
    case 3:
      bytes.replaceSubrange(place..<place + length, with: repeatElement(0, count: length))
      return "\(length) zeros at \(place)"
    case 4:
      bytes.removeSubrange(place..<place + length)
      return "\(length) bytes gone at \(place)"
    case 5:
      bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      return "\(length) bytes twice at \(place)"
    default:
      for index in place..<place + length { bytes[index] = UInt8.random(in: 0...255, using: &random) }
      return "\(length) random bytes at \(place)"
    }
  }

  @Test(arguments: 0..<10) func neverWholeWithFewerRows(part: Int) throws {
    let truth = try GoodDownload.verify(["facebook-norapero-2024-05-01-AbCdEf12.zip": Self.good])
    #expect(truth.isClean)
    var random = SeededRandom(seed: 20_241_122 &+ UInt64(part))
    for number in 0..<100 {
      var bytes = Self.good
      let name = Self.damage(&bytes, &random)
      if bytes == Self.good { continue }
      let report: VerificationReport
      do {
        report = try GoodDownload.verify(["facebook-norapero-2024-05-01-AbCdEf12.zip": bytes])
      } catch is PortaviaError {
        continue
      }
      #expect(report.accounting.isBalanced, "\(part)-\(number): \(name)")
      let isWhole =
        report.accounting.normalised == truth.accounting.normalised
        && report.archives.first?.categories.map(\.records) == truth.archives.first?.categories.map(\.records)
      #expect(isWhole || !report.isClean, "\(part)-\(number): \(name)")
    }
  }

  /// A numbered file that is gone, or cut inside.
  @Test func missingPages() throws {
    for path in ["message_1.json", "photos/1.jpg", "photos/2.jpg"] {
      var download = GoodDownload.facebook
      download[GoodDownload.thread + path] = nil
      #expect(try !download.verify().isClean, "\(path)")
    }
  }
}
