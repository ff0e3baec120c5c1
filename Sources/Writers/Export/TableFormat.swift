/// A format in which the tables of every export are written while reading: one line in ``all``.
package struct TableFormat: Sendable {
  /// Makes the writer of an export and creates its files.
  let make: @Sendable (ExportFolder) throws(WriterError) -> sending any TableWriter

  package init(_ make: @escaping @Sendable (ExportFolder) throws(WriterError) -> sending any TableWriter) {
    self.make = make
  }

  /// The database comes first: it is the ``TableStore``.
  package static let all: [TableFormat] = [
    TableFormat { folder throws(WriterError) in try DatabaseWriter(folder.path(ExportLayout.database)) },
    TableFormat { folder throws(WriterError) in try CSVWriter(in: folder) },
  ]
}
