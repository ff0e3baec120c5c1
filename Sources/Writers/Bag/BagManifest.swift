/// The manifest of a bag: the SHA-256 and the path of each file, one a line (RFC 8493 sections 2.1.3 and 2.2.1).
///
///     <64 hex digits>  data/csv/messages.csv
///
/// The same lines are what `sha256sum -c` reads. They are kept as bytes: about 130 of them a file, whatever the export.
package struct BagManifest: Sendable {
  private var lines: [UInt8] = []
  /// Where each line begins.
  private var starts: [Int] = []
  /// Bytes of all files together.
  package private(set) var bytes: Int64 = 0

  package init() {}

  /// How many files there are.
  package var count: Int { starts.count }

  /// `<bytes>.<files>`, the value of `Payload-Oxum` (RFC 8493 section 2.2.2).
  package var oxum: String { "\(bytes).\(count)" }

  package mutating func add(_ file: WrittenFile) {
    starts.append(lines.count)
    lines += file.sha256.utf8
    lines += "  ".utf8
    lines += BagPath.encoded(file.path)
    lines.append(UInt8(ascii: "\n"))
    bytes += file.bytes
  }

  package mutating func add(_ other: BagManifest) {
    let offset = lines.count
    lines += other.lines
    starts += other.starts.map { $0 + offset }
    bytes += other.bytes
  }

  /// The lines in the order of the bytes of their paths. O(n log n).
  package var text: [UInt8] {
    let digits = 66
    let ends = starts.dropFirst() + [lines.count]
    let ranges = zip(starts, ends).map { $0..<$1 }
    var text: [UInt8] = []
    text.reserveCapacity(lines.count)
    lines.withUnsafeBufferPointer { lines in
      let sorted = ranges.sorted { a, b in
        lines[(a.lowerBound + digits)..<a.upperBound]
          .lexicographicallyPrecedes(lines[(b.lowerBound + digits)..<b.upperBound])
      }
      for range in sorted { text += lines[range] }
    }
    return text
  }
}
