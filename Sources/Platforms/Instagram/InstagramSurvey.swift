import ArchiveReading
import Import
import PortaviaModel
import StructuredText

/// What has to be known of a download of Instagram or Threads before it is read: the owner, the conversations, what stands
/// twice in a list, what is a copy.
struct InstagramSurvey {
  private let session: ArchiveSession

  init(_ session: ArchiveSession) { self.session = session }

  func run() throws {
    var lists = NumberedFiles()
    var pages: [Int] = []
    settleMarkers()
    for (index, file) in session.download.files.enumerated() {
      let path = ArchivePath(file.path)
      guard case .rule(let rule) = session.claims[index] else {
        session.surveyMetadata(index)
        continue
      }
      if session.download.platform.rules[rule].isIndex { continue }
      if path.isPage { pages.append(index) } else { session.surveyMetadata(index) }
      if MessagePagePath(path) == nil { lists.add(file.path, index) }
    }
    try session.surveyRules()
    surveyPages(pages)
    session.social.times.settle()
    for (index, name) in lists.missing { session.find(.pageMissing, file: index, details: [name]) }
    settleCopies()
    session.surveyPeople()
  }

  /// Pages are read with their dates, so after what tells their language and clock.
  private func surveyPages(_ pages: [Int]) {
    let start = session.note(StartPageNote.self).times
    if let generated = start?.generated {
      session.facts.generated = GeneratedAt(milliseconds: generated, basis: .startPage)
    }
    if !pages.isEmpty {
      session.facts.pageZone = start?.zone.map { .named($0) } ?? .unknown
      DateSurvey.take(session)
    }
    for index in pages { session.surveyMetadata(index) }
    for index in pages {
      guard case .rule(let rule) = session.claims[index] else { continue }
      session.download.platform.rules[rule].surveyPage(index, in: session)
    }
    // The list of requests tells the range as well.
    guard session.facts.request == nil, let start, start.start != nil || start.end != nil else { return }
    var request = DownloadRequest()
    request.start = start.start
    request.end = start.end
    request.basis = "start_page"
    session.facts.request = request
  }

  // MARK: - Copies and empty files

  /// Newer downloads hold the media twice, the second time below `public-media`
  /// (docs/formats/instagram.md#folders): equal files count once.
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

  /// Files of the flat era that hold one sentence in place of records say that there is nothing
  /// (docs/formats/instagram.md#empty-and-missing-categories).
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
