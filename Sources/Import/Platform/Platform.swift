import ArchiveReading
import PortaviaModel

/// A platform: what speaks for it, and what its files mean.
///
/// A platform is asked about paths, and about the beginnings of files where paths tell nothing; never about the order of
/// parts or the format of the container. It is a constant: nothing of a run is kept in it.
package protocol Platform: Sendable {
  /// The value of `platform` columns.
  var word: Word { get }
  /// The kinds of downloads that it builds.
  var products: [Product] { get }
  /// What `docs/coverage.md` calls it.
  var title: String { get }
  /// Folders that begin the paths of its archives, with the final `/`; references may leave them out.
  var roots: [String] { get }
  /// Folders of media that every conversation or category has, in lower case.
  var commonFolders: Set<String> { get }
  /// The folders that stand at the top of its archives, in the form of ``ArchivePath/canonical(_:)``: what stands
  /// above them was put there by somebody else.
  var topFolders: Set<String> { get }
  /// Whether a file says whose archive it is.
  func isProfile(_ path: ArchivePath) -> Bool
  /// The rules; the first that claims an entry reads it.
  var rules: [any FileRule] { get }
  /// What an entry is when no rule claims it.
  func role(of path: ArchivePath) -> EntryRole
  /// What downloads of a product normally hold.
  func expected(_ product: Product) -> [ExpectedCategory]
  /// What speaks for this platform in a list of paths; nil when nothing does.
  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition?
  /// What speaks for this platform in what files begin with; asked when no platform knows the paths. Nil when nothing does.
  func recognise(contentsOf heads: [EntryHead]) -> Recognition?
  /// Whether a container may be one of several parts of a download; otherwise each is a download of its own.
  var hasParts: Bool { get }
  /// The downloads that stand beside each other in one folder or zip, each as a container; all of it where it is one.
  func divide(_ container: any Container) -> [any Container]
  /// Its downloads that stand among the files of another platform's, and what is left of these; nil where there are none.
  func guests(
    in container: any Container, of host: any Platform
  ) -> (downloads: [any Container], rest: any Container)?
  /// Whether its downloads say whose they are.
  var statesOwner: Bool { get }
  /// Reads the small telling files of a download.
  func survey(_ session: ArchiveSession) throws
  /// Called once when all downloads of the run are surveyed: what only several of them tell together.
  func settle(_ sessions: [ArchiveSession])
  /// Names that it prints for accounts that are gone, normalised.
  var placeholderNames: Set<String> { get }
  /// Whether the name of a zip is one that its downloads have.
  func isDownloadName(_ name: String) -> Bool
  /// What a media file is by the folder that it is in; nil where its name decides.
  func mediaType(of path: ArchivePath) -> Word?
  /// The name of the file that an empty category leaves in its folder; nil where there is none.
  var emptyMark: String? { get }
  /// The folder of a media file under a name that all its downloads have; nil where the folders at the top are such.
  func mediaFolder(of path: ArchivePath) -> MediaFolderName?
  /// The conversations that a download holds, with the files that are numbered in each.
  func conversations(in session: ArchiveSession) -> [ListedConversation]
  /// The conversation whose folder a media file is in, and that folder.
  func conversation(holding path: ArchivePath) -> (id: String, folder: String)?
  /// Enters what it knows of how complete a download is, once everything has been read.
  func describe(_ session: ArchiveSession, in facts: inout CompletenessFacts)
}

/// A conversation of a download, as far as its completeness is concerned.
package struct ListedConversation: Sendable {
  package var id: String
  /// The path of its files before their numbers.
  package var stem: String
  /// Positions in ``Download/files``, with the numbers in the names of the files.
  package var pages: [(file: Int, number: Int)]

  package init(id: String, stem: String, pages: [(file: Int, number: Int)]) {
    self.id = id
    self.stem = stem
    self.pages = pages
  }
}

/// What a folder of media files is called in every download of a platform: never the name of a person or an album.
package struct MediaFolderName: Sendable {
  package var name: String
  /// Whether records refer to each file in it.
  package var isReferenced: Bool

  package init(_ name: String, isReferenced: Bool = true) {
    self.name = name
    self.isReferenced = isReferenced
  }
}

