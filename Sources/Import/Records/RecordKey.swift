import Crypto
import PortaviaModel

/// Builds the stable `key` of a record from its natural key (docs/keys.md).
///
/// A key is a two-letter prefix, `_` and 16 characters of Crockford base32: the first 80 bits of SHA-256 over
/// the parts, each preceded by its length as 4 big-endian bytes. The first two parts are the name of the table
/// and the name of the rule. Text is hashed in NFC, however it is stored.
package struct RecordKey: ~Copyable {
  private var buffer = Arena(capacity: 1024)

  package init() {}

  /// Starts a new key with the name of its table and of the rule of its parts.
  package mutating func begin(_ table: StaticString, _ rule: StaticString) {
    buffer.removeAll()
    part(table)
    part(rule)
  }

  /// Where the parts so far end.
  package var position: Int { buffer.count }

  /// Takes back the parts after a ``position``, so that keys that begin alike share their beginning.
  package mutating func rewind(to position: Int) { buffer.rewind(to: position) }

  package mutating func part(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = beginPart()
    piece(bytes)
    endPart(start)
  }

  package mutating func part(_ string: StaticString) {
    length(string.utf8CodeUnitCount)
    buffer.append(string)
  }

  package mutating func part(_ string: String) {
    var copy = string
    copy.withUTF8 { part($0) }
  }

  /// A decimal number.
  package mutating func part(_ number: Int64) {
    let start = beginPart()
    var digits: (UInt64, UInt64, UInt32) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { bytes in
      var rest = number.magnitude
      var index = bytes.count
      repeat {
        index -= 1
        bytes[index] = UInt8(0x30 + rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 { buffer.append(UInt8(ascii: "-")) }
      buffer.append(
        UnsafeBufferPointer(
          start: bytes.baseAddress.map { ($0 + index).assumingMemoryBound(to: UInt8.self) },
          count: bytes.count - index))
    }
    endPart(start)
  }

  /// The SHA-256 of a text in lower-case hexadecimal; the empty part when there is no text.
  package mutating func digestPart(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return length(0) }
    var hash = SHA256()
    if let composed = Composition.composed(bytes) {
      hash.update(data: composed)
    } else {
      hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    }
    length(64)
    buffer.reserve(64)
    hash.finalize().withUnsafeBytes { digest in
      var to = buffer.base + buffer.count
      let digits = Self.hexadecimal.utf8Start
      for byte in digest {
        to[0] = digits[Int(byte >> 4)]
        to[1] = digits[Int(byte & 15)]
        to += 2
      }
    }
    buffer.commit(64)
  }

  /// Starts a part whose bytes come in pieces; ``endPart(_:)`` must follow.
  package mutating func beginPart() -> Int {
    length(0)
    return buffer.count
  }

  package mutating func piece(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let composed = Composition.composed(bytes) {
      composed.withUnsafeBufferPointer { _ = buffer.append($0) }
    } else {
      buffer.append(bytes)
    }
  }

  package mutating func piece(_ string: StaticString) { buffer.append(string) }

  package mutating func endPart(_ start: Int) {
    let count = UInt32(truncatingIfNeeded: buffer.count - start)
    for byte in 0..<4 {
      buffer.base[start - 4 + byte] = UInt8(truncatingIfNeeded: count >> UInt32(24 - 8 * byte))
    }
  }

  /// The key, appended to an arena.
  package mutating func finish(_ prefix: StaticString, into arena: inout Arena) -> Text {
    let start = arena.count
    arena.append(prefix)
    arena.append(UInt8(ascii: "_"))
    var hash = SHA256()
    hash.update(
      bufferPointer: UnsafeRawBufferPointer(start: UnsafeRawPointer(buffer.base), count: buffer.count))
    let digest = hash.finalize()
    digest.withUnsafeBytes { bytes in
      var accumulator: UInt32 = 0
      var bits: UInt32 = 0
      for index in 0..<10 {
        accumulator = (accumulator << 8) | UInt32(bytes[index])
        bits += 8
        while bits >= 5 {
          bits -= 5
          arena.append(Self.crockford.utf8Start[Int((accumulator >> bits) & 31)])
        }
      }
    }
    return arena.text(from: start)
  }

  package mutating func finish(_ prefix: StaticString) -> String {
    var arena = Arena(capacity: 64)
    let text = finish(prefix, into: &arena)
    return arena.string(text)
  }

  private mutating func length(_ count: Int) {
    let value = UInt32(truncatingIfNeeded: count)
    buffer.reserve(4)
    let to = buffer.base + buffer.count
    to[0] = UInt8(truncatingIfNeeded: value >> 24)
    to[1] = UInt8(truncatingIfNeeded: value >> 16)
    to[2] = UInt8(truncatingIfNeeded: value >> 8)
    to[3] = UInt8(truncatingIfNeeded: value)
    buffer.commit(4)
  }

  private static var hexadecimal: StaticString { "0123456789abcdef" }
  private static var crockford: StaticString { "0123456789ABCDEFGHJKMNPQRSTVWXYZ" }
}
