import ArchiveReading
import PortaviaModel
import StructuredText

/// One download while it is read: its facts, its files and what becomes of them.
package final class ArchiveSession {
  package let context: ImportContext
  package let download: Download
  package let recognition: Recognition
  package var record = ArchiveRecord()
  package var facts = ArchiveFacts()
  package internal(set) var scope = NameScope(owner: "")
  /// Account of the owner; nil when nobody says who it is.
  @exclusivity(unchecked) package internal(set) var owner: Int64?
  package var files: [SourceFile] = []
  package var claims: [Claim] = []
  /// Row of `source_files` of the first file; the others follow.
  package private(set) var firstFileID: Int64
  package let media: MediaIndex
  /// Earliest and latest event, milliseconds since 1970, UTC.
  @exclusivity(unchecked) package private(set) var firstEvent: Int64?
  @exclusivity(unchecked) package private(set) var lastEvent: Int64?
  /// Earliest and latest event of each category of rules.
  package private(set) var streams: [String: EventSpan] = [:]
  @exclusivity(unchecked) private var current = EventSpan()
  private var notes = TypedNotes()

  /// The dates of its pages in HTML, as far as the survey looked at them.
  package var dates = DateVote()

  /// SHA-256 of the parts, in their order, in lower-case hexadecimal; empty when they are not known.
  package var partDigests: [String] = []
  /// Positions of the parts that hold nothing but copies of files of the other parts.
  package var repeatedParts: Set<Int> = []

  /// Whether it holds what its product normally does.
  package var presence: [CategoryPresence] = []

  /// What is done with an entry.
  package enum Claim {
    case rule(Int)
    case media(Int)
    /// Nothing more: the row of `source_files` says why.
    case settled
    case verbatim
  }

  /// The times of some records, in milliseconds since 1970 UTC.
  package struct EventSpan {
    package var first = Int64.max
    package var last = Int64.min
    package var records = 0
  }

  package init(context: ImportContext, download: Download, recognition: Recognition) {
    self.context = context
    self.download = download
    self.recognition = recognition
    firstFileID = context.nextID.sourceFile
    media = MediaIndex(
      roots: download.platform.roots, commonFolders: download.platform.commonFolders)
  }

  /// Where findings say that they are; no other session of the run has the same.
  package var label: String { download.downloadName ?? download.labels.first ?? "" }

  /// Uncompressed, as declared, without parts that are copies.
  package var contentBytes: Int64 {
    download.files.reduce(0) {
      repeatedParts.contains($1.part) ? $0 : $0 &+ Int64(clamping: $1.entry.size)
    }
  }

  /// Notes the time of a record of the category that is being read.
  package func saw(_ ms: Int64) {
    firstEvent = min(firstEvent ?? ms, ms)
    lastEvent = max(lastEvent ?? ms, ms)
    current.first = min(current.first, ms)
    current.last = max(current.last, ms)
    current.records += 1
  }

  /// Enters the times since the last call into the category that they belong to.
  package func closeStream(_ category: String) {
    guard current.records > 0 else { return }
    var stream = streams[category] ?? EventSpan()
    stream.first = min(stream.first, current.first)
    stream.last = max(stream.last, current.last)
    stream.records += current.records
    streams[category] = stream
    current = EventSpan()
  }

  /// What its platform remembers of it; made when it is asked for first.
  package func note<Own: Note>(_ type: Own.Type) -> Own { notes.note(type) }

  /// Lets every rule look at the files that it will read, in the order of their paths.
  package func surveyRules() throws {
    for (index, claim) in claims.enumerated() {
      guard case .rule(let rule) = claim else { continue }
      try download.platform.rules[rule].survey(index, in: self)
    }
  }

  /// The files that a rule reads, in the order of their paths.
  package func files(readBy rule: String) -> [Int] {
    let rules = download.platform.rules
    return claims.indices.filter { index in
      if case .rule(let own) = claims[index] { rules[own].name == rule } else { false }
    }
  }

  package var product: Product { recognition.product }

  /// Names the account in the whole run.
  package var account: String { "\(download.platform.word)\u{0}\(scope.space)\u{0}" }

  /// Whether both are downloads of one account.
  package func isSameAccount(as other: ArchiveSession) -> Bool {
    download.platform.word == other.download.platform.word && scope.space == other.scope.space
  }

  /// Takes its place among the downloads of the run, once all of them are surveyed.
  package func renumber(id: Int64, firstFile: Int64) {
    let shift = firstFile - firstFileID
    record.id = id
    firstFileID = firstFile
    for index in files.indices {
      files[index].id += shift
      files[index].archive = id
    }
    facts.owner?.source?.file += shift
  }

  /// Row of `source_files` of a file.
  package func fileID(_ index: Int) -> Int64 { firstFileID + Int64(index) }

  package func find(_ code: FindingCode, file: Int? = nil, location: String? = nil, details: [String] = []) {
    context.findings.add(finding(code, file: file, location: location, details: details))
  }

  package func finding(
    _ code: FindingCode, file: Int? = nil, location: String? = nil, details: [String] = []
  ) -> Finding {
    Finding(
      code, archive: label, entry: file.map { download.files[$0].path }, location: location,
      details: details)
  }

  /// What a record refers to; the index is good for ``media``.
  ///
  /// - Parameters:
  ///   - hasName: whether it names a file; otherwise it is a sentence that stands in the place of one.
  ///   - isOmitted: whether the platform says that it left the file out.
  package func refer(
    to uri: String, type: Word, created: Int64, source: SourcePosition?, hasName: Bool = true,
    isOmitted: Bool = false
  ) -> Int {
    let (index, isNew) =
      hasName
      ? media.resolve(uri, type: type, source: source, nextID: &context.nextID.media)
      : (media.addNameless(uri, type: type, source: source, nextID: &context.nextID.media), true)
    if isNew, isOmitted {
      media.omit(index)
      find(.mediaOmitted)
    } else if isNew {
      // What has no parts lacks none.
      let absent: FindingCode = download.platform.hasParts ? .mediaMissing : .chatMediaMissing
      find(media.media[index].status == .remoteOnly ? .mediaRemote : absent)
    }
    if created != 0, media.media[index].created == 0 {
      media.describe(index) { $0.created = created }
    }
    return index
  }

  /// Copies an entry as it stands and says where in its row.
  package func keepVerbatim(_ index: Int) throws {
    let file = download.files[index]
    var source = download.open(file)
    let kept = try context.sink.storeVerbatim(path: file.path, archive: record.key) {
      source.read(into: $0)
    }
    if files[index].sha256 == nil { files[index].sha256 = source.digest() }
    // Met before when the entry was read for its records.
    if let problem = source.problem, files[index].reason != problem.code.id { damaged(index, problem) }
    guard let kept else { return }
    let reason = files[index].reason.map { $0 + "; " } ?? ""
    files[index].reason = reason + "kept as " + kept
  }

  /// Marks an entry whose bytes are not what they should be.
  package func damaged(_ index: Int, _ problem: EntryError) {
    context.findings.add(
      problem.finding(archive: download.labels[download.files[index].part], entry: files[index].path))
    if problem.code.severity == .error {
      switch download.files[index].entry.state {
      case .encrypted: files[index].status = .encrypted
      case .unsupported: files[index].status = .unsupported
      default: files[index].status = .damaged
      }
      files[index].reason = problem.code.id
    }
  }
}
