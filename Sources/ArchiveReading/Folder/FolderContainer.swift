import PortaviaModel
import PortaviaSystem

/// An unpacked download: every file below a folder.
///
/// Links are listed and never followed, devices and pipes listed and never opened.
package final class FolderContainer: Container {
  package let path: String
  package let name: String
  package var isFolder: Bool { true }
  package let bytes: UInt64
  package var bytesOutsideEntries: UInt64 { 0 }
  package let entries: [Entry]
  package let findings: [Finding]

  /// What each entry was when it was listed, and its name for the system.
  private let items: [FolderScan.Item]

  package init(path: String, limits: Limits = Limits()) throws(ArchiveError) {
    self.path = path
    name = lastComponent(of: path)
    var scan = FolderScan(root: path, name: lastComponent(of: path), limits: limits)
    do {
      try scan.run()
    } catch {
      throw ArchiveError(error, path: path)
    }
    let listed = scan.listed()
    entries = listed.entries
    items = listed.items
    findings = listed.findings
    bytes = listed.entries.reduce(0) { $0 &+ $1.size }
    if entries.isEmpty { throw ArchiveError(.containerEmptyFolder, path: path) }
  }

  package func open(_ entry: Entry) throws(EntryError) -> EntryReader {
    if let problem = entry.problem { throw problem }
    guard items.indices.contains(entry.index), entry.kind == .file else { throw EntryError(.entryReadFailed) }
    let item = items[entry.index]
    do {
      let file = try InputFile(path: systemPath(of: item), followsLinks: false)
      guard file.status == item.status else { throw EntryError(.containerChanged) }
      return EntryReader(file: file, size: item.status.size)
    } catch let error as SystemError {
      throw EntryError(.entryReadFailed, details: [error.description])
    } catch let error as EntryError {
      throw error
    } catch {
      throw EntryError(.entryReadFailed)
    }
  }

  package func readDirectory(_ body: (UnsafeRawBufferPointer) -> Void) throws(EntryError) {
    listedDirectory(entries, body)
  }

  package func checkUnchanged() -> Finding? {
    var changed = 0
    for (entry, item) in zip(entries, items) where entry.kind == .file {
      if (try? FileStatus(at: systemPath(of: item))) != item.status { changed += 1 }
    }
    return changed == 0 ? nil : Finding(.containerChanged, archive: name, occurrences: changed)
  }

  private func systemPath(of item: FolderScan.Item) -> [CChar] {
    FolderScan.systemPath(root: path, name: item.name)
  }
}
