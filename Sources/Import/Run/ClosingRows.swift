import ArchiveReading
import PortaviaModel

/// Writes the rows that are known only at the end: people, media, files, archives, findings, months.
struct ClosingRows {
  let context: ImportContext

  func write() throws {
    try ContactRows(context: context).write()
    try AccountMatches(context: context).write()
    for account in context.accounts.accounts { try context.emit { account.append(to: $0) } }
    for identifier in context.accounts.identifiers { try context.emit { identifier.append(to: $0) } }
    for session in context.sessions {
      try session.media.appendRows(archive: session.record) { try context.emit($0) }
    }
    try writeFiles()
    for session in context.sessions { try context.emit { session.record.append(to: $0) } }
    try writeFindings()
    try context.monthly.appendRows { try context.emit($0) }
    try context.flush()
  }

  private func writeFiles() throws {
    for session in context.sessions {
      for file in session.files { try context.emit { file.append(to: $0) } }
    }
    // What records refer to and no part holds has a row too (docs/rules.md#files).
    for session in context.sessions {
      for media in session.media.media where media.status == .missing {
        var file = SourceFile(
          id: context.nextID.sourceFile, archive: session.record.id, path: media.path, role: .media,
          status: .missing)
        file.reason = "referred to, but in no part"
        context.nextID.sourceFile += 1
        try context.emit { file.append(to: $0) }
      }
    }
  }

  private func writeFindings() throws {
    var archives: [String: Int64] = [:]
    var files: [String: [String: Int64]] = [:]
    let named = Set(context.findings.findings.compactMap(\.entry))
    for session in context.sessions {
      let labels = session.download.labels
      for label in labels + [session.label] { archives[label] = session.record.id }
      for (index, file) in session.files.enumerated() where named.contains(file.path) {
        for label in [session.label, labels[session.download.files[index].part]]
        where files[label]?[file.path] == nil {
          files[label, default: [:]][file.path] = file.id
        }
      }
    }
    for (index, finding) in context.findings.findings.enumerated() {
      let archive = finding.archive.flatMap { archives[$0] }
      let file = finding.archive.flatMap { files[$0] }.flatMap { byPath in
        finding.entry.flatMap { byPath[$0] }
      }
      try context.emit { batch in
        let code = batch.text(finding.code.id)
        let severity = batch.text(finding.severity.rawValue)
        let message = batch.text(finding.message(in: context.options.language))
        let location = batch.text(finding.location)
        batch.appendRow(.findings) { row in
          row.integer(Int64(index + 1))
          row.integer(archive)
          row.integer(file)
          row.text(severity)
          row.text(code)
          row.text(message)
          row.text(location)
          row.integer(Int64(finding.occurrences))
        }
      }
    }
  }
}
