import PortaviaModel

/// The CSV files that are written from the rows as they come. Used by one thread at a time.
final class TableStreams: @unchecked Sendable {
  private let streams: [TableStream]

  /// Creates the files.
  init(in staging: StagingFolder) throws(WriterError) {
    var streams: [TableStream] = []
    for table in TableStream.candidates { streams.append(try TableStream(table, in: staging.path)) }
    self.streams = streams
  }

  func append(_ batch: Batch) throws(WriterError) {
    for stream in streams { try stream.append(batch) }
  }

  /// Closes the files and leaves out those whose rows did not come in order.
  func finish() throws(WriterError) -> [String: WrittenFile] {
    var files: [String: WrittenFile] = [:]
    for stream in streams { files[stream.table.name] = try stream.finish() }
    return files
  }
}
