import PortaviaModel
import StructuredText

/// The media of one archive: what is in its parts, and what its records refer to.
///
/// A reference is resolved by exact path, then by dropping or adding the known roots, then without regard to letter
/// case and the ways to write an apostrophe, then by a base name that only one file of the same thread or album folder
/// has. Cost: O(1) each.
package final class MediaIndex {
  /// What a reference turned out to be.
  package struct Reference {
    package var id: Int64
    package var status: Word
    /// Relative to `data/`; nil when nothing was copied.
    package var exportPath: String?
  }

  package private(set) var media: [MediaFile] = []
  private var byPath: [String: Int] = [:]
  private var byFoldedPath: [String: Int] = [:]
  /// By thread or album folder and what is below it, folded; -1 where several files share them.
  private var byFoldedTail: [String: Int] = [:]
  /// Base names of the files that are there, without letter case: most references that find nothing end here.
  private var names: Set<Substring> = []
  private var byReference: [String: Int] = [:]
  /// The first file that a sentence stands for.
  private var byPhrase: [String: Int] = [:]
  private let roots: [String]
  private let commonFolders: Set<String>
  /// Where they are not the paths of the files: names a file whatever folder somebody put around it.
  private var logicalPaths: [Int: String] = [:]
  private var key = RecordKey()

  /// - Parameters:
  ///   - roots: folders that references leave out or repeat, with their final `/`.
  ///   - commonFolders: folders that every conversation or category has: what is above them tells files apart.
  package init(roots: [String], commonFolders: Set<String>) {
    self.roots = roots
    self.commonFolders = commonFolders
  }

  /// Adds a file that is in the archive.
  package func add(_ file: MediaFile) {
    let index = media.count
    media.append(file)
    if byPath[file.path] == nil { byPath[file.path] = index }
    let folded = ArchivePath.canonical(file.path)
    if byFoldedPath[folded] == nil { byFoldedPath[folded] = index }
    names.insert(Self.baseName(of: folded))
    let tail = tail(of: folded)
    byFoldedTail[tail] = byFoldedTail[tail] == nil ? index : -1
  }

  /// Says what path the last added file has without the folders that somebody put around its part; references mean that
  /// one, and never a percent-encoded one.
  package func alias(_ logicalPath: Substring) {
    let index = media.count - 1
    let logical = String(logicalPath)
    if logical != media[index].path { logicalPaths[index] = logical }
    for path in [logical, ArchivePath.percentDecoded(logical)] where byPath[path] == nil {
      byPath[path] = index
      names.insert(Self.baseName(of: path.lowercased()))
    }
  }

  /// What a record refers to; a file that is in no part becomes a row too, with the next id.
  package func resolve(
    _ uri: String, type: Word, source: SourcePosition?, nextID: inout Int64
  ) -> (index: Int, isNew: Bool) {
    if let known = byReference[uri] { return (known, false) }
    if let found = find(uri) {
      if !media[found].isReferenced {
        media[found].isReferenced = true
        media[found].type = type
      }
      byReference[uri] = found
      return (found, false)
    }
    let index = media.count
    var file = MediaFile(id: nextID, path: uri, type: type)
    nextID += 1
    file.status = isRemote(uri) ? .remoteOnly : .missing
    file.source = source
    file.isReferenced = true
    media.append(file)
    byReference[uri] = index
    return (index, true)
  }

  /// A file that is not there and has no name either: a sentence stands in its place, each time for another one.
  package func addNameless(
    _ phrase: String, type: Word, source: SourcePosition?, nextID: inout Int64
  ) -> Int {
    let index = media.count
    var file = MediaFile(id: nextID, path: phrase, type: type)
    nextID += 1
    file.status = .missing
    file.source = source
    file.isReferenced = true
    media.append(file)
    if byPhrase[phrase] == nil { byPhrase[phrase] = index }
    return index
  }

  /// Says that the platform left the file out on purpose.
  package func omit(_ index: Int) { if media[index].status == .missing { media[index].status = .omitted } }

  /// Whether a reference leads to a file that is there.
  package func holds(_ uri: String) -> Bool { find(uri) != nil }

  /// IANA media type of the bytes that a reference leads to; nil when they were not looked at.
  package func mediaType(of uri: String) -> String? { find(uri).flatMap { media[$0].stored?.mediaType } }

  /// Fills what is not known yet; what is known stays.
  package func describe(_ index: Int, _ change: (inout MediaFile) -> Void) { change(&media[index]) }

  package func reference(_ index: Int) -> Reference {
    Reference(id: media[index].id, status: media[index].status, exportPath: media[index].stored?.exportPath)
  }

  private func isRemote(_ uri: String) -> Bool {
    let head = uri.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  private func find(_ uri: String) -> Int? {
    if isRemote(uri) { return nil }
    var path = Substring(uri)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasPrefix("/") { path = path.dropFirst() }
    // A bare file name says that the file was not delivered (docs/rules.md#files).
    guard path.contains("/") else { return byPath[String(path)] }
    if let found = byPath[uri] { return found }
    // Names of entries are not repaired as references are: both forms are tried
    // (docs/rules.md#files).
    return find(path) ?? Self.unrepaired(path).flatMap { find($0[...]) }
  }

  private func find(_ path: Substring) -> Int? {
    let folded = ArchivePath.canonical(String(path))
    guard names.contains(Self.baseName(of: folded)) else { return nil }
    let candidates = candidates(String(path))
    for candidate in candidates { if let found = byPath[candidate] { return found } }
    for candidate in candidates {
      if let found = byFoldedPath[ArchivePath.canonical(candidate)] { return found }
    }
    if let found = byFoldedTail[tail(of: folded)], found >= 0 { return found }
    return nil
  }

  /// The path with every byte of its UTF-8 as a character; nil when that changes nothing.
  private static func unrepaired(_ path: Substring) -> String? {
    if path.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    return String(String.UnicodeScalarView(path.utf8.map { Unicode.Scalar($0) }))
  }

  private static func baseName(of path: String) -> Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
    return path[path.utf8.index(after: slash)...]
  }

  /// From the folder of the thread or album down.
  private func tail(of path: String) -> String {
    let parts = path.split(separator: "/")
    let folders = parts.dropLast().reversed().prefix { commonFolders.contains(String($0)) }.count
    return parts.suffix(folders + 2).joined(separator: "/")
  }

  /// The path itself, then without a known root, then below each known root.
  private func candidates(_ path: String) -> [String] {
    var result = [path]
    var bare = path
    for root in roots where bare.hasPrefix(root) {
      bare = String(bare.dropFirst(root.count))
      result.append(bare)
    }
    for root in roots where !path.hasPrefix(root) { result.append(root + bare) }
    return result
  }

  // MARK: - Rows

  /// Appends the rows of `media`, in order of id.
  package func appendRows(archive: ArchiveRecord, to emit: ((Batch) -> Void) throws -> Void) rethrows {
    for index in media.indices {
      let file = media[index]
      key.begin("media", "path")
      key.part(archive.key)
      let path = logicalPaths[index] ?? file.path
      key.part(path)
      // A further file of the same name, with other content.
      if let first = byPath[path] ?? byPhrase[path], first < index { key.part(Int64(index - first)) }
      let key = key.finish("me")
      try emit { batch in
        file.row(key: key, archive: archive, in: batch).append(to: batch)
      }
    }
  }
}

