/// A growing buffer of bytes that ``Text`` values point into.
///
/// Writing may move the bytes: a pointer obtained from ``base`` is valid until the next write. Positions
/// (``Text``) stay valid until ``removeAll()`` or ``rewind(to:)``. At most 4 GiB − 1 bytes.
@usableFromInline package struct Arena: ~Copyable, @unchecked Sendable {
  /// Address of the first byte.
  @usableFromInline package var base: UnsafeMutablePointer<UInt8>
  /// Bytes in use.
  @usableFromInline package var count: Int
  /// Bytes allocated.
  @usableFromInline package var capacity: Int

  package init(capacity: Int = 4096) {
    let size = max(capacity, 64)
    base = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    self.capacity = size
    count = 0
  }

  deinit { base.deallocate() }

  /// Makes room for `extra` more bytes beyond ``count``; amortised O(1) per byte.
  @inlinable @inline(__always)
  package mutating func reserve(_ extra: Int) {
    if capacity - count < extra { grow(extra) }
  }

  @inline(never)
  @usableFromInline
  package mutating func grow(_ extra: Int) {
    let size = max(capacity * 2, count + extra)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = size
  }

  /// Declares that `n` bytes have been written at `base + count`; room must have been reserved.
  @inlinable @inline(__always)
  package mutating func commit(_ n: Int) { count += n }

  /// Forgets everything at or after `position`.
  @inlinable @inline(__always)
  package mutating func rewind(to position: Int) { count = min(count, position) }

  /// Empties the arena and keeps its memory.
  package mutating func removeAll() { count = 0 }

  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Copies bytes in and returns their position.
  @inlinable @inline(__always)
  @discardableResult
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Text {
    let start = count
    if let source = bytes.baseAddress, bytes.count > 0 {
      reserve(bytes.count)
      (base + count).update(from: source, count: bytes.count)
      count += bytes.count
    }
    return Text(offset: UInt32(start), count: UInt32(bytes.count))
  }

  /// Copies a text of another arena.
  @inlinable @inline(__always)
  package mutating func append(_ text: Text, from other: borrowing Arena) -> Text {
    if text.isNull { return .null }
    return append(other.bytes(text))
  }

  @discardableResult
  package mutating func append(_ string: String) -> Text {
    var copy = string
    return copy.withUTF8 { append($0) }
  }

  @discardableResult
  package mutating func append(_ string: StaticString) -> Text {
    append(UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
  }

  /// Everything written since `start` as one text.
  @inlinable @inline(__always)
  package func text(from start: Int) -> Text {
    Text(offset: UInt32(start), count: UInt32(count - start))
  }

  /// The bytes of a text; valid until the next write.
  @inlinable @inline(__always)
  package func bytes(_ text: Text) -> UnsafeBufferPointer<UInt8> {
    text.isNull
      ? UnsafeBufferPointer(start: nil, count: 0)
      : UnsafeBufferPointer(start: base + Int(text.offset), count: Int(text.count))
  }

  /// The same text with `\n` for every line break (docs/rules.md#text), changed in place.
  package func unixLineBreaks(_ text: Text) -> Text {
    if text.isEmpty { return text }
    let bytes = UnsafeMutableBufferPointer(start: base + Int(text.offset), count: Int(text.count))
    guard let first = bytes.firstIndex(of: 0x0D) else { return text }
    var to = first
    for from in first..<bytes.count {
      if bytes[from] == 0x0D {
        // The second of the two bytes CR LF is kept.
        if from + 1 < bytes.count, bytes[from + 1] == 0x0A { continue }
        bytes[to] = 0x0A
      } else {
        bytes[to] = bytes[from]
      }
      to += 1
    }
    return Text(offset: text.offset, count: UInt32(to))
  }

  /// The text as a `String`, for rare uses; invalid UTF-8 is shown as U+FFFD.
  package func string(_ text: Text) -> String { String(decoding: bytes(text), as: UTF8.self) }
}
