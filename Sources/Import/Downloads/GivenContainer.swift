import ArchiveReading
import Crypto
import PortaviaModel

/// A container that the user gave, as far as it matters for what it belongs to.
package struct GivenContainer: Sendable {
  package let container: any Container
  /// What findings call it.
  package let label: String
  /// SHA-256 of its directory: stands for its content, whatever its name.
  package let digest: String
  /// The platform that knows it, and what it takes it for; nil when none does.
  package let platform: (any Platform)?
  package let recognition: Recognition?
  /// UTF-8 bytes of each path that are folders which somebody put around the download.
  package let top: Int

  package init(_ container: any Container, label: String, platforms: [any Platform]) {
    self.container = container
    self.label = label
    digest = Self.digest(of: container)
    (platform, recognition) = Self.recognise(container, platforms)
    top = Self.top(
      of: container,
      folders: platform?.topFolders
        ?? platforms.reduce(into: []) { $0.formUnion($1.topFolders) })
  }

  package var name: String { container.name }

  /// By the paths; by what files begin with only where no platform knows the paths.
  private static func recognise(
    _ container: any Container, _ platforms: [any Platform]
  ) -> ((any Platform)?, Recognition?) {
    let paths = container.entries.lazy.map { ArchivePath($0.path) }
    for platform in platforms {
      if let recognition = platform.recognise(paths) { return (platform, recognition) }
    }
    let heads = container.entries.lazy.filter { $0.kind == .file && $0.problem == nil }
      .prefix(headLimit).map { EntryHead($0, in: container) }
    for platform in platforms {
      if let recognition = platform.recognise(contentsOf: Array(heads)) { return (platform, recognition) }
    }
    return (nil, nil)
  }

  /// Files of a container that may be looked into.
  private static let headLimit = 10_000

  /// Whether it holds the file that says whose download it is.
  package var hasProfile: Bool {
    guard let platform else { return false }
    return container.entries.contains { entry in
      entry.kind == .file && platform.isProfile(ArchivePath(entry.path))
    }
  }

  /// A path in the form in which two containers are compared: without folders around the download, with one spelling.
  package func comparablePath(_ entry: Entry) -> String {
    ArchivePath.canonical(String(Substring(entry.path.utf8.dropFirst(top))))
  }

  /// The order of parts.
  package static func < (a: GivenContainer, b: GivenContainer) -> Bool {
    (a.container.isFolder ? 1 : 0, a.digest, a.name, a.container.path) < (
      b.container.isFolder ? 1 : 0, b.digest, b.name, b.container.path
    )
  }

  private static func digest(of container: any Container) -> String {
    var hash = SHA256()
    do throws(EntryError) {
      try container.readDirectory { hash.update(bufferPointer: $0) }
    } catch {
      // Unreadable now, although it was read when the container was opened: its name orders it.
      return container.name
    }
    return hash.finalize().hexadecimal
  }

  /// Folders that everything stands in and that no download has: somebody packed the folder that it was unpacked to.
  private static func top(of container: any Container, folders: Set<String>) -> Int {
    func isSystemFile(_ path: String) -> Bool { ArchivePath(path).isSystemFile }
    guard
      let first = container.entries.first(where: { $0.kind != .directory && !isSystemFile($0.path) })?.path
    else { return 0 }
    var top = 0
    for component in first.split(separator: "/").dropLast().prefix(8) {
      if folders.contains(ArchivePath.canonical(String(component))) { return top }
      // The download begins where any of its folders stands beside the first.
      let begins = container.entries.contains { entry in
        let rest = Substring(entry.path.utf8.dropFirst(top))
        guard let slash = rest.firstIndex(of: "/") else { return false }
        return folders.contains(ArchivePath.canonical(String(rest[..<slash])))
      }
      if begins { return top }
      let head = first.utf8.prefix(top + component.utf8.count + 1)
      let isEverywhere = container.entries.allSatisfy { entry in
        entry.path.utf8.starts(with: head) || head.starts(with: entry.path.utf8) || isSystemFile(entry.path)
      }
      guard isEverywhere else { return 0 }
      top = head.count
    }
    return 0
  }
}
