import ArchiveReading
import PortaviaModel

/// Brings the containers that the user gave together as downloads (schema.md 14, "Archives").
///
/// Zips with the same name up to the random suffix are parts of one download. Renamed ones are parts of one when
/// platform, product and era agree and no path of one is another file in the other; whether the owners agree is
/// known only when the profile is read, so two downloads that each have a profile stay apart.
enum Grouping {
  struct Result {
    var downloads: [(download: Download, recognition: Recognition)] = []
    /// Containers that no platform knows.
    var unknown: [any Container] = []
  }

  private struct Group {
    var containers: [any Container]
    var platform: any Platform
    var name: String?
  }

  static func group(_ given: [any Container]) -> Result {
    // Neither the order in which they were given nor, for renamed ones, their names matter.
    let containers = given.map { (container: $0, digest: Download.directoryDigest($0)) }
      .sorted { ($0.digest, $0.container.name) < ($1.digest, $1.container.name) }
      .map(\.container)
    var result = Result()
    var groups: [Group] = []
    let sets = PartSet.group(containers.map(\.name))
    for set in sets {
      let members = set.members.map { (container: containers[$0], platform: recognise(containers[$0])) }
      if set.isCertain, let platform = members.compactMap(\.platform).first {
        // A part may hold nothing but pictures: its name says what it belongs to.
        groups.append(Group(containers: members.map(\.container), platform: platform, name: set.stem))
        continue
      }
      for member in members {
        if let platform = member.platform {
          add(member.container, platform, to: &groups)
        } else {
          result.unknown.append(member.container)
        }
      }
    }
    for group in groups {
      let paths = group.containers.flatMap { $0.entries }.map { ArchivePath($0.path) }
      guard let recognition = group.platform.recognise(paths) else { continue }
      let download = Download(parts: group.containers, platform: group.platform, downloadName: group.name)
      result.downloads.append((download, recognition))
    }
    result.downloads.sort { order($0) < order($1) }
    return result
  }

  private static func order(_ item: (download: Download, recognition: Recognition)) -> String {
    let paths = item.download.files.prefix(1).map(\.path).joined()
    return [
      item.recognition.product, item.download.downloadName ?? "~", "\(item.download.contentBytes)", paths,
    ]
    .joined(separator: "\u{0}")
  }

  private static func recognise(_ container: any Container) -> (any Platform)? {
    let paths = container.entries.map { ArchivePath($0.path) }
    return Registry.platforms.first { $0.recognise(paths) != nil }
  }

  /// Puts a renamed container to the first group that it fits, or into one of its own.
  private static func add(
    _ container: any Container, _ platform: any Platform, to groups: inout [Group]
  ) {
    for index in groups.indices where groups[index].name == nil {
      if groups[index].platform.word == platform.word, fits(container, groups[index], platform) {
        groups[index].containers.append(container)
        return
      }
    }
    groups.append(Group(containers: [container], platform: platform, name: nil))
  }

  private static func fits(_ container: any Container, _ group: Group, _ platform: any Platform) -> Bool {
    let mine = container.entries.filter { $0.kind != .directory }
    let recognition = platform.recognise(mine.map { ArchivePath($0.path) })
    for other in group.containers {
      let theirs = other.entries.filter { $0.kind != .directory }
      let known = platform.recognise(theirs.map { ArchivePath($0.path) })
      guard let known, let recognition else { return false }
      let isSure = known.isCertain && recognition.isCertain
      if isSure, known.product != recognition.product || known.era != recognition.era { return false }
      let byPath = Dictionary(theirs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      for entry in mine {
        guard let twin = byPath[entry.path] else { continue }
        guard twin.size == entry.size, other.checksum(of: twin) == container.checksum(of: entry) else {
          return false
        }
      }
    }
    return true
  }
}
