import ArchiveReading
import PortaviaModel
import StructuredText

/// The beginning of an entry, read when somebody asks for it: for files that only their content tells apart.
package final class EntryHead {
  package let path: ArchivePath
  private let entry: Entry
  private let container: any Container
  private static let limit = 64 * 1024
  private static let rowLimit = 8

  package init(_ entry: Entry, path: ArchivePath? = nil, in container: any Container) {
    self.entry = entry
    self.container = container
    self.path = path ?? ArchivePath(entry.path)
  }

  /// The first bytes, at most 64 KB; none of an entry that cannot be read.
  package private(set) lazy var bytes: [UInt8] = {
    var source = EntrySource(entry, in: container, isHashed: false)
    return [UInt8](unsafeUninitializedCapacity: Self.limit) { buffer, count in
      count = 0
      while count < Self.limit {
        let got = source.read(
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
        if got == 0 { return }
        count += got
      }
    }
  }()

  /// The first rows of a CSV file, whatever its name; none of a file that is no text.
  package private(set) lazy var rows: [[String]] = {
    guard entry.kind == .file, entry.problem == nil else { return [] }
    var reader = CSVReader(source: HeadSource(bytes: bytes))
    var arena = Arena()
    var rows: [[String]] = []
    // The end of the sample may be the middle of the last row.
    while rows.count < Self.rowLimit, case .row? = try? reader.next(into: &arena) {
      rows.append(reader.cells.map { arena.string($0) })
      arena.removeAll()
    }
    return rows
  }()
}
