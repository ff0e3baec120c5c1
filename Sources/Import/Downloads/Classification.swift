import ArchiveReading
import PortaviaModel

/// Decides for every entry of a download what is done with it, and opens its row of `source_files`.
package enum Classification {
  package static func classify(_ session: ArchiveSession) {
    let download = session.download
    var twins = TwinIndex(download)
    var repeated: [Int] = []
    for (index, file) in download.files.enumerated() {
      var row = SourceFile(
        id: session.context.nextID.sourceFile, archive: session.record.id, path: file.path, role: .unknown,
        status: .unrecognised)
      session.context.nextID.sourceFile += 1
      row.part = Int64(file.part + 1)
      row.partName = download.parts[file.part].name
      row.bytes = Int64(clamping: file.entry.size)
      session.files.append(row)
      session.claims.append(.settled)
      var version: Int?
      if let first = twins.first(of: index) {
        switch settleTwin(index, of: first, session) {
        case .repeated:
          repeated.append(index)
          continue
        case .replacement: twins.replace(first, by: index)
        case .other: version = first
        }
      }
      session.claims[index] = claim(index, ArchivePath(file.path), session)
      if let version { noteVersion(index, of: version, session) }
    }
    report(repeated, session)
  }

  private static func claim(_ index: Int, _ path: ArchivePath, _ session: ArchiveSession)
    -> ArchiveSession.Claim
  {
    let platform = session.download.platform
    let entry = session.download.files[index].entry
    if entry.kind == .symlink || entry.kind == .other { return unusual(index, session) }
    if let problem = entry.problem {
      session.files[index].role = .data
      session.damaged(index, problem)
      return .settled
    }
    let file = session.download.files[index]
    let head = EntryHead(entry, path: path, in: session.download.parts[file.part])
    if let rule = platform.rules.firstIndex(where: { !$0.isGeneral && $0.claims(head) }) {
      return claim(index, rule, session)
    }
    switch platform.role(of: path) {
    case .media:
      session.files[index].role = .media
      session.files[index].status = .linked
      return .media(index)
    case .decoration:
      session.files[index].role = .decoration
      session.files[index].status = .excluded
      session.files[index].reason = "system file"
      return .settled
    case .emptyCategory:
      session.files[index].role = .index
      session.files[index].status = .parsed
      return .settled
    case .excluded(let reason) where !session.context.options.includesEverything:
      session.files[index].role = .data
      session.files[index].status = .excluded
      session.files[index].reason = reason
      session.context.findings.add(
        Finding(.scopeExcluded, archive: session.label))
      return .settled
    case .excluded, .unknown:
      if let rule = platform.rules.firstIndex(where: { $0.isGeneral && $0.claims(path) }) {
        return claim(index, rule, session)
      }
      session.files[index].role = isReadable(path) ? .data : .unknown
      session.find(.entryUnrecognised, file: index)
      return .verbatim
    }
  }

  private static func claim(_ index: Int, _ rule: Int, _ session: ArchiveSession) -> ArchiveSession.Claim {
    session.files[index].role = .data
    session.files[index].status = .parsed
    return .rule(rule)
  }

  /// A link, device or pipe: listed, never opened, its bytes kept where it has any.
  private static func unusual(_ index: Int, _ session: ArchiveSession) -> ArchiveSession.Claim {
    let entry = session.download.files[index].entry
    session.files[index].status = .unsupported
    session.files[index].reason = entry.kind == .symlink ? "link" : "special file"
    if let problem = entry.problem {
      session.damaged(index, problem)
      return .settled
    }
    session.find(entry.kind == .symlink ? .entryLink : .entrySpecialFile, file: index)
    return .verbatim
  }

  private static func isReadable(_ path: ArchivePath) -> Bool {
    [".json", ".html", ".htm", ".txt", ".csv", ".xml"].contains { path.name.hasSuffix($0) }
  }

  // MARK: - The same path met again

  private enum Twin {
    /// The same bytes: they count once.
    case repeated
    /// It should be the same, but the first is damaged.
    case replacement
    case other
  }

  private static func settleTwin(_ index: Int, of first: Int, _ session: ArchiveSession) -> Twin {
    let download = session.download
    guard download.isEqual(download.files[index], download.files[first]) else { return .other }
    guard download.isSound(download.files[first]) else {
      if case .settled = session.claims[first] { return .replacement }
      session.claims[first] = .verbatim
      session.files[first].status = .damaged
      return .replacement
    }
    session.files[index].status = .duplicate
    session.files[index].role = session.files[first].role
    return .repeated
  }

  /// Different bytes under one path are merged record by record where a rule reads them, and are both kept otherwise
  /// (docs/rules.md#a-record-found-again).
  private static func noteVersion(_ index: Int, of first: Int, _ session: ArchiveSession) {
    // Paths that only look alike are two files.
    guard session.download.logicalPath(index).utf8.elementsEqual(session.download.logicalPath(first).utf8)
    else {
      return
    }
    if case .rule = session.claims[index] {
      session.find(.entryMerged, file: index)
    } else if session.files[index].status != .excluded {
      session.find(.entryConflict, file: index)
    }
  }

  /// One finding for a part that is nothing but a copy, one for each file otherwise.
  private static func report(_ repeated: [Int], _ session: ArchiveSession) {
    let download = session.download
    var counts: [Int: Int] = [:]
    for (index, file) in download.files.enumerated() where session.files[index].role != .decoration {
      counts[file.part, default: 0] += 1
    }
    var copies: [Int: Int] = [:]
    for index in repeated where session.files[index].role != .decoration {
      copies[download.files[index].part, default: 0] += 1
    }
    for (part, count) in counts.sorted(by: { $0.key < $1.key }) where copies[part] == count {
      session.repeatedParts.insert(part)
      session.context.findings.add(Finding(.partRepeated, archive: download.labels[part]))
    }
    for index in repeated where !session.repeatedParts.contains(download.files[index].part) {
      session.find(.entryDuplicate, file: index)
    }
  }
}

/// Finds files that stand in a download twice under one path.
///
/// Between parts, letter case and the spellings of apostrophes do not count, and neither do folders around a part: file
/// systems and unzip programs change them.
private struct TwinIndex {
  private let download: Download
  private var firsts: [String: Int] = [:]

  init(_ download: Download) { self.download = download }

  /// The file that stood under this path before; nil for the first one.
  mutating func first(of index: Int) -> Int? {
    guard download.parts.count > 1 else {
      // Equal paths follow each other.
      return index > 0 && download.files[index - 1].path == download.files[index].path ? index - 1 : nil
    }
    let path = ArchivePath.canonical(String(download.logicalPath(index)))
    guard let first = firsts[path], first != index else {
      firsts[path] = index
      return nil
    }
    let isSamePath = download.logicalPath(index) == download.logicalPath(first)
    return isSamePath || download.files[index].part != download.files[first].part ? first : nil
  }

  mutating func replace(_ first: Int, by index: Int) {
    let path = ArchivePath.canonical(String(download.logicalPath(index)))
    if firsts[path] == first { firsts[path] = index }
  }
}