extension Platform {
  package var title: String { word.name }
  package func expected(_ product: Product) -> [ExpectedCategory] { [] }
  package func recognise(contentsOf heads: [EntryHead]) -> Recognition? { nil }
  package var hasParts: Bool { true }
  package func divide(_ container: any Container) -> [any Container] { [container] }
  package func guests(
    in container: any Container, of host: any Platform
  ) -> (downloads: [any Container], rest: any Container)? { nil }
  package func settle(_ sessions: [ArchiveSession]) {}
  package var statesOwner: Bool { true }
  package var commonFolders: Set<String> { [] }
  package var placeholderNames: Set<String> { [] }
  package func isDownloadName(_ name: String) -> Bool { false }
  package func mediaType(of path: ArchivePath) -> Word? { nil }
  package var emptyMark: String? { nil }
  package func mediaFolder(of path: ArchivePath) -> MediaFolderName? { nil }
  package func conversations(in session: ArchiveSession) -> [ListedConversation] { [] }
  package func conversation(holding path: ArchivePath) -> (id: String, folder: String)? { nil }
  package func describe(_ session: ArchiveSession, in facts: inout CompletenessFacts) {}
}

/// What a download was recognised as, and why.
package struct Recognition: Sendable, Equatable {
  package var product: Product
  /// A word for people: `2021`, `2024`.
  package var era: String
  /// The paths that speak for it: their telling folder or file, never a person's name.
  package var evidence: [String]
  /// Whether product and era are beyond doubt; a part that holds only folders of all layouts leaves them open.
  package var isCertain: Bool
  /// The value of `archives.platform` and `archives.format`, where they are not those of the platform and of the names of
  /// the files.
  package var platform: Word?
  package var format: Word?

  package init(product: Product, era: String, evidence: [String], isCertain: Bool = true) {
    self.product = product
    self.era = era
    self.evidence = evidence
    self.isCertain = isCertain
  }
}

/// What an entry without a rule is.
package enum EntryRole: Sendable, Equatable {
  /// A photo, video, voice message or other file that records refer to.
  case media
  /// A file of the operating system, not of the download.
  case decoration
  /// It only says that a category is empty.
  case emptyCategory
  /// Left out by the scope `business`, for this reason.
  case excluded(String)
  /// Data that nobody knows.
  case unknown
}

/// How one kind of file is read.
///
/// `read` is called once for each entry that the rule claims, in sorted order of paths, on one thread. It opens a
/// ``Debt`` for every record and settles it exactly once; what it cannot use it leaves unclaimed on the tape.
/// It never keeps anything between two entries except in the context.
package protocol FileRule: Sendable {
  /// Names it in the column `source_files.rule`.
  var name: String { get }
  /// Category of its records for people: `messages`, `friends`.
  var category: String { get }
  /// The ends of the paths that it reads; `docs/coverage.md` lists them.
  var patterns: [PathPattern] { get }
  /// The tables that its records become rows of, the first one first.
  var tables: [TableID] { get }
  /// Whether it takes what no other rule reads: it is asked last, and never for what the scope leaves out.
  var isGeneral: Bool { get }
  /// Whether its files only lead to others, and hold no records.
  var isIndex: Bool { get }
  /// Whether it needs what other rules have read: its files come after all others of their download.
  var isLate: Bool { get }
  /// Whether it reads the entry: by default, whether one of its patterns matches.
  func claims(_ path: ArchivePath) -> Bool
  /// Whether it reads the entry, for a rule that has to look into it: by default, what the path says.
  func claims(_ head: EntryHead) -> Bool
  /// Whether it brings pages and JSON of the same records together itself; else JSON is read first.
  var mergesFormats: Bool { get }
  /// Takes from a file what must be known of its download before anything is read; called in the order of paths.
  func survey(_ file: Int, in session: ArchiveSession) throws
  /// The same for what only dates tell; called for pages, once the language and the clock of their dates are known.
  func surveyPage(_ file: Int, in session: ArchiveSession)
  /// Called once for a rule that several entries share, when the survey is over and nothing has been read.
  func prepare(_ context: ImportContext)
  func read(_ file: Int, in session: ArchiveSession) throws
}

extension FileRule {
  package func claims(_ path: ArchivePath) -> Bool { patterns.contains { $0.matches(path) } }

  package func claims(_ head: EntryHead) -> Bool { claims(head.path) }

  package var isGeneral: Bool { false }

  package var isLate: Bool { false }

  package var isIndex: Bool { false }

  package var mergesFormats: Bool { false }

  package func survey(_ file: Int, in session: ArchiveSession) throws {}

  package func surveyPage(_ file: Int, in session: ArchiveSession) {}

  package func prepare(_ context: ImportContext) {}
}
