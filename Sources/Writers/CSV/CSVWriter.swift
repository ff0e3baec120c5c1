import PortaviaModel

/// Writes a CSV file for every table and view, and the data package that describes them.
///
/// Tables whose rows come in the order of their file are written as they come. What needs another order, joins or sums
/// is written from the database at the end.
final class CSVWriter: TableWriter {
  private let folder: ExportFolder
  private let streams: [TableStream]
  /// By the name of the table, the files whose rows came in order.
  private var streamed: [String: WrittenFile] = [:]

  /// Creates the files.
  init(in folder: ExportFolder) throws(WriterError) {
    self.folder = folder
    try folder.makeFolder("data/csv")
    try folder.makeFolder("data/views")
    var streams: [TableStream] = []
    for table in TableStream.candidates { streams.append(try TableStream(table, in: folder.root)) }
    self.streams = streams
  }

  func append(_ batch: Batch) throws(WriterError) {
    for stream in streams { try stream.append(batch) }
  }

  func endRows() throws(WriterError) -> [ClosingFile] {
    for stream in streams { streamed[stream.table.name] = try stream.finish() }
    // Views take longest, so they come first.
    let relations = Schema.views.map(Relation.view) + Schema.tables.map(Relation.table)
    return relations.filter { streamed[$0.name] == nil }.map { relation in
      ClosingFile(relation) { [folder] rows throws(WriterError) in
        let file = try CSVFile(relation, in: folder.root)
        try file.append(try rows.statement(for: relation))
        return try file.finish()
      }
    }
  }

  func finish(_ closing: [String: WrittenFile]) throws(WriterError) -> [WrittenFile] {
    let files = streamed.merging(closing) { streamed, _ in streamed }
    var written = Relation.all.compactMap { files[$0.name] }
    written.append(try folder.write(DataPackage.json(files), to: ExportLayout.dataPackage))
    return written
  }
}
