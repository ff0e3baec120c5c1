import ArchiveReading
import Crypto
import PortaviaModel

/// One logical download: all its parts, and everything in them in one sorted list.
package final class Download: Sendable {
  /// A file of the download, in one of its parts.
  package struct File: Sendable {
    /// As stored in the part.
    package var path: String
    /// Position in ``Download/parts``.
    package var part: Int
    package var entry: Entry
  }

  /// In their fixed order: zips before folders, then by the SHA-256 of their directories, whatever their names and the
  /// order in which they were given (docs/rules.md#archives-and-parts).
  package let parts: [any Container]
  /// What findings call the parts: unlike names, no two of a run are the same.
  package let labels: [String]
  package let platform: any Platform
  /// Without folders; sorted by the bytes of the logical path, then by part.
  package let files: [File]
  /// Whether what is read is hashed on its way.
  private let isHashed: Bool
  /// The name that the parts share, without the random suffix; nil for renamed files.
  package let downloadName: String?
  /// For each part, how many UTF-8 bytes of its paths are folders that somebody put around the download.
  private let tops: [Int]

  package init(parts given: [GivenContainer], platform: any Platform, downloadName: String?, isHashed: Bool) {
    self.isHashed = isHashed
    self.platform = platform
    self.downloadName = downloadName
    let given = given.sorted(by: <)
    parts = given.map(\.container)
    labels = given.map(\.label)
    let tops = given.map(\.top)
    self.tops = tops
    var files: [File] = []
    for (index, part) in parts.enumerated() {
      for entry in part.entries where entry.kind != .directory {
        files.append(File(path: entry.path, part: index, entry: entry))
      }
    }
    let isPlain = tops.allSatisfy { $0 == 0 }
    self.files = files.sorted { a, b in
      if isPlain { return Self.precedes(a.path.utf8, a, b.path.utf8, b) }
      return Self.precedes(a.path.utf8.dropFirst(tops[a.part]), a, b.path.utf8.dropFirst(tops[b.part]), b)
    }
  }

  private static func precedes(
    _ first: some Sequence<UInt8>, _ a: File, _ second: some Sequence<UInt8>, _ b: File
  ) -> Bool {
    if first.elementsEqual(second) { return (a.part, a.entry.index) < (b.part, b.entry.index) }
    return first.lexicographicallyPrecedes(second)
  }

  /// Uncompressed, as declared.
  package var contentBytes: Int64 { files.reduce(0) { $0 &+ Int64(clamping: $1.entry.size) } }

  /// The path of a file without the folders that somebody put around the download.
  package func logicalPath(_ file: Int) -> Substring {
    Substring(files[file].path.utf8.dropFirst(tops[files[file].part]))
  }

  /// Starts reading a file; one that cannot be opened has no bytes and its problem.
  ///
  /// - Parameter isHashed: whether its digest will be asked for.
  package func open(_ file: File, isHashed wanted: Bool = true) -> EntrySource {
    EntrySource(file.entry, in: parts[file.part], isHashed: wanted && isHashed)
  }

  /// SHA-256 over the sorted names and checksums of all files: the same for zips and for the unpacked folder, whatever
  /// folder stands around it. Files of the operating system do not count.
  ///
  /// - Parameter isExact: whether files in folders, which have no checksum, are read for it; else their size counts.
  package func contentDigest(isExact: Bool) -> String {
    var hash = SHA256()
    var last: Substring?
    for (index, file) in files.enumerated() {
      let path = logicalPath(index)
      if path == last || platform.role(of: ArchivePath(file.path)) == .decoration { continue }
      last = path
      let known = file.entry.crc32 ?? (isExact ? nil : UInt32(truncatingIfNeeded: file.entry.size))
      let crc = known ?? parts[file.part].checksum(of: file.entry)
      let line = Array("\(path)\u{0}\(crc)\n".utf8)
      hash.update(data: line.withUnsafeBufferPointer { Composition.composed($0) } ?? line)
    }
    return hash.finalize().hexadecimal
  }

  /// Whether two files hold the same bytes; true at once where size and checksum of zip entries agree.
  package func isEqual(_ a: File, _ b: File) -> Bool {
    guard a.entry.size == b.entry.size else { return false }
    return parts[a.part].checksum(of: a.entry) == parts[b.part].checksum(of: b.entry)
  }

  /// Whether a file can be read to its end and is what its checksum says. Reads it.
  package func isSound(_ file: File) -> Bool {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    var source = open(file, isHashed: false)
    source.drain(with: piece)
    return source.problem == nil
  }
}

extension Container {
  /// As declared in a zip; of a file in a folder it is computed, which reads it.
  package func checksum(of entry: Entry) -> UInt32 {
    if let declared = entry.crc32 { return declared }
    var crc = Checksum()
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    var source = EntrySource(entry, in: self, isHashed: false)
    while true {
      let count = source.read(into: piece)
      if count == 0 { return crc.value }
      crc.update(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}
