/// The hash table behind a ``KeySet``: open addressing, at most half full, never changed after `init`.
final class KeyTable: @unchecked Sendable {
  struct Slot {
    var offset: UInt32
    var length: UInt32
    /// Position in the list plus one; 0 for a free slot.
    var number: UInt32
  }

  let count: Int
  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int
  private let bytes: UnsafeMutablePointer<UInt8>
  private let ranges: UnsafeMutablePointer<(offset: UInt32, length: UInt32)>

  init(_ names: [String]) {
    let kept = names.prefix(Int(KeySet.unknown) - 1)
    var size = 16
    while size < kept.count * 2 { size *= 2 }
    mask = size - 1
    count = kept.count
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(offset: 0, length: 0, number: 0), count: size)
    bytes = .allocate(capacity: kept.reduce(1) { $0 + $1.utf8.count })
    ranges = .allocate(capacity: max(kept.count, 1))
    var end = 0
    for (index, name) in kept.enumerated() {
      let start = end
      for byte in name.utf8 {
        bytes[end] = byte
        end += 1
      }
      let length = end - start
      ranges[index] = (UInt32(start), UInt32(length))
      var place = KeyTable.hash(bytes + start, length) & mask
      if find(bytes + start, length) != KeySet.unknown { continue }
      while slots[place].number != 0 { place = (place + 1) & mask }
      slots[place] = Slot(offset: UInt32(start), length: UInt32(length), number: UInt32(index + 1))
    }
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
    ranges.deallocate()
  }

  @inline(__always)
  func find(_ key: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
    var place = KeyTable.hash(key, length) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { return KeySet.unknown }
      if Int(slot.length) == length, equalBytes(bytes + Int(slot.offset), key, length) {
        return UInt16(truncatingIfNeeded: slot.number &- 1)
      }
      place = (place &+ 1) & mask
    }
  }

  /// The number of the empty key.
  func findEmpty() -> UInt16 { find(bytes, 0) }

  func name(_ field: UInt16) -> UnsafeBufferPointer<UInt8> {
    guard Int(field) < count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let range = ranges[Int(field)]
    return UnsafeBufferPointer(start: bytes + Int(range.offset), count: Int(range.length))
  }

  @inline(__always)
  static func hash(_ key: UnsafePointer<UInt8>, _ length: Int) -> Int {
    var first: UInt64 = 0
    var last: UInt64 = 0
    if length >= 8 {
      first = load64(key)
      last = load64(key + (length &- 8))
    } else if length >= 4 {
      first = UInt64(load32(key))
      last = UInt64(load32(key + (length &- 4)))
    } else if length > 0 {
      first = UInt64(key[0])
      last = UInt64(key[length &- 1]) << 8 | UInt64(key[length / 2])
    }
    var mixed = (first ^ (last << 29 | last >> 35)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= UInt64(truncatingIfNeeded: length) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 32) & 0x7FFF_FFFF)
  }
}