/// A media file as it is known while the archive is read.
package struct MediaFile {
  package var id: Int64
  /// The path of its entry, or the reference when it is in no part.
  package var path: String
  package var type: Word
  package var status: Word = .present
  /// Seconds since 1970, UTC; 0 when unknown.
  package var created: Int64 = 0
  package var source: SourcePosition?
  package var isReferenced = false
  /// Most files of big archives are references to what is not there: their details stay nil.
  private var details: Details?

  private final class Details {
    var stored: StoredMedia?
    var title: String?
    var description: String?
    var latitude: Double?
    var longitude: Double?
    var extra: String?
  }

  package var stored: StoredMedia? {
    get { details?.stored }
    set { detail(\.stored, newValue) }
  }
  package var title: String? {
    get { details?.title }
    set { detail(\.title, newValue) }
  }
  package var description: String? {
    get { details?.description }
    set { detail(\.description, newValue) }
  }
  package var latitude: Double? {
    get { details?.latitude }
    set { detail(\.latitude, newValue) }
  }
  package var longitude: Double? {
    get { details?.longitude }
    set { detail(\.longitude, newValue) }
  }

  /// A JSON object.
  package var extra: String? {
    get { details?.extra }
    set { detail(\.extra, newValue) }
  }

  private mutating func detail<Value>(_ path: ReferenceWritableKeyPath<Details, Value?>, _ value: Value?) {
    guard let value else { return }
    let details = details ?? Details()
    details[keyPath: path] = value
    self.details = details
  }

  package init(id: Int64, path: String, type: Word) {
    self.id = id
    self.path = path
    self.type = type
  }

  package func row(key: String, archive: ArchiveRecord, in batch: Batch) -> Media {
    var media = Media()
    media.id = id
    media.key = batch.text(key)
    media.type = type
    media.status = status
    media.archive = archive.id
    media.archivePath = batch.text(path)
    media.exportPath = batch.text(stored?.exportPath)
    media.remoteURL = status == .remoteOnly ? media.archivePath : .null
    media.mediaType = batch.text(stored?.mediaType)
    media.bytes = stored?.bytes
    media.sha256 = batch.text(stored?.sha256)
    media.width = stored?.width
    media.height = stored?.height
    media.title = batch.text(title)
    media.description = batch.text(description)
    let time = EventTime.seconds(created, raw: .null)
    if let ms = time.milliseconds {
      media.createdAt = Timestamp.append(milliseconds: ms, to: &batch.arena) ?? .null
    }
    media.latitude = latitude
    media.longitude = longitude
    media.extra = batch.text(extra)
    media.source = source
    return media
  }
}
