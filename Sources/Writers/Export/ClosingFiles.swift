import PortaviaModel
import PortaviaSystem

/// The CSV files that are written from the database at the end, shared by the threads that write them.
final class ClosingFiles: Sendable {
  enum Source {
    case table(Table)
    case view(View)

    var name: String {
      switch self {
      case .table(let table): table.name
      case .view(let view): view.name
      }
    }

    fileprivate var needsIndexes: Bool {
      if case .view(let view) = self { view.needsIndexes } else { false }
    }
  }

  private struct State {
    /// Nil until it is known what is left.
    var sources: [Source]?
    var written: [String: WrittenFile]
  }

  private let state = Monitor(State(sources: nil, written: [:]))

  /// Declares which files there are already; everything else of the schema is to be written.
  func begin(after written: [String: WrittenFile]) {
    let sources = Schema.views.map(Source.view) + Schema.tables.map(Source.table)
    state.update { state in
      state.written = written
      state.sources = sources.filter { written[$0.name] == nil }
    }
  }

  /// Nothing is to be written any more.
  func abandon() { state.update { $0.sources = [] } }

  /// Writes files until none is left that `rows` can be asked for.
  /// - Parameter hasIndexes: whether the database of `rows` has them.
  func write(from rows: StoredRows, hasIndexes: Bool) throws(WriterError) {
    while let source = take(hasIndexes: hasIndexes) {
      let file =
        switch source {
        case .table(let table): try rows.write(table)
        case .view(let view): try rows.write(view)
        }
      state.update { $0.written[source.name] = file }
    }
  }

  private func take(hasIndexes: Bool) -> Source? {
    state.wait { state -> Source?? in
      guard var sources = state.sources else { return nil }
      guard let next = sources.firstIndex(where: { hasIndexes || !$0.needsIndexes }) else {
        return .some(nil)
      }
      let source = sources.remove(at: next)
      state.sources = sources
      return source
    }
  }

  /// By the name of table or view, whatever has been written.
  var written: [String: WrittenFile] { state.update { $0.written } }
}
