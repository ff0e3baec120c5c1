import ArchiveReading
import Crypto
import PortaviaModel

/// One logical download: all its parts, and everything in them in one sorted list.
package final class Download {
  /// A file of the download, in one of its parts.
  package struct File {
    package var path: String
    /// Position in ``Download/parts``.
    package var part: Int
    package var entry: Entry
  }

  /// In their fixed order: by the SHA-256 of their directories, whatever their names and the order in which
  /// they were given (schema.md 14, "Archives").
  package let parts: [any Container]
  package let platform: any Platform
  /// Without folders; sorted by the bytes of the path, then by part.
  package let files: [File]
  /// The name that the parts share, without the random suffix; nil for renamed files.
  package let downloadName: String?

  package init(
    parts: [any Container], platform: any Platform, downloadName: String?
  ) {
    self.platform = platform
    self.downloadName = downloadName
    self.parts = parts.map { (part: $0, digest: Self.directoryDigest($0)) }
      .sorted { ($0.digest, $0.part.name) < ($1.digest, $1.part.name) }
      .map { $0.part }
    var files: [File] = []
    for (index, part) in self.parts.enumerated() {
      for entry in part.entries where entry.kind != .directory {
        files.append(File(path: entry.path, part: index, entry: entry))
      }
    }
    self.files = files.sorted { a, b in
      if a.path.utf8.elementsEqual(b.path.utf8) { return (a.part, a.entry.index) < (b.part, b.entry.index) }
      return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
  }

  package var bytes: Int64 { parts.reduce(0) { $0 &+ Int64(clamping: $1.bytes) } }

  /// Uncompressed, as declared.
  package var contentBytes: Int64 { files.reduce(0) { $0 &+ Int64(clamping: $1.entry.size) } }

  /// Starts reading a file; one that cannot be opened has no bytes and its problem.
  func open(_ file: File) -> EntrySource { EntrySource(file.entry, in: parts[file.part]) }

  static func directoryDigest(_ part: any Container) -> String {
    var hash = SHA256()
    do throws(EntryError) {
      try part.readDirectory { hash.update(bufferPointer: $0) }
    } catch {
      // Unreadable now, although it was read when the part was opened: its name orders it.
      return part.name
    }
    return hexadecimal(hash.finalize())
  }

  /// SHA-256 over the sorted names and checksums of all files: the same for zips and for the unpacked folder.
  func contentDigest() -> String {
    var hash = SHA256()
    var last: String?
    for file in files where file.path != last {
      last = file.path
      let crc = parts[file.part].checksum(of: file.entry)
      hash.update(data: Array("\(file.path)\u{0}\(crc)\n".utf8))
    }
    return hexadecimal(hash.finalize())
  }

  /// Whether two files hold the same bytes; true at once where size and checksum of zip entries agree.
  func isEqual(_ a: File, _ b: File) -> Bool {
    guard a.entry.size == b.entry.size else { return false }
    return parts[a.part].checksum(of: a.entry) == parts[b.part].checksum(of: b.entry)
  }

  /// Whether a file can be read to its end and is what its checksum says. Reads it.
  func isSound(_ file: File) -> Bool {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    var source = open(file)
    source.drain(with: piece)
    return source.problem == nil
  }
}

extension Container {
  /// As declared in a zip; of a file in a folder it is computed, which reads it.
  func checksum(of entry: Entry) -> UInt32 {
    if let declared = entry.crc32 { return declared }
    var crc = Checksum()
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    var source = EntrySource(entry, in: self)
    while true {
      let count = source.read(into: piece)
      if count == 0 { return crc.value }
      crc.update(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}
