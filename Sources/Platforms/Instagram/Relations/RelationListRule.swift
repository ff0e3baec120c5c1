import Import
import PortaviaModel
import StructuredText

/// Reads the files of one list of accounts, in all dialects (docs/formats/instagram.md#lists-of-accounts).
///
/// Instagram and Threads give their files the same names: the key above the records says which of them it is, else the
/// folder does.
struct RelationListRule: FileRule {
  let list: RelationList
  /// Where files without a telling key are from.
  let platform: Word
  let patterns: [PathPattern]
  let tables: [TableID] = [.relationships, .accounts]
  private let layout: RecordLayout

  /// - Parameter folder: in which the files stand; nil for any.
  init(_ list: RelationList, on platform: Word, folder: String? = nil) {
    self.list = list
    self.platform = platform
    let prefix = folder.map { $0 + "/" } ?? ""
    patterns = PathPattern.withPages(list.files.map { prefix + $0 })
    layout = RecordLayout(
      paths: [[list.key], [list.threadsKey ?? list.key], [RecordLayout.any]],
      single: LabelledRecord.singleKeys)
  }

  var name: String { "\(platform.name).\(list.name)" }
  var category: String { list.name.replacing("-", with: "_") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: LabelField.keys, layout: layout, page: .instagram
    ) { tape, place in
      guard let (entry, labels) = Self.entry(tape, in: place.arena) else { return nil }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      return try entry.write(list, on: platform(of: place.group), &place)
    }
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    if ArchivePath(session.files[file].path).isPage { return }
    session.social.hasLists = true
    takeTimes(file, in: session)
  }

  /// Lists in JSON have the same times more exactly. In one zone all times move alike, but it has to be the one in which
  /// they are read.
  func surveyPage(_ file: Int, in session: ArchiveSession) {
    if session.social.hasLists { return }
    if session.facts.pageZone == .unknown, session.context.options.timeZone == nil { return }
    takeTimes(file, in: session)
  }

  /// Remembers the times of every account of a file.
  private func takeTimes(_ file: Int, in session: ArchiveSession) {
    guard list.status == .active else { return }
    var times = RelationTimes()
    swap(&times, &session.social.times)
    defer { swap(&times, &session.social.times) }
    surveyRecords(
      of: file, in: session, keys: LabelField.keys, layout: layout, page: .instagram
    ) { tape, arena, group in
      if let (entry, _) = Self.entry(tape, in: arena) {
        times.note(entry, in: list, on: platform(of: group))
      }
    }
  }

  private func platform(of group: UInt16) -> Word {
    switch group {
    case 0: .instagram
    case 1 where list.threadsKey != nil: .threads
    default: platform
    }
  }

  private static func entry(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> (RelationEntry, labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena), let entry = RelationEntry(&record, tape, in: arena)
    else { return nil }
    return (entry, record.unknownLabels)
  }
}
