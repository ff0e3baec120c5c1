/// The part of a document that is held in memory, as UTF-8, always followed by a 0 and room to read past it.
///
/// Bytes are taken from the front (``position``) and come in at the back. UTF-16 is turned into UTF-8 on the
/// way in; offsets then count the bytes of the UTF-8 form.
struct JSONWindow: ~Copyable {
  private enum Encoding {
    case undetermined, utf8
    case utf16(bigEndian: Bool)
  }

  private static let padding = 64
  private static let stagingSize = 64 * 1024

  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let limit: Int
  private var count = 0
  private var encoding = Encoding.undetermined
  private var staging: UnsafeMutablePointer<UInt8>?
  /// Bytes that wait in the staging buffer for the rest of their character.
  private var carried = 0
  /// The document offset of `base`.
  private var baseOffset = 0
  /// Nothing more comes in.
  private(set) var isFinal = false
  /// The next byte to read.
  private var place = 0

  init(capacity: Int, limit: Int) {
    self.capacity = max(capacity, 64)
    self.limit = max(limit, self.capacity)
    base = .allocate(capacity: self.capacity + JSONWindow.padding)
    base[0] = 0
  }

  deinit {
    base.deallocate()
    staging?.deallocate()
  }

  var position: UnsafePointer<UInt8> { UnsafePointer(base + place) }
  var end: UnsafePointer<UInt8> { UnsafePointer(base + count) }

  /// The offset in the document of a place in the window.
  func offset(of p: UnsafePointer<UInt8>) -> Int { baseOffset + (p - UnsafePointer(base)) }

  /// Gives up everything before `p`.
  mutating func advance(to p: UnsafePointer<UInt8>) { place = p - UnsafePointer(base) }

  /// No more bytes can be taken in without giving up some.
  var isExhausted: Bool {
    guard place == 0, capacity >= limit else { return false }
    if case .utf16 = encoding { return count > capacity - 16 }
    return count == capacity
  }

  /// Makes room at the back: drops what was given up, and grows when there is nothing to drop.
  mutating func makeRoom() {
    if place > 0 {
      base.update(from: base + place, count: count - place)
      baseOffset += place
      count -= place
      place = 0
      base[count] = 0
    }
    if count > capacity - 16, capacity < limit {
      let size = min(capacity * 2, limit)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size + JSONWindow.padding)
      larger.update(from: base, count: count + 1)
      base.deallocate()
      base = larger
      capacity = size
    }
  }

  /// Where the source may write; empty when the window is full.
  mutating func space() -> UnsafeMutableRawBufferPointer {
    guard case .utf16 = encoding else {
      return UnsafeMutableRawBufferPointer(start: base + count, count: capacity - count)
    }
    // Two bytes of UTF-16 become at most three.
    let room = min((capacity - count) / 3 * 2, JSONWindow.stagingSize) - 4
    guard let staging, room > carried else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
    return UnsafeMutableRawBufferPointer(start: staging + carried, count: room - carried)
  }

  /// The source has written `n` bytes to ``space()``.
  mutating func accept(_ n: Int) {
    if case .utf16(let bigEndian) = encoding {
      carried += n
      transcode(bigEndian)
    } else {
      count += n
      if case .undetermined = encoding, count >= 4 { determine() }
    }
    base[count] = 0
  }

  /// The source has nothing more.
  mutating func finish() {
    if case .undetermined = encoding { determine() }
    if carried > 0 {
      // Half a character at the very end: not UTF-8 either, so that it is noticed.
      base[count] = 0xFF
      count += 1
      carried = 0
    }
    isFinal = true
    base[count] = 0
  }

  /// By the byte order mark, else by the positions of zeros: JSON begins with ASCII (RFC 4627 section 3).
  private mutating func determine() {
    let b = UnsafeBufferPointer(start: base, count: count)
    var mark = 0
    if count >= 3, b[0] == 0xEF, b[1] == 0xBB, b[2] == 0xBF {
      encoding = .utf8
      place = 3
      return
    } else if count >= 2, b[0] == 0xFF, b[1] == 0xFE {
      encoding = .utf16(bigEndian: false)
      mark = 2
    } else if count >= 2, b[0] == 0xFE, b[1] == 0xFF {
      encoding = .utf16(bigEndian: true)
      mark = 2
    } else if count >= 2, b[0] == 0, b[1] != 0 {
      encoding = .utf16(bigEndian: true)
    } else if count >= 2, b[0] != 0, b[1] == 0 {
      encoding = .utf16(bigEndian: false)
    } else {
      encoding = .utf8
      return
    }
    guard case .utf16(let bigEndian) = encoding else { return }
    // What came first went to the window itself: at most a quarter of it, see `space()`, or what one read gave.
    let held = UnsafeMutablePointer<UInt8>.allocate(capacity: max(JSONWindow.stagingSize, count))
    carried = count - mark
    held.update(from: base + mark, count: carried)
    staging = held
    if carried * 3 / 2 + 16 > capacity {
      base.deallocate()
      capacity = carried * 2 + 64
      base = .allocate(capacity: capacity + JSONWindow.padding)
    }
    count = 0
    transcode(bigEndian)
  }

  /// Turns the whole characters in the staging buffer into UTF-8; half of a surrogate pair is written as
  /// three bytes that are not UTF-8, so that it is noticed later.
  private mutating func transcode(_ bigEndian: Bool) {
    guard let staging else { return }
    func unit(_ i: Int) -> UInt32 {
      bigEndian
        ? UInt32(staging[i]) << 8 | UInt32(staging[i + 1]) : UInt32(staging[i + 1]) << 8 | UInt32(staging[i])
    }
    var i = 0
    while i + 2 <= carried {
      var scalar = unit(i)
      var length = 2
      if scalar & 0xFC00 == 0xD800 {
        if i + 4 > carried { break }
        let low = unit(i + 2)
        if low & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          length = 4
        }
      }
      count += writeUTF8(scalar, base + count)
      i += length
    }
    staging.update(from: staging + i, count: carried - i)
    carried -= i
  }
}
