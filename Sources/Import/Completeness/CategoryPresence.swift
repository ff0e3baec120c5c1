import ArchiveReading
import PortaviaModel

/// A kind of content that a product's downloads normally hold.
package struct ExpectedCategory: Sendable {
  /// As in the report: `messages`.
  package let name: String
  /// Ends of the paths of its files, without the ending of their names.
  package let files: [PathPattern]
  /// Folders in which an empty category leaves its ``Platform/emptyMark``.
  package let folders: Set<String>
  /// What to say when a download has nothing of it.
  package let absent: FindingCode?

  package init(_ name: String, files: [String], folders: Set<String>, absent: FindingCode? = nil) {
    self.name = name
    self.files = files.map(PathPattern.init)
    self.folders = folders
    self.absent = absent
  }
}

/// Whether a download holds what its product normally does
/// (docs/rules.md#files).
package struct CategoryPresence: Sendable, Equatable {
  package enum State: String, Sendable {
    case present
    /// It was asked for, and the platform says that there is nothing.
    case empty
    /// It was not asked for, or stands in a part that is not here.
    case absent
  }

  /// As in the report: `messages`.
  package var name: String
  package var state: State

  /// The categories of a download, in the order in which its platform names them. Cost: O(files).
  package static func survey(_ session: ArchiveSession) -> [CategoryPresence] {
    let download = session.download
    let expected = download.platform.expected(session.product)
    var states = [State](repeating: .absent, count: expected.count)
    for (index, file) in session.files.enumerated() where file.role != .decoration {
      if case .rule(let rule) = session.claims[index] {
        let category = download.platform.rules[rule].category
        for (place, item) in expected.enumerated() where item.name == category { states[place] = .present }
      }
      let path = ArchivePath(file.path)
      if let mark = download.platform.emptyMark, path.name == mark {
        note(emptyFolder: path.components.dropLast().last, expected, &states)
      } else if let stem = stem(of: path) {
        for (place, item) in expected.enumerated() where item.files.contains(where: { $0.matches(stem) }) {
          states[place] = .present
        }
      }
    }
    noteEmptyFolders(download, expected, &states)
    return zip(expected, states).map { CategoryPresence(name: $0.name, state: $1) }
  }

  private static func note(
    emptyFolder folder: Substring?, _ expected: [ExpectedCategory], _ states: inout [State]
  ) {
    guard let folder else { return }
    for (place, item) in expected.enumerated()
    where states[place] == .absent && item.folders.contains(String(folder)) {
      states[place] = .empty
    }
  }

  /// Folders without anything in them.
  private static func noteEmptyFolders(
    _ download: Download, _ expected: [ExpectedCategory], _ states: inout [State]
  ) {
    guard states.contains(.absent) else { return }
    for part in download.parts {
      for (index, entry) in part.entries.enumerated() where entry.kind == .directory {
        // Entries below a folder need not follow it, so all of them are looked at; some zips list no folders.
        let isEmpty = !part.entries.enumerated().contains { $0 != index && $1.path.hasPrefix(entry.path) }
        if isEmpty { note(emptyFolder: ArchivePath(entry.path).components.last, expected, &states) }
      }
    }
  }

  /// A data file without the ending of its name.
  private static func stem(of path: ArchivePath) -> ArchivePath? {
    for ending in [".json", ".html", ".htm"] where path.name.hasSuffix(ending) {
      return ArchivePath(String(path.stored.dropLast(ending.count)))
    }
    return nil
  }
}

extension Engine {
  /// Says what downloads do not hold, where it matters and no other download of the account has it.
  package static func settlePresence(_ context: ImportContext) {
    for session in context.sessions { session.presence = CategoryPresence.survey(session) }
    for session in context.sessions {
      let missing = session.download.platform.expected(session.product).filter { category in
        category.absent != nil
          && context.sessions.filter { $0.isSameAccount(as: session) }.allSatisfy { other in
            other.presence.contains { $0.name == category.name && $0.state == .absent }
          }
      }
      for category in missing { if let code = category.absent { session.find(code) } }
    }
  }
}
