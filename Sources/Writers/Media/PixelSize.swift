/// The size of a picture in pixels, as its header states it.
package struct PixelSize: Sendable, Equatable {
  package let width: Int
  package let height: Int

  private init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// Reads the header of a PNG, JPEG, GIF or WebP file; nil for other files and for damaged headers.
  /// - Parameter read: gives up to `count` bytes from an offset of the file.
  init?(
    _ signature: FileSignature, read: (_ offset: Int64, _ count: Int) throws(WriterError) -> [UInt8]
  ) throws(WriterError) {
    switch signature.fileExtension {
    case "png": self.init(png: try read(0, 24))
    case "gif": self.init(gif: try read(0, 10))
    case "webp": self.init(webp: try read(0, 30))
    case "jpg": try self.init(jpeg: read)
    default: return nil
    }
  }

  /// PNG (W3C) section 11.2.1: IHDR is the first chunk.
  private init?(png head: [UInt8]) {
    guard head.count == 24, head[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    self.init(Self.big(head[16..<20]), Self.big(head[20..<24]))
  }

  /// GIF89a section 18: logical screen descriptor.
  private init?(gif head: [UInt8]) {
    guard head.count == 10 else { return nil }
    self.init(Self.little(head[6..<8]), Self.little(head[8..<10]))
  }

  /// RFC 9649 sections 2.5 to 2.7.
  private init?(webp head: [UInt8]) {
    guard head.count == 30 else { return nil }
    switch String(decoding: head[12..<16], as: UTF8.self) {
    case "VP8 ": self.init(Self.little(head[26..<28]) & 0x3FFF, Self.little(head[28..<30]) & 0x3FFF)
    case "VP8L":
      let bits = Self.little(head[21..<25])
      self.init((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X": self.init(Self.little(head[24..<27]) + 1, Self.little(head[27..<30]) + 1)
    default: return nil
    }
  }

  /// ITU T.81 section B.1.1.4: goes from segment to segment up to the frame header.
  private init?(
    jpeg read: (_ offset: Int64, _ count: Int) throws(WriterError) -> [UInt8]
  ) throws(WriterError) {
    var offset: Int64 = 2
    for _ in 0..<500 {
      let head = try read(offset, 9)
      guard head.count >= 4, head[0] == 0xFF else { return nil }
      let marker = head[1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
        guard head.count == 9 else { return nil }
        self.init(Self.big(head[7..<9]), Self.big(head[5..<7]))
        return
      }
      // Start of scan or end of image: there is no frame header.
      guard marker != 0xDA, marker != 0xD9 else { return nil }
      offset += 2 + Int64(Self.big(head[2..<4]))
    }
    return nil
  }

  private static func big(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
  private static func little(_ bytes: ArraySlice<UInt8>) -> Int { big(ArraySlice(bytes.reversed())) }
}
