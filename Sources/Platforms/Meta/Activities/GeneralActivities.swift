import ArchiveReading
import Import
import PortaviaModel
import StructuredText

/// JSON files without a table of their own: into `activities` (docs/rules.md#activities).
///
/// Its patterns are the kinds of file that are known. A general one reads every other JSON file too, and notes that its
/// kind is new.
struct GeneralActivities: FileRule {
  let name: String
  let category = "activities"
  let tables: [TableID] = [.activities, .media]
  /// The value of `activities.platform`.
  let platform: Word
  let kinds: [ActivityKind]
  /// Whether its records may be of the dialects of Instagram.
  let hasLabelledRecords: Bool
  let isGeneral: Bool
  /// Makes records of the blocks of pages; nil where pages are not read.
  let page: PageAdapter?
  let patterns: [PathPattern]

  init(
    name: String, platform: Word, kinds: [ActivityKind], hasLabelledRecords: Bool = false,
    isGeneral: Bool = true, page: PageAdapter? = nil
  ) {
    self.name = name
    self.platform = platform
    self.kinds = kinds
    self.hasLabelledRecords = hasLabelledRecords
    self.isGeneral = isGeneral
    self.page = page
    let files = kinds.flatMap(\.patterns)
    patterns = page == nil ? files : PathPattern.withPages(files.map(\.text))
  }

  /// In the folder of a conversation it reads nothing: a page under another name must not become a thousand activities.
  func claims(_ path: ArchivePath) -> Bool {
    (path.name.hasSuffix(".json") || page != nil && path.isPage) && !MessagePagePath.isInThread(path)
      && (isGeneral || isKnown(path))
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let entry = session.download.files[file]
    if ArchivePath(entry.path).isPage { return try read(file, .page, in: session) }
    var source = session.download.open(entry)
    let outline = try JSONOutline(&source, repair: session.product.textEncoding.isRepaired)
    guard let layout = ActivityLayout(outline, bytes: entry.entry.size) else {
      return try keep(file, in: session)
    }
    try read(file, layout, in: session)
  }

  private func read(_ file: Int, _ layout: ActivityLayout, in session: ArchiveSession) throws {
    let path = ArchivePath(session.download.files[file].path)
    let (folder, base) = Self.place(of: path, roots: session.download.platform.roots)
    try ActivityReader(
      session: session, file: file, rule: self, platform: platform, category: folder, type: base,
      layout: layout, page: page, hasLabelledRecords: hasLabelledRecords
    ).read()
    if !isKnown(path), [.parsed, .partlyParsed].contains(session.files[file].status) {
      session.find(.entryGeneric, file: file)
    }
  }

  /// Whether a path is of one of the kinds.
  private func isKnown(_ path: ArchivePath) -> Bool { patterns.contains { $0.matches(path) } }

  /// Nothing in it is like a record.
  private func keep(_ file: Int, in session: ArchiveSession) throws {
    session.files[file].status = .unrecognised
    session.find(.entryUnrecognised, file: file)
    UnknownJSON.check(file, session)
    try session.keepVerbatim(file)
  }

  /// The folder that a file stands in, roots left out, and its base name without the number of a page.
  static func place(of path: ArchivePath, roots: [String]) -> (folder: String, base: String) {
    let rootNames = roots.compactMap { ArchivePath($0).components.first }
    let folder = path.components.dropLast().last { !rootNames.contains($0) }.map(String.init) ?? "general"
    var base = path.name
    if let dot = base.lastIndex(of: ".") { base = base[..<dot] }
    if let mark = base.lastIndex(of: "_") {
      let number = base[base.index(after: mark)...]
      // Longer numbers are years and ids.
      if (1...3).contains(number.utf8.count), number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        base = base[..<mark]
      }
    }
    let isNumber = base.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return (folder, isNumber ? folder : String(base))
  }
}
