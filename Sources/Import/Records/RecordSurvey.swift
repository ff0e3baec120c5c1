import PortaviaModel
import StructuredText

/// Gives every readable record of a file to the survey. Whatever is wrong with the file is reported when it is read for
/// good.
package func surveyRecords(
  of file: Int, in session: ArchiveSession, keys: KeySet, layout: RecordLayout, page: PageAdapter? = nil,
  _ body: (borrowing JSONTape, borrowing Arena, _ group: UInt16) -> Void
) {
  let plan = DownloadPlan(session)
  if let page, ArchivePath(plan.path(of: file)).isPage {
    surveyRecords(AdaptedSource(plan, file: file, keys: keys, adapter: page), plan, file, body)
  } else {
    surveyRecords(JSONSource(plan, file: file, keys: keys, layout: layout), plan, file, body)
  }
}

private func surveyRecords<Source: JSONRecordSource & ~Copyable>(
  _ given: consuming Source, _ plan: DownloadPlan, _ file: Int,
  _ body: (borrowing JSONTape, borrowing Arena, _ group: UInt16) -> Void
) {
  var source = given
  // Nothing is accounted for: the book is thrown away.
  var book = RecordBook(plan, file: file, rule: "")
  var arena = Arena()
  while let step = try? source.next(into: &arena, &book) {
    if case .record(let group) = step { source.withTape { body($0, arena, group) } }
    arena.removeAll()
  }
}

extension FileRule {
  /// Looks at the rows of a CSV file below the header without accounting for them, until `body` returns false. Whatever is
  /// wrong with the file is reported when it is read for good.
  package func peekRows(
    of file: Int, in session: ArchiveSession, isHeader: @escaping ([String]) -> Bool,
    body: (CSVRecord) throws -> Bool
  ) rethrows {
    let plan = DownloadPlan(session)
    var source = RowSource(plan, file: file, isHeader: isHeader)
    var book = RecordBook(plan, file: file, rule: name)
    var arena = Arena(capacity: 64)
    while (try? source.next(into: &arena, &book)) != nil {
      guard try body(source.record) else { return }
    }
  }

  /// Calls `body` for every entry that this rule reads in the run.
  package func forEachEntry(
    in context: ImportContext, _ body: (ArchiveSession, Int) throws -> Void
  ) rethrows {
    for session in context.sessions {
      for index in session.files(readBy: name) { try body(session, index) }
    }
  }
}
