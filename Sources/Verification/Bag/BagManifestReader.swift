import PortaviaModel
import Writers

/// The lines of a manifest (RFC 8493 section 2.1.3), as found: anybody may have written them.
struct BagManifestReader {
  /// The digest that each path must have, lower-case hexadecimal.
  private(set) var digests: [String: String] = [:]
  /// Numbers of the lines that are malformed, or name a file twice or one outside the folder.
  private(set) var badLines: [Int] = []

  /// The longest manifest that is read, in bytes: some eight million files.
  static let limit: Int64 = 1 << 30

  /// - Parameter isPayload: whether every path must be below `data/`.
  /// - Throws: `WriterError` when the file is not there or cannot be read.
  init(_ path: String, isPayload: Bool) throws(WriterError) {
    var line: [UInt8] = []
    var number = 0
    var total: Int64 = 0
    var reader = Self()
    _ = try FileDigest.sha256(path) { piece in
      total += Int64(piece.count)
      guard total <= Self.limit else { return }
      for byte in piece {
        if byte == 0x0A || byte == 0x0D {
          number += byte == 0x0A ? 1 : 0
          reader.take(line, number: number, isPayload: isPayload)
          line.removeAll(keepingCapacity: true)
        } else {
          line.append(byte)
        }
      }
    }
    reader.take(line, number: number + 1, isPayload: isPayload)
    if total > Self.limit { reader.badLines.append(number + 1) }
    self = reader
  }

  private init() {}

  private mutating func take(_ line: [UInt8], number: Int, isPayload: Bool) {
    guard !line.isEmpty else { return }
    let digest = line.prefix(64).map { $0 | 0x20 }
    var rest = line.dropFirst(64)
    let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    rest = rest.dropFirst(blanks)
    // `sha256sum --binary` marks a path with an asterisk.
    if rest.first == UInt8(ascii: "*") { rest = rest.dropFirst() }
    if rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
    let path = BagPath.decoded(rest)
    guard digest.count == 64, blanks > 0, digest.allSatisfy(Self.isHexadecimal), Self.isInside(path),
      path.hasPrefix(BagLayout.payload) == isPayload,
      digests.updateValue(String(decoding: digest, as: UTF8.self), forKey: path) == nil
    else {
      badLines.append(number)
      return
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Whether a path stays in the folder.
  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(0)
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }
}
