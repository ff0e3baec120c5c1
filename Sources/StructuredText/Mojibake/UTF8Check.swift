/// The length of the UTF-8 sequence at `p` (RFC 3629: shortest form, no surrogates, at most U+10FFFF), 0 when
/// there is none. Reads no further than `end`.
@inline(__always)
func utf8Length(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
  let lead = p[0]
  if lead < 0x80 { return 1 }
  let room = end - p
  if lead < 0xC2 { return 0 }
  if lead < 0xE0 { return room >= 2 && p[1] & 0xC0 == 0x80 ? 2 : 0 }
  if lead < 0xF0 {
    guard room >= 3, p[1] & 0xC0 == 0x80, p[2] & 0xC0 == 0x80 else { return 0 }
    if lead == 0xE0 && p[1] < 0xA0 || lead == 0xED && p[1] > 0x9F { return 0 }
    return 3
  }
  guard lead < 0xF5, room >= 4, p[1] & 0xC0 == 0x80, p[2] & 0xC0 == 0x80, p[3] & 0xC0 == 0x80 else {
    return 0
  }
  if lead == 0xF0 && p[1] < 0x90 || lead == 0xF4 && p[1] > 0x8F { return 0 }
  return 4
}

/// How many bytes at `p` are the beginning of a UTF-8 sequence that is broken off or goes wrong: at least 1
/// (Unicode 15 section 3.9, maximal subpart of an ill-formed sequence). There must be no whole sequence.
func brokenUTF8Length(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
  let lead = p[0]
  let room = end - p
  guard lead >= 0xE0, lead < 0xF5, room >= 2 else { return 1 }
  let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
  let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
  guard p[1] >= low, p[1] <= high else { return 1 }
  guard lead >= 0xF0, room >= 3, p[2] & 0xC0 == 0x80 else { return 2 }
  return 3
}

/// Whether all bytes are UTF-8.
@inline(__always)
func isUTF8(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
  var p = start
  while p < end {
    if p[0] < 0x80 {
      if end - p >= 8, load64(p) & 0x8080_8080_8080_8080 == 0 { p += 8 } else { p += 1 }
      continue
    }
    let length = utf8Length(p, end)
    if length == 0 { return false }
    p += length
  }
  return true
}

/// Writes a scalar (not a surrogate, at most U+10FFFF) as UTF-8 and returns its length; four bytes of room.
@inline(__always)
func writeUTF8(_ scalar: UInt32, _ p: UnsafeMutablePointer<UInt8>) -> Int {
  if scalar < 0x80 {
    p[0] = UInt8(truncatingIfNeeded: scalar)
    return 1
  }
  if scalar < 0x800 {
    p[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    p[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    return 2
  }
  if scalar < 0x10000 {
    p[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    p[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    p[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    return 3
  }
  p[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
  p[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
  p[2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
  p[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
  return 4
}
