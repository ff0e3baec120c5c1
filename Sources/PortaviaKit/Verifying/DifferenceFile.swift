import PortaviaModel
import StructuredText
import Writers

/// A CSV file of differences, in the neutral spelling. The change is a word, because a spreadsheet takes `=` and `+` for
/// the beginning of a formula.
public struct DifferenceFile: ~Copyable {
  private var file: ReportFile

  /// - Throws: ``PortaviaError`` when the name is taken, or the file cannot be created.
  public init(_ path: String) throws(PortaviaError) {
    do throws(WriterError) {
      var file = try ReportFile(path)
      try file.append(row: ["kind", "change", "platform", "time", "label", "columns"])
      self.file = file
    } catch {
      throw PortaviaError(error)
    }
  }

  /// Writes one difference as a row.
  ///
  /// - Throws: ``PortaviaError`` when it cannot be written, e.g. because the disk is full.
  public mutating func append(_ difference: Difference) throws(PortaviaError) {
    let change =
      switch difference.change {
      case .onlyOld: "removed"
      case .onlyNew: "added"
      case .changed: "changed"
      case .equal: "equal"
      }
    var arena = Arena(capacity: 64)
    let time = difference.time.flatMap { Timestamp.append(milliseconds: $0, to: &arena) }.map {
      arena.string($0)
    }
    do throws(WriterError) {
      try file.append(row: [
        difference.kind, change, difference.platform, time ?? "", difference.label,
        difference.columns.joined(separator: " "),
      ])
    } catch {
      throw PortaviaError(error)
    }
  }

  /// Gives the file its final name; without this call nothing is left.
  public mutating func commit() throws(PortaviaError) {
    do throws(WriterError) { try file.commit() } catch { throw PortaviaError(error) }
  }
}
