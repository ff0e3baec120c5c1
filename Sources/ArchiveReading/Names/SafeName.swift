import PortaviaModel

/// Names for the disk that every common file system takes and no shell, manifest or viewer misreads.
package enum SafeName {
  /// The longest part of a path, in bytes: leaves room for a number, and below the 143 of encrypted folders.
  static let componentBytes = 120

  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
      + ["com", "lpt"].flatMap { port in "0123456789¹²³".map { port + String($0) } })

  /// Whether a path would leave its folder, or shows as something that it is not: empty, `.` or `..` parts, absolute and
  /// drive paths, backslashes, control characters, characters that turn the direction of text.
  package static func isHostile(_ path: String) -> Bool {
    var bytes = path.utf8[...]
    if bytes.last == 0x2F { bytes.removeLast() }
    if bytes.isEmpty || bytes.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }) { return true }
    if bytes.count > 1, bytes.dropFirst().first == 0x3A, let drive = bytes.first, drive | 0x20 >= 0x61,
      drive | 0x20 <= 0x7A
    {
      return true
    }
    for part in bytes.split(separator: 0x2F, omittingEmptySubsequences: false) {
      if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return true }
    }
    return bytes.contains { $0 >= 0x80 } && path.unicodeScalars.contains(where: isDeceptive)
  }

  /// C1 controls, direction marks and line separators.
  private static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// One part of a path, made safe; never empty, `.` or `..`.
  package static func component(_ part: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in part.unicodeScalars { scalars.append(isPortable(scalar) ? scalar : "_") }
    var name = String(scalars)
    while name.utf8.last == 0x2E || name.utf8.last == 0x20 { name.unicodeScalars.removeLast() }
    while name.utf8.first == 0x20 { name.unicodeScalars.removeFirst() }
    let stem = name.prefix { $0 != "." }.lowercased()
    let isReserved = reserved.contains(String(stem.prefix { $0 != " " }))
    if name.isEmpty || isReserved || [0x2D, 0x2E, 0x7E].contains(name.utf8.first) { name = "_" + name }
    return name.utf8.count <= componentBytes ? name : shortened(name, original: String(part))
  }

  private static func isPortable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", ":", "\"", "|", "?", "*", "\\", "/", "%", "\u{FFFD}": return false
    case " "..."~": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  /// The beginning, a mark of the whole, and the extension.
  private static func shortened(_ name: String, original: String) -> String {
    var ending = ""
    if let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 16 { ending = String(name[dot...]) }
    let room = componentBytes - ending.utf8.count - 10
    var start = String.UnicodeScalarView()
    var count = 0
    for scalar in name.unicodeScalars {
      count += UTF8.width(scalar)
      if count > room { break }
      start.append(scalar)
    }
    return String(start) + "~" + mark(original) + ending
  }

  /// Eight characters that identify a text: the upper half of FNV-1a, 64 bits.
  static func mark(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return withUnsafeBytes(of: UInt32(hash >> 32).bigEndian) { $0.hexadecimal }
  }
}
