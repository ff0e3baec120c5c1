/// Eight bytes, the first one lowest; the address need not be aligned.
@inline(__always)
func load64(_ p: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt64.self))
}

/// Four bytes, the first one lowest; the address need not be aligned.
@inline(__always)
func load32(_ p: UnsafePointer<UInt8>) -> UInt32 {
  UInt32(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt32.self))
}

/// Writes eight bytes, the lowest one first.
@inline(__always)
func store64(_ value: UInt64, _ p: UnsafeMutablePointer<UInt8>) {
  UnsafeMutableRawPointer(p).storeBytes(of: value.littleEndian, as: UInt64.self)
}

@inline(__always)
func equalBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  if count >= 8 {
    var i = 0
    while i &+ 8 <= count {
      if load64(a + i) != load64(b + i) { return false }
      i &+= 8
    }
    return load64(a + (count &- 8)) == load64(b + (count &- 8))
  }
  var i = 0
  while i < count {
    if a[i] != b[i] { return false }
    i &+= 1
  }
  return true
}

@inline(__always)
func isJSONSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
