import PortaviaSystem

/// A file that somebody asked for by name: written beside its name and renamed when it is whole, 0600.
///
///     var file = try ReportFile("differences.csv")
///     try file.append(row: ["kind", "change"])
///     try file.commit()
///
/// One that is not committed is removed; nothing that is there is replaced.
package struct ReportFile: ~Copyable {
  private let path: String
  private var output: OutputFile
  private var isCommitted = false

  /// - Throws: `WriterError` when something stands under the name, or the file cannot be created.
  package init(_ path: String) throws(WriterError) {
    self.path = path
    guard FileSystem.kind(path) == nil else { throw WriterError(.fileExists, path: path) }
    let partial = path + ".partial"
    // What a run that was stopped left behind.
    if FileSystem.kind(partial) == .file { try? FileSystem.removeFile(partial) }
    output = try OutputFile(partial, capacity: 64 * 1024)
  }

  deinit { if !isCommitted { try? FileSystem.removeFile(output.path) } }

  package mutating func append(_ text: String) throws(WriterError) { try output.append(text) }

  /// Writes a row of CSV in the neutral spelling.
  package mutating func append(row: [String]) throws(WriterError) {
    for (index, field) in row.enumerated() {
      if index > 0 { try output.appendComma() }
      var failure: WriterError?
      var field = field
      // NULL, not the empty text.
      if field.isEmpty { continue }
      field.withUTF8 { bytes in
        do throws(WriterError) { try output.appendField(bytes) } catch { failure = error }
      }
      if let failure { throw failure }
    }
    try output.endRow()
  }

  /// Gives the file its name.
  package mutating func commit() throws(WriterError) {
    _ = try output.finish()
    try FileTree.synchronise(path: output.path)
    guard FileSystem.kind(path) == nil else { throw WriterError(.fileExists, path: path) }
    try WriterError.naming(path, creating: true, FileSystem.rename(output.path, to: path))
    isCommitted = true
  }
}
