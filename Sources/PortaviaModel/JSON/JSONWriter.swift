/// Builds JSON text (RFC 8259) member by member: UTF-8, in the order of the calls, the same bytes for the
/// same calls.
///
///     var json = JSONWriter(indentation: 2)
///     json.object {
///       $0.member("name", "portavia")
///       $0.member("parts") { $0.array { $0.value(1) } }
///     }
///     json.text  // {"name": "portavia", …
///
/// The caller must give an object members only, and a member one value.
package struct JSONWriter: Sendable {
  /// What has been written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let indentation: Int
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// - Parameter indentation: blanks a level; 0 for everything on one line without blanks.
  package init(indentation: Int = 0) { self.indentation = indentation }

  /// What has been written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands over what has been written so far and goes on with an empty buffer, for long documents.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try container(open: "{", close: "}", members)
  }

  package mutating func array(_ values: (inout JSONWriter) throws -> Void) rethrows {
    try container(open: "[", close: "]", values)
  }

  /// The key of a member; one value must follow.
  package mutating func key(_ name: String) {
    startValue()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if indentation > 0 { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  package mutating func value(_ string: String) {
    startValue()
    quote(string)
  }

  package mutating func value(_ number: some BinaryInteger) {
    startValue()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A number that JSON cannot write (infinite, not a number) becomes null.
  package mutating func value(_ number: Double) {
    startValue()
    bytes.append(contentsOf: number.isFinite ? "\(number)".utf8 : "null".utf8)
  }

  package mutating func value(_ boolean: Bool) {
    startValue()
    bytes.append(contentsOf: boolean ? "true".utf8 : "false".utf8)
  }

  package mutating func null() {
    startValue()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func container(
    open: Unicode.Scalar, close: Unicode.Scalar, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    startValue()
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    try body(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    bytes.append(UInt8(ascii: close))
  }

  private mutating func startValue() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    guard indentation > 0 else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indentation))
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0x00..<0x20, 0x7F:
        bytes.append(contentsOf: #"\u00"#.utf8)
        bytes.append(Self.hex[Int(byte >> 4)])
        bytes.append(Self.hex[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
