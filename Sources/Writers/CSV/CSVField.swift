/// Fields and rows of the neutral CSV: RFC 4180, comma, CRLF, quotes only where a field has `,` `"` CR or LF.
///
/// NULL is an empty field, an empty string is `""`. NUL becomes U+2400, because many readers stop at it.
extension OutputFile {
  /// Writes one text field, without its separator. O(length).
  @inline(__always)
  mutating func appendField(_ bytes: UnsafeBufferPointer<UInt8>) throws(WriterError) {
    // Room for the worst case of the fast path: whole words may be written past the end.
    try reserve(bytes.count + 16)
    guard let source = bytes.baseAddress, bytes.count > 0 else {
      base[count] = UInt8(ascii: "\"")
      base[count + 1] = UInt8(ascii: "\"")
      count += 2
      return
    }
    let length = bytes.count
    let target = base + count
    var special: UInt64 = 0
    var index = 0
    let raw = UnsafeRawPointer(source)
    let rawTarget = UnsafeMutableRawPointer(target)
    while index + 8 <= length {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      rawTarget.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
      special |= Self.specialBytes(word)
      index += 8
    }
    while index < length {
      let byte = source[index]
      target[index] = byte
      if byte < 0x0E || byte == 0x22 || byte == 0x2C { special = 1 }
      index += 1
    }
    if special == 0 {
      count += length
    } else {
      try appendSpecial(bytes)
    }
  }

  /// Not zero when a byte of the word is below 0x0E (NUL, LF, CR and other controls), `"` or `,`.
  @inline(__always)
  private static func specialBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let comma = word ^ (ones &* 0x2C)
    return ((word &- ones &* 0x0E) & ~word | (quote &- ones) & ~quote | (comma &- ones) & ~comma) & highs
  }

  /// A field that holds a character to look at: quoted when it must be.
  @inline(never)
  private mutating func appendSpecial(_ bytes: UnsafeBufferPointer<UInt8>) throws(WriterError) {
    var mustQuote = false
    for byte in bytes where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
      mustQuote = true
      break
    }
    // NUL takes three bytes, a quote two; both ends may be quotes.
    try reserve(bytes.count * 3 + 2)
    var at = count
    if mustQuote {
      base[at] = 0x22
      at += 1
    }
    for byte in bytes {
      if byte == 0 {
        base[at] = 0xE2
        base[at + 1] = 0x90
        base[at + 2] = 0x80
        at += 3
        continue
      }
      if byte == 0x22 {
        base[at] = 0x22
        at += 1
      }
      base[at] = byte
      at += 1
    }
    if mustQuote {
      base[at] = 0x22
      at += 1
    }
    count = at
  }

  /// Writes one integer field.
  @inline(__always)
  mutating func appendField(_ number: Int64) throws(WriterError) {
    try reserve(20)
    var rest = number.magnitude
    if number < 0 {
      base[count] = UInt8(ascii: "-")
      count += 1
    }
    if rest < 10 {
      base[count] = 48 &+ UInt8(truncatingIfNeeded: rest)
      count += 1
      return
    }
    var digits = 1
    var bound: UInt64 = 10
    while rest >= bound {
      digits += 1
      if digits == 20 { break }
      bound &*= 10
    }
    var at = count + digits
    count = at
    while at > count - digits {
      at -= 1
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      base[at] = 48 &+ UInt8(truncatingIfNeeded: remainder)
      rest = quotient
    }
  }

  /// Writes one field for a number with decimals: the shortest form that reads back the same, as Python
  /// writes it. What is not finite has no form in CSV and becomes empty.
  mutating func appendField(_ number: Double) throws(WriterError) {
    guard number.isFinite else { return }
    // Swift turns to exponents above 2^53, Python at 10^16: whole numbers between the two are spelled out.
    if number.magnitude < 1e16, number.magnitude >= 9_007_199_254_740_992 {
      try appendField(Int64(number))
      return try append(".0")
    }
    try append(number.description)
  }

  @inline(__always)
  mutating func appendComma() throws(WriterError) { try append(UInt8(ascii: ",")) }

  @inline(__always)
  mutating func endRow() throws(WriterError) {
    try reserve(2)
    base[count] = 0x0D
    base[count + 1] = 0x0A
    count += 2
  }

  /// Writes the header row.
  mutating func appendHeader(_ names: [String]) throws(WriterError) {
    for (index, name) in names.enumerated() {
      if index > 0 { try appendComma() }
      try append(name)
    }
    try endRow()
  }
}
