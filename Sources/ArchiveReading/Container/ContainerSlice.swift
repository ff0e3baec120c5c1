import PortaviaModel

/// Some of the entries of a folder or zip: one of several downloads in it, or what is left without them.
///
/// The entries keep the ``Entry/index`` that they have in the whole.
package struct ContainerSlice: Container {
  package let path: String
  package let bytes: UInt64
  package let entries: [Entry]
  private let whole: any Container
  private let isRest: Bool

  /// One of several downloads: what is odd about the whole is not reported again.
  ///
  /// - Parameter place: distinguishes it from the others, e.g. the path of its first file.
  package init(_ entries: [Entry], of whole: any Container, at place: String) {
    self.init(entries, of: whole, path: whole.path + "/" + place, isRest: false)
  }

  /// What is left of a container; it keeps the name and the findings of the whole.
  package init(rest entries: [Entry], of whole: any Container) {
    self.init(entries, of: whole, path: whole.path, isRest: true)
  }

  private init(_ entries: [Entry], of whole: any Container, path: String, isRest: Bool) {
    self.entries = entries
    self.whole = whole
    self.path = path
    self.isRest = isRest
    bytes = entries.reduce(0) { $0 &+ $1.compressedSize }
  }

  /// The path of the whole.
  package var name: String { whole.name }
  /// Like a folder it has no bytes of its own.
  package var isFolder: Bool { true }
  /// Whether the whole is a folder, not a zip.
  package var isOfFolder: Bool { (whole as? ContainerSlice)?.isOfFolder ?? whole.isFolder }
  package var bytesOutsideEntries: UInt64 { 0 }
  package var findings: [Finding] { isRest ? whole.findings : [] }

  package func open(_ entry: Entry) throws(EntryError) -> EntryReader { try whole.open(entry) }

  package func readDirectory(_ body: (UnsafeRawBufferPointer) -> Void) throws(EntryError) {
    listedDirectory(entries, body)
  }

  package func checkUnchanged() -> Finding? { isRest ? whole.checkUnchanged() : nil }
}
