import StructuredText
import Testing

/// Lines of texts of any size, encoding and line end.
struct LineReaderTests {
  private struct Pieces: ByteSource {
    let bytes: [UInt8]
    let size: Int
    var position = 0

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(buffer.count, size, bytes.count - position)
      bytes.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
      }
      position += count
      return count
    }
  }

  /// The lines, the pieces of a long one put together again.
  private func lines(_ bytes: [UInt8], piece: Int = 4096, window: Int = 4096) throws -> [String] {
    var reader = LineReader(TextSource(Pieces(bytes: bytes, size: piece)), window: window)
    var result: [[UInt8]] = []
    var offset = 0
    while let line = try reader.next() {
      #expect(line.offset >= offset)
      offset = line.offset
      #expect(line.bytes.count <= window)
      if line.isContinued, !result.isEmpty {
        result[result.count - 1] += Array(line.bytes)
      } else {
        result.append(Array(line.bytes))
      }
    }
    return result.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let text = "uno\r\ndue è\n\ntre\u{2028}x\u{85}y\rquattro 🎉🎉\r\r\nfine"
  private static let expected = ["uno", "due è", "", "tre\u{2028}x\u{85}y", "quattro 🎉🎉", "", "fine"]

  @Test func everyPieceAndWindow() throws {
    for piece in 1...64 {
      for window in 16...64 {
        #expect(try lines(Array(Self.text.utf8), piece: piece, window: window) == Self.expected)
      }
    }
  }

  @Test func utf16InEveryPiece() throws {
    for isBig in [false, true] {
      var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in Self.text.utf16 {
        let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
        bytes += isBig ? [high, low] : [low, high]
      }
      for piece in 1...17 { #expect(try lines(bytes, piece: piece, window: 32) == Self.expected) }
    }
  }

  @Test func mark() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array("a\nb\n".utf8)) == ["a", "b"])
    #expect(try lines([]) == [])
    #expect(try lines([0x0A]) == [""])
    #expect(try lines([0x0D]) == [""])
  }

  /// A line of 10 MB, with zeros in it, whole, through a window of 4 KB.
  @Test func longLine() throws {
    let long = String(repeating: "à\u{0}x", count: 2_500_000)
    let found = try lines(Array(("a\n" + long + "\nb").utf8))
    #expect(found.count == 3)
    #expect(found.dropFirst().first == long)
  }

  @Test func invalidBytes() throws {
    var reader = LineReader(TextSource(Pieces(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x80, 0x0A, 0x63], size: 3)))
    let line = try #require(try reader.next())
    #expect(!line.isValid)
    var repaired: [UInt8] = []
    line.appendRepaired(to: &repaired)
    #expect(String(decoding: repaired, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}")
    #expect(try #require(try reader.next()).isValid)
  }
}
