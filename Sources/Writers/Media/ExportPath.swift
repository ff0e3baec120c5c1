/// Paths in an export that are safe on every file system.
enum ExportPath {
  /// A name of ASCII letters, digits, `-` and `_`; everything else becomes `_`.
  static func part(_ name: String) -> String {
    let safe = name.utf8.map { byte -> UInt8 in
      switch byte {
      case 48...57, 65...90, 97...122, 0x2D, 0x5F: byte
      default: 0x5F
      }
    }
    return safe.isEmpty ? "_" : String(decoding: safe, as: UTF8.self)
  }

  /// Whether a relative path stays inside its folder: no empty, `.` or `..` parts, no control characters.
  static func isInside(_ path: String) -> Bool {
    guard !path.isEmpty, !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }) else {
      return false
    }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
  }
}
