import Import
import PortaviaModel
import StructuredText

/// The start page of a download, with links to all of its sections
/// (docs/formats/facebook.md#requests-and-the-start-page). It holds nothing but links, so it is an index:
/// what it links to and no part holds is missing. The page itself is kept as it stands.
struct StartPage: FileRule {
  let name: String
  let category = "start_page"
  let tables: [TableID] = [.archives]
  let isIndex = true
  let patterns = ["start_here.html", "index.html", "index.htm"].map(PathPattern.init)
  /// The folders of the platform: below one of them, such a file is something else.
  let folders: Set<String>
  /// Roots as canonical components.
  let roots: Set<String>
  /// Whether its head says when the download was built and which range it covers.
  var statesTimes = false

  /// Bytes that are looked through; real pages have some 100 KB.
  private static let limit = 4 << 20
  /// Where the range stands, if anywhere.
  private static let headLimit = 1 << 18

  func claims(_ path: ArchivePath) -> Bool {
    patterns.contains { $0.matches(path) }
      && !path.components.dropLast().contains { folders.contains(String($0)) }
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    let note = session.note(StartPageNote.self)
    if statesTimes, note.times == nil { note.times = StartPageTimes.survey(session, file: file) }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    session.files[file].rule = name
    session.files[file].role = .index
    var scanner = LinkScanner()
    var head: [UInt8] = []
    var source = session.download.open(session.download.files[file])
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    var count = 0
    while count < Self.limit {
      let read = source.read(into: piece)
      if read == 0 { break }
      count += read
      scanner.scan(UnsafeRawBufferPointer(rebasing: piece[..<read]))
      if head.count < Self.headLimit { head.append(contentsOf: piece[..<read]) }
    }
    var page = StartPageLinks(links: scanner.links.count, missing: [])
    page.takeDates(of: String(decoding: head, as: UTF8.self))
    session.note(StartPageNote.self).links = page
    compare(scanner.links, file, session)
    session.context.progress.bytesDone += Int64(count)
    try session.keepVerbatim(file)
  }

  private func compare(_ links: [String], _ file: Int, _ session: ArchiveSession) {
    if links.isEmpty { return }
    var known: Set<[Substring]> = []
    var emptyFolders: Set<[Substring]> = []
    for (index, entry) in session.files.enumerated() {
      let path = bare(ArchivePath(String(session.download.logicalPath(index))).components[...])
      guard let stem = Self.stem(path) else { continue }
      known.insert(stem)
      if path.last == "no-data.txt" || entry.role != .media { emptyFolders.insert(Array(path.dropLast())) }
    }
    for link in links {
      let path = bare(ArchivePath(Self.normalized(link)).components[...])
      guard let stem = Self.stem(path), !known.contains(stem), !emptyFolders.contains(path) else { continue }
      if emptyFolders.contains(Array(path.dropLast())), known.contains(Array(path.dropLast()) + ["no-data"]) {
        continue
      }
      session.note(StartPageNote.self).links?.missing.append(path.joined(separator: "/"))
      session.find(.startPageLink, file: file, details: [categoryName(path)])
    }
  }

  /// Without roots, and without what stands before one.
  private func bare(_ path: ArraySlice<Substring>) -> [Substring] {
    guard let root = path.lastIndex(where: { roots.contains(String($0)) }) else { return Array(path) }
    return Array(path[(root + 1)...])
  }

  /// The path of a data file without the ending of its name: a page of a JSON download may name the HTML files.
  private static func stem(_ path: [Substring]) -> [Substring]? {
    guard var name = path.last else { return nil }
    guard let mark = name.lastIndex(of: ".") else { return nil }
    guard [".json", ".html", ".htm", ".txt", ".csv"].contains(name[mark...]) else { return nil }
    name = name[..<mark]
    return path.dropLast() + [name]
  }

  /// Without `.` and `..`.
  private static func normalized(_ link: String) -> String {
    var parts: [Substring] = []
    for part in link.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The folder that a path is in, never deep enough for the name of a person.
  private func categoryName(_ path: [Substring]) -> String {
    let parents = path.dropLast()
    let isGroup = ["connections", "personal_information", "logged_information"].contains(parents.first ?? "")
    return parents.prefix(isGroup ? 2 : 1).joined(separator: "/")
  }
}

extension StartPageLinks {
  /// Pages of Instagram name the request and the range in their head: the second and third time are its ends, one or two
  /// times mean all time (docs/formats/instagram.md#the-range-that-was-asked-for).
  fileprivate mutating func takeDates(of page: String) {
    var times: [String] = []
    for match in page.matches(of: /<time[^>]{0,200}?datetime=["'](\d{4}-\d{2}-\d{2})/) where times.count < 4 {
      times.append(String(match.1))
    }
    hasDates = !times.isEmpty
    guard times.count == 3 else { return }
    from = times[1]
    to = times[2]
  }
}
