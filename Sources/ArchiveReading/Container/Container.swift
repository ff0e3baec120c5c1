import PortaviaModel

/// One zip, folder or loose file that the user gave.
///
/// Everything is listed when it is opened, nothing of the contents is read before ``open(_:)``. The input is never
/// written to. All members may be used from several threads at once.
package protocol Container: Sendable {
  /// As the user gave it.
  var path: String { get }
  /// The last component of the path, as the user has it.
  var name: String { get }
  var isFolder: Bool { get }
  /// The size of the zip or file, or of all files of the folder.
  var bytes: UInt64 { get }
  /// How many of ``bytes`` belong neither to an entry nor to the structure of the format.
  var bytesOutsideEntries: UInt64 { get }
  /// In stored order; in a folder sorted by the bytes of the path. An entry's `index` is its place here, or in the
  /// whole that a ``ContainerSlice`` is of.
  var entries: [Entry] { get }
  /// What was odd when it was opened: about the container, and about entries before they are read.
  var findings: [Finding] { get }

  /// Starts reading one entry. Several may be read at once, each in its own reader.
  ///
  /// - Throws: ``EntryError`` when the entry is not readable, or the system does not give the bytes.
  func open(_ entry: Entry) throws(EntryError) -> EntryReader

  /// Bytes that identify the list of entries: the central directory of a zip, the sorted names and sizes of
  /// a folder. Two containers with the same ones hold the same download.
  func readDirectory(_ body: (UnsafeRawBufferPointer) -> Void) throws(EntryError)

  /// A finding when the size or time of an input has changed since it was opened. To be asked at the end of a
  /// run.
  func checkUnchanged() -> Finding?
}

extension Container {
  /// The content of a small entry; nil when it holds more than `limit` bytes.
  package func contents(of entry: Entry, limit: Int) throws(EntryError) -> [UInt8]? {
    var reader = try open(entry)
    var result: [UInt8] = []
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try reader.read(into: piece)
      if count == 0 { return result }
      if result.count + count > limit { return nil }
      result.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}

/// The last component of a path as the user gave it.
func lastComponent(of path: String) -> String {
  path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? path
}

/// A path for the system: its bytes and a zero.
func systemPath(_ path: String) -> [CChar] {
  Array(path.utf8CString)
}
