/// Counts the rows of a CSV file as its bytes pass: line ends outside of quotes (RFC 4180).
struct CSVRowCounter {
  private(set) var rows = 0
  private var isQuoted = false

  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    var rows = rows
    var isQuoted = isQuoted
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == 0x0A, !isQuoted {
        rows += 1
      }
    }
    self.rows = rows
    self.isQuoted = isQuoted
  }
}
