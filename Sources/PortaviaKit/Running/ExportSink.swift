import ArchiveReading
import Import
import Platforms
import PortaviaModel
import Writers

/// Hands the rows of the engine to the writers.
final class ExportSink: RecordSink {
  private let staging: StagingFolder
  private let writer: ExportWriter
  private let media: MediaStore
  private let copies: CopyStore
  private let copiesMedia: Bool
  private var names: [String: SafeNames] = [:]
  private let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
  private(set) var rows = RowCounter()
  /// Files beside the tables: media and verbatim copies.
  private(set) var extraFiles = 0
  private(set) var extraBytes: Int64 = 0
  private(set) var mediaFiles = 0
  private(set) var mediaBytes: Int64 = 0
  /// The same files with the digests that were made while they were written.
  private(set) var payload = BagManifest()

  init(staging: StagingFolder, copiesMedia: Bool) throws(WriterError) {
    self.staging = staging
    self.copiesMedia = copiesMedia
    writer = try ExportWriter(in: staging)
    media = try MediaStore(in: staging)
    copies = CopyStore(in: staging)
  }

  deinit { piece.deallocate() }

  var scratchFolder: String? { staging.path }

  func freshBatch() throws -> Batch { try writer.freshBatch() }

  func submit(_ batch: Batch) throws {
    rows.count(batch)
    try writer.submit(batch)
  }

  func storeMedia(
    named name: String, platform: Word, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia {
    guard copiesMedia else { return try DiscardingSink.digest(named: name, piece, read) }
    var file = try media.open()
    var total: Int64 = 0
    while true {
      let count = try read(piece)
      if count == 0 { break }
      total += Int64(count)
      try file.append(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    // An empty file has no content to store.
    guard total > 0 else {
      return StoredMedia(
        sha256: DiscardingSink.emptyDigest, bytes: 0, exportPath: nil, mediaType: nil, width: nil, height: nil
      )
    }
    let stored = try media.store(file, platform: platform.name, name: name)
    if !stored.isDuplicate {
      mediaFiles += 1
      mediaBytes += stored.bytes
      payload.add(WrittenFile(path: "data/\(stored.exportPath)", bytes: stored.bytes, sha256: stored.sha256))
    }
    return StoredMedia(
      sha256: stored.sha256, bytes: stored.bytes, exportPath: stored.exportPath, mediaType: stored.mediaType,
      width: stored.pixelSize.map { Int64($0.width) }, height: stored.pixelSize.map { Int64($0.height) })
  }

  func storeVerbatim(
    path: String, archive: String, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> String? {
    let safe = names[archive, default: SafeNames()].path(for: path)
    var file = try copies.open("\(archive)/\(safe)")
    while true {
      let count = try read(piece)
      if count == 0 { break }
      try file.append(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    let written = try copies.store(file)
    extraFiles += 1
    extraBytes += written.bytes
    payload.add(written)
    return String(written.path.dropFirst("data/".count))
  }

  /// Closes the tables. Returns what was written.
  func finish() throws(WriterError) -> [WrittenFile] { try writer.finish() }
}

/// Counts rows by table as they pass.
struct RowCounter {
  private var counts = [Int](repeating: 0, count: TableID.allCases.count)
  /// Events by year, from the rows of `monthly_activity`.
  private(set) var years = YearCounter()

  mutating func count(_ batch: Batch) {
    years.count(batch)
    for table in TableID.allCases {
      let cells = batch.cells[table.rawValue].count
      if cells > 0 { counts[table.rawValue] += cells / max(table.columnCount, 1) }
    }
  }

  subscript(_ table: TableID) -> Int { counts[table.rawValue] }
}
