import PortaviaModel
import PortaviaSystem

/// A zip, read by its central directory; by its local headers where that is missing.
///
/// Source of outside facts: PKWARE APPNOTE.TXT 6.3.10.
package final class ZipContainer: Container {
  package let path: String
  package let name: String
  package var isFolder: Bool { false }
  package var bytes: UInt64 { file.size }
  package let bytesOutsideEntries: UInt64
  package let entries: [Entry]
  package let findings: [Finding]
  /// The central directory was not there: the entries come from the headers before them.
  package let isSalvaged: Bool

  private let file: InputFile
  private let directory: Range<UInt64>
  private let pool = InflaterPool()

  package convenience init(path: String, limits: Limits = Limits()) throws(ArchiveError) {
    let file: InputFile
    do {
      file = try InputFile(path: systemPath(path), followsLinks: true)
    } catch {
      throw ArchiveError(error, path: path)
    }
    guard file.status.kind == .file else { throw ArchiveError(.containerSpecialFile, path: path) }
    try self.init(path: path, file: file, limits: limits)
  }

  init(path: String, file: InputFile, limits: Limits) throws(ArchiveError) {
    self.path = path
    self.file = file
    name = lastComponent(of: path)
    guard file.size > 0 else { throw ArchiveError(.containerEmpty, path: path) }
    var survey = ZipSurvey(file: file, name: lastComponent(of: path), limits: limits)
    do {
      try survey.run()
    } catch {
      throw ArchiveError(error, path: path)
    }
    guard survey.isZip else { throw FileFormat.refusal(of: file, path: path) }
    entries = survey.entries
    findings = survey.log.findings
    directory = survey.directory
    bytesOutsideEntries = survey.bytesOutside
    isSalvaged = survey.isSalvaged
  }

  package func open(_ entry: Entry) throws(EntryError) -> EntryReader {
    if let problem = entry.problem { throw problem }
    return try EntryReader(zip: file, entry: entry, pool: pool)
  }

  package func readDirectory(_ body: (UnsafeRawBufferPointer) -> Void) throws(EntryError) {
    if isSalvaged {
      listedDirectory(entries, body)
      return
    }
    var window = FileWindow(file)
    var position = directory.lowerBound
    while position < directory.upperBound {
      do {
        let piece = try window.bytes(
          at: position, Int(min(1 << 16, directory.upperBound - position)), ahead: 1 << 16)
        if piece.isEmpty { throw EntryError(.entryTruncated, offset: position - directory.lowerBound) }
        body(piece)
        position += UInt64(piece.count)
      } catch let error as SystemError {
        throw EntryError(
          .entryReadFailed, details: [error.description], offset: position - directory.lowerBound)
      } catch let error as EntryError {
        throw error
      } catch {
        throw EntryError(.entryReadFailed)
      }
    }
  }

  package func checkUnchanged() -> Finding? {
    if let now = try? file.currentStatus(), now == file.status { return nil }
    return Finding(.containerChanged, archive: name)
  }
}

/// Path, a zero, size and checksum of each entry, one a line.
func listedDirectory(_ entries: [Entry], _ body: (UnsafeRawBufferPointer) -> Void) {
  for entry in entries {
    var line = entry.path
    line += "\0\(entry.size) \(entry.crc32.map { "\($0)" } ?? "")\n"
    line.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
