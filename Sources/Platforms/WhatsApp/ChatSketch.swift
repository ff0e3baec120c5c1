import Import

/// Some of the messages of a chat as numbers, so that two exports of it are known to have messages in common: the first,
/// the last, and those with the smallest numbers, which are the same ones in both
/// (docs/formats/whatsapp.md#several-exports-of-one-chat).
///
/// The form of the header and the order of day and month do not count, seconds do not either. Two exports of 40,000
/// messages that share 1,000 are missed once in 600 times; that share fewer at their ends, never.
struct ChatSketch {
  private static let size = 256
  private static let ends = 512
  /// Bytes of a line that count.
  private static let length = 64

  private var smallest: [UInt64] = []
  private var first: [UInt64] = []
  private var recent: [UInt64] = []
  private var next = 0

  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ header: ChatHeader) {
    let start = min(header.end, bytes.count)
    let end = min(bytes.count, start + Self.length)
    let date = ChatDate(header)
    var hash = ChatBytes.hash(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    for number in [date.year, min(date.a, date.b), max(date.a, date.b), header.hour24 ?? 24, header.minute] {
      hash = (hash ^ UInt64(truncatingIfNeeded: number)) &* 0x0000_0100_0000_01B3
    }
    // Its high bits are not spread well.
    hash = (hash ^ hash >> 31) &* 0x9E37_79B9_7F4A_7C15
    if first.count < Self.ends { first.append(hash) }
    if recent.count < Self.ends { recent.append(hash) } else { recent[next % Self.ends] = hash }
    next += 1
    keepSmallest(hash)
  }

  private mutating func keepSmallest(_ hash: UInt64) {
    if smallest.count == Self.size, let highest = smallest.last, hash >= highest { return }
    let place = smallest.firstIndex { $0 >= hash } ?? smallest.count
    if place < smallest.count, smallest[place] == hash { return }
    smallest.insert(hash, at: place)
    if smallest.count > Self.size { smallest.removeLast() }
  }

  /// Each once, rising.
  var values: [UInt64] { Set(smallest + first + recent).sorted() }
}
