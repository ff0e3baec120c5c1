/// Text as Meta writes it into JSON: each byte of the UTF-8 as a character of its own.
func metaJSON(_ text: String) -> String {
  var result = "\""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += "\\" + String(UnicodeScalar(byte))
    case 0x0A: result += "\\n"
    case 0x20..<0x7F: result += String(UnicodeScalar(byte))
    default:
      let digits = String(byte, radix: 16)
      result += "\\u00" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return result + "\""
}
