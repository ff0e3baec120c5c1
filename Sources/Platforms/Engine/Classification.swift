import ArchiveReading
import PortaviaModel

/// Decides for every entry of a download what is done with it, and opens its row of `source_files`.
enum Classification {
  static func classify(_ session: ArchiveSession) {
    let download = session.download
    var previous: Int?
    for (index, file) in download.files.enumerated() {
      let path = ArchivePath(file.path)
      var row = SourceFile(
        id: session.context.nextID.sourceFile, archive: session.record.id, path: file.path, role: .unknown,
        status: .unrecognised)
      session.context.nextID.sourceFile += 1
      row.part = Int64(file.part + 1)
      row.partName = download.parts[file.part].name
      row.bytes = Int64(clamping: file.entry.size)
      session.files.append(row)
      session.claims.append(.settled)
      session.claims[index] = claim(index, path, session)
      if let previous, download.files[previous].path == file.path {
        if !settleTwin(index, of: previous, session) { continue }
      }
      previous = index
    }
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
    if let rule = platform.rules.firstIndex(where: { !$0.isGeneral && $0.claims(path) }) {
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

  /// The same path met again: equal bytes count once; different ones are merged record by record where a rule reads
  /// them, and are both kept otherwise (schema.md section 2). Returns whether this one takes the place of the first:
  /// when they should be equal but the first is damaged.
  private static func settleTwin(_ index: Int, of first: Int, _ session: ArchiveSession) -> Bool {
    let download = session.download
    if download.isEqual(download.files[index], download.files[first]) {
      guard download.isSound(download.files[first]) else {
        if case .settled = session.claims[first] { return true }
        session.claims[first] = .verbatim
        session.files[first].status = .damaged
        return true
      }
      session.claims[index] = .settled
      session.files[index].status = .duplicate
      session.files[index].role = session.files[first].role
      session.find(.entryDuplicate, file: index)
    } else if case .rule = session.claims[index] {
      session.find(.entryMerged, file: index)
    } else if session.files[index].status != .excluded {
      session.find(.entryConflict, file: index)
    }
    return false
  }
}
