#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far the first byte of a value is from `start`; nil where it is not among the `count` bytes from there.
package func firstByte(_ byte: UInt8, _ start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
  guard let found = memchr(start, Int32(byte), count) else { return nil }
  return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - start
}

/// Where the first byte of a value is in a buffer; nil where it is not.
package func firstIndex(of byte: UInt8, in buffer: UnsafeRawBufferPointer) -> Int? {
  guard let base = buffer.baseAddress, let found = memchr(base, Int32(byte), buffer.count) else { return nil }
  return UnsafeRawPointer(found) - base
}

/// Whether two runs of bytes are the same.
package func areEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
  guard one.count == other.count else { return false }
  guard let a = one.baseAddress, let b = other.baseAddress else { return true }
  return memcmp(a, b, one.count) == 0
}

/// Whether two runs of bytes are the same.
package func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
  areEqual(UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
}
