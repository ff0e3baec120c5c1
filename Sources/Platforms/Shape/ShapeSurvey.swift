import Import
import ArchiveReading
import PortaviaModel
import StructuredText

/// Finds the shape of downloads, known or not: which files there are and what their JSON is built of, without a name,
/// an id or a value.
package enum ShapeSurvey {
  /// Files of one kind: those whose masked paths are equal.
  package struct FileKind: Sendable {
    /// The masked path in the download.
    package var path: String
    package var files: Int
    /// Uncompressed.
    package var bytes: Int64
    /// Empty for what is not JSON.
    package var fields: [ShapeField]
    /// How many files, by the code of what was wrong with them.
    package var problems: [String: Int]
  }

  private struct Found {
    var files = 0
    var bytes: Int64 = 0
    var tree = ShapeTree()
    var problems: [String: Int] = [:]
  }

  /// Reads every JSON file. O(bytes); memory grows with the number of kinds of files, not with their size.
  /// - Throws: ``ImportCancelled``.
  package static func run(_ containers: [any Container], isCancelled: () -> Bool) throws -> [FileKind] {
    var mask = NameMask()
    var found: [String: Found] = [:]
    var arena = Arena()
    for container in containers {
      for entry in container.entries where entry.kind != .directory {
        if isCancelled() { throw ImportCancelled() }
        let path = mask.path(entry.path)
        var kind = found.removeValue(forKey: path) ?? Found()
        kind.files += 1
        kind.bytes &+= Int64(clamping: entry.size)
        if ArchivePath(entry.path).name.hasSuffix(".json") {
          for problem in read(entry, in: container, into: &kind.tree, &mask, &arena) {
            kind.problems[problem, default: 0] += 1
          }
        }
        found[path] = kind
      }
    }
    return found.sorted { $0.key < $1.key }.map { path, kind in
      FileKind(
        path: path, files: kind.files, bytes: kind.bytes, fields: kind.tree.fields, problems: kind.problems)
    }
  }

  /// Adds one file. Returns what was wrong with it.
  private static func read(
    _ entry: Entry, in container: any Container, into tree: inout ShapeTree, _ mask: inout NameMask,
    _ arena: inout Arena
  ) -> Set<String> {
    var problems: Set<String> = []
    // The one list that may be larger than a record may be; everything else comes whole.
    var reader = JSONRecordReader(
      source: EntrySource(entry, in: container), keys: KeySet([]), layout: RecordLayout(["messages"]),
      repair: false)
    while true {
      arena.removeAll()
      guard let step = try? reader.next(into: &arena) else { break }
      switch step {
      case .record(_, let group):
        let path = group == RecordLayout.root ? ["[]"] : ["messages", "[]"]
        tree.add(reader.tape, in: arena, at: path, mask: &mask)
      case .member:
        let key = String(decoding: reader.tape.key(of: 0, in: arena), as: UTF8.self)
        tree.add(reader.tape, in: arena, at: [mask.key(key)], mask: &mask)
      case .damaged(_, let code, _, _): problems.insert(code.id)
      case .end(let end):
        if let code = end.code { problems.insert(code.id) }
        if let problem = reader.source.problem { problems.insert(problem.code.id) }
        return problems
      }
    }
    if let problem = reader.source.problem { problems.insert(problem.code.id) }
    return problems
  }
}
