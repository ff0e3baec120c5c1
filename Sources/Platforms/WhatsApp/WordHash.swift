import Import

/// Hashes bytes eight at a time, whatever pieces they come in. Not the same in two versions of the program.
struct WordHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var word: UInt64 = 0
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always) var isBetweenWords: Bool { bits == 0 }

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    word |= UInt64(byte) << bits
    bits += 8
    count += 1
    if bits == 64 {
      mix(word)
      word = 0
      bits = 0
    }
  }

  /// Takes whole words of printable ASCII, letters as small ones; stops before the first other word, or the last piece.
  @inline(__always)
  mutating func takeWords(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while end - at >= 8 {
      let eight = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // Below the blank no byte may be: a tab is one.
      let control = (eight &- 0x20 &* ones) & ~eight & highs
      guard eight & highs == 0, control == 0 else { return }
      let fromA = eight &+ (0x80 - 0x41) &* ones
      let afterZ = eight &+ (0x80 - 0x5B) &* ones
      mix(eight | (fromA & ~afterZ & highs) >> 2)
      at += 8
      count += 8
    }
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  var value: UInt64 {
    var last = self
    last.mix(word)
    last.mix(count)
    return last.state
  }
}
