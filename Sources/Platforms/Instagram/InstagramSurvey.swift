import ArchiveReading
import PortaviaModel
import StructuredText

/// What has to be known of a download of Instagram or Threads before it is read: the owner, the conversations, what stands
/// twice in a list, what is a copy.
struct InstagramSurvey {
  private let session: ArchiveSession

  init(_ session: ArchiveSession) { self.session = session }

  func run() throws {
    let rules = session.download.platform.rules
    var times = RelationTimes()
    var inHTML: [Int] = []
    var hasLists = false
    var pages = NumberedFiles()
    var start: StartPageTimes?
    settleMarkers()
    for (index, file) in session.download.files.enumerated() {
      guard case .rule(let rule) = session.claims[index] else {
        session.surveyMetadata(index)
        continue
      }
      if rules[rule] is StartPage { start = start ?? StartPageTimes.survey(session, file: index) }
      if rules[rule].isIndex { continue }
      if ArchivePath(file.path).isPage { inHTML.append(index) } else { session.surveyMetadata(index) }
      switch rules[rule] {
      case let profile as InstagramProfile: survey(profile, index)
      case let profile as FlatProfile:
        if session.facts.owner == nil { session.facts.owner = profile.survey(index, in: session) }
      case let list as RelationListRule where inHTML.last != index:
        list.survey(index, in: session, &times)
        hasLists = true
      case let details as PostDetailRule where inHTML.last != index: details.survey(index, in: session)
      case is MessageThreadRule:
        if let page = MessagePagePath(ArchivePath(file.path)) { session.add(page, file: index) }
        continue
      default: break
      }
      pages.add(file.path, index)
    }
    surveyPages(inHTML, start)
    // Lists in JSON have the same times more exactly.
    if !hasLists { survey(lists: inHTML, &times) }
    session.social.earliestRelations = times.earliest
    for (index, name) in pages.missing { session.find(.pageMissing, file: index, details: [name]) }
    settleCopies()
    session.surveyPeople()
  }

  /// Pages are read with their dates, so after what tells their language and clock.
  private func surveyPages(_ pages: [Int], _ start: StartPageTimes?) {
    if let generated = start?.generated {
      session.facts.generated = GeneratedAt(milliseconds: generated, basis: .startPage)
    }
    if !pages.isEmpty {
      session.facts.pageZone = start?.zone.map { .named($0) } ?? .unknown
      DateSurvey.take(session)
    }
    for index in pages {
      session.surveyMetadata(index)
      guard case .rule(let rule) = session.claims[index] else { continue }
      if let details = session.download.platform.rules[rule] as? PostDetailRule {
        details.survey(index, in: session)
      }
    }
    // The list of requests tells the range as well.
    guard session.facts.request == nil, let start, start.start != nil || start.end != nil else { return }
    var request = DownloadRequest()
    request.start = start.start
    request.end = start.end
    request.basis = "start_page"
    session.facts.request = request
  }

  private func survey(lists pages: [Int], _ times: inout RelationTimes) {
    // In one zone all times move alike, but it has to be the one in which they are read.
    if session.facts.pageZone == .unknown, session.context.options.timeZone == nil { return }
    for index in pages {
      guard case .rule(let rule) = session.claims[index] else { continue }
      if let list = session.download.platform.rules[rule] as? RelationListRule {
        list.survey(index, in: session, &times)
      }
    }
  }

  /// A profile of Threads in a download of Instagram says whose it is only where nothing better does.
  private func survey(_ profile: InstagramProfile, _ index: Int) {
    let isOwn = profile.platform == session.download.platform.word
    guard isOwn || session.facts.owner == nil, let facts = profile.survey(index, in: session) else { return }
    if session.facts.owner?.username == nil || isOwn { session.facts.owner = facts }
  }

  // MARK: - Copies and empty files

  /// Newer downloads hold the media twice, the second time below `public-media` (instagram.md 2.3): equal files count once.
  private func settleCopies() {
    let download = session.download
    var originals: [String: Int] = [:]
    var copies: [(index: Int, original: String)] = []
    for index in download.files.indices {
      guard case .media = session.claims[index] else { continue }
      let path = ArchivePath.canonical(String(download.logicalPath(index)))
      if path.contains("public-media/") {
        copies.append((index, path.replacing("public-media/", with: "media/")))
      } else {
        originals[path] = index
      }
    }
    for (index, path) in copies {
      guard let original = originals[path] ?? originals[path.replacing("media/media/", with: "media/")],
        download.isEqual(download.files[index], download.files[original])
      else { continue }
      session.claims[index] = .settled
      session.files[index].status = .duplicate
      session.files[index].reason = "copy of " + download.files[original].path
      session.find(.entryDuplicate, file: index)
    }
  }

  /// Files of the flat era that hold one sentence in place of records say that there is nothing (instagram.md 9.3).
  private func settleMarkers() {
    for (index, file) in session.download.files.enumerated() where file.entry.size <= 256 {
      guard case .rule = session.claims[index], ArchivePath(file.path).components.count <= 2 else { continue }
      var isMarker = false
      var records = 0
      surveyRecords(of: index, in: session, keys: KeySet([]), layout: .elements) { tape, arena, _ in
        records += 1
        isMarker = tape.kind(0) == .string && arena.bytes(tape.string(0)).contains(UInt8(ascii: " "))
      }
      guard isMarker, records == 1 else { continue }
      session.claims[index] = .settled
      session.files[index].role = .index
      session.files[index].status = .parsed
    }
  }
}

/// Files with numbers in their names, which are pages of one list.
private struct NumberedFiles {
  private var numbers: [String: (file: Int, numbers: Set<Int>)] = [:]

  /// Only numbers that count pages: `followers_2.json`.
  mutating func add(_ path: String, _ file: Int) {
    let name = path.split(separator: "/").last ?? ""
    guard let mark = path.lastIndex(of: "_"), let dot = path.lastIndex(of: "."), mark < dot,
      [".json", ".html"].contains(name.suffix(5)), let number = Int(path[path.index(after: mark)..<dot]),
      (1...999).contains(number)
    else { return }
    let list = String(path[...mark] + path[dot...])
    numbers[list, default: (file, [])].numbers.insert(number)
  }

  /// The first twenty names of each list that are not there.
  var missing: [(file: Int, name: String)] {
    numbers.sorted { $0.key < $1.key }.flatMap { list, pages -> [(file: Int, name: String)] in
      guard let last = pages.numbers.max() else { return [] }
      let name = list.split(separator: "/").last ?? ""
      return (1...last).filter { !pages.numbers.contains($0) }.prefix(20)
        .map { (pages.file, "\(name.dropLast(5))\($0)\(name.suffix(5))") }
    }
  }
}
