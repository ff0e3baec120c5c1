import PortaviaModel

/// One file of a download, given alone: a container with one entry.
package final class LooseFileContainer: Container {
  package let path: String
  package let name: String
  package var isFolder: Bool { false }
  package var bytes: UInt64 { file.size }
  package var bytesOutsideEntries: UInt64 { 0 }
  package let entries: [Entry]
  package var findings: [Finding] { [] }

  private let file: InputFile

  init(path: String, file: InputFile) {
    self.path = path
    self.file = file
    name = lastComponent(of: path)
    entries = [
      Entry(
        path: lastComponent(of: path), index: 0, size: file.size, compressedSize: file.size, crc32: nil,
        kind: .file, state: .readable)
    ]
  }

  package func open(_ entry: Entry) throws(EntryError) -> EntryReader {
    if let problem = entry.problem { throw problem }
    return EntryReader(file: file, size: file.size)
  }

  package func readDirectory(_ body: (UnsafeRawBufferPointer) -> Void) throws(EntryError) {
    listedDirectory(entries, body)
  }

  package func checkUnchanged() -> Finding? {
    if let now = try? file.currentStatus(), now == file.status { return nil }
    return Finding(.containerChanged, archive: name)
  }
}
