import ArchiveReading
import PortaviaModel

/// Brings the containers that the user gave together as downloads (docs/rules.md#archives-and-parts).
///
/// Zips with the same dated name up to the random suffix are parts of one download. Any other container is a part of
/// the download that it fits: platform, product and era agree, no path of one is another file in the other, and not
/// both say whose download they are. Where it fits several, files in common decide; without any the first is taken,
/// with a finding. Neither the order in which they are given nor their names matter.
package struct Grouping {
  package struct Result {
    package var downloads: [(download: Download, recognition: Recognition)] = []
    /// Containers that no platform knows.
    package var unknown: [GivenContainer] = []
    /// Containers that could as well be parts of another download.
    package var ambiguous: [GivenContainer] = []
  }

  private struct Group {
    var members: [GivenContainer]
    var platform: any Platform
    var name: String?
    var hasProfile: Bool
  }

  private let platforms: [any Platform]
  private let isHashed: Bool
  private var groups: [Group] = []
  private var result = Result()

  private init(_ platforms: [any Platform], isHashed: Bool) {
    self.platforms = platforms
    self.isHashed = isHashed
  }

  /// - Parameters:
  ///   - platforms: those that may know a container; the first one that does is taken.
  ///   - isHashed: whether what is read of the downloads is hashed on its way.
  package static func group(
    _ given: [any Container], platforms: [any Platform], isHashed: Bool = true
  ) -> Result {
    let labels = InputLabels(given)
    var grouping = Grouping(platforms, isHashed: isHashed)
    grouping.run(given.flatMap { grouping.divided($0, label: labels[$0]) }.sorted(by: <))
    return grouping.result
  }

  /// The downloads that stand beside each other in one container.
  private func divided(_ container: any Container, label: String) -> [GivenContainer] {
    var whole = GivenContainer(container, label: label, platforms: platforms)
    guard let host = whole.platform else { return [whole] }
    var slices: [any Container] = []
    for platform in platforms {
      guard let found = platform.guests(in: whole.container, of: host) else { continue }
      slices += found.downloads
      whole = GivenContainer(found.rest, label: label, platforms: platforms)
    }
    let own = whole.platform?.divide(whole.container) ?? []
    if own.count > 1 { slices += own }
    let given = slices.map {
      GivenContainer($0, label: label + $0.path.dropFirst(container.path.count), platforms: platforms)
    }
    return own.count > 1 ? given : given + [whole]
  }

  private mutating func run(_ containers: [GivenContainer]) {
    var alone: [GivenContainer] = []
    let isAlone = containers.count == 1
    for set in PartSet.group(containers.map(\.name)) {
      let members = set.members.map { containers[$0] }
      if set.isCertain, let platform = platform(of: members), platform.hasParts {
        // A part may hold nothing but pictures: its name says what it belongs to.
        groups.append(
          Group(
            members: members, platform: platform, name: set.stem,
            hasProfile: !isAlone && members.contains(where: \.hasProfile)))
      } else {
        alone += members
      }
    }
    // First those that say whose they are, last those that could be a part of anything.
    let ranked = alone.map {
      (container: $0, rank: $0.platform == nil ? 2 : isAlone || $0.hasProfile ? 0 : 1)
    }
    for rank in 0...2 {
      for item in ranked where item.rank == rank { add(item.container, hasProfile: rank == 0) }
    }
    for group in groups {
      let paths = group.members.lazy.flatMap { $0.container.entries }.map { ArchivePath($0.path) }
      guard let recognition = group.platform.recognise(paths) ?? group.members.first?.recognition else {
        continue
      }
      result.downloads.append(
        (
          Download(
            parts: group.members, platform: group.platform, downloadName: group.name, isHashed: isHashed),
          recognition
        ))
    }
  }

  /// Where the parts of a download look like several platforms, the one that comes first: platforms of one company give
  /// their files the same names, and a part with nothing but conversations may look like another one.
  private func platform(of members: [GivenContainer]) -> (any Platform)? {
    let found = members.compactMap(\.platform)
    return platforms.first { platform in found.contains { type(of: $0) == type(of: platform) } }
  }

  private mutating func add(_ container: GivenContainer, hasProfile: Bool) {
    var best: (group: Int, shared: Int)?
    var isUnclear = false
    for (index, group) in groups.enumerated() {
      guard let shared = Self.filesInCommon(container, hasProfile: hasProfile, group) else { continue }
      if let found = best, shared <= found.shared {
        isUnclear = isUnclear || shared == found.shared
        continue
      }
      best = (index, shared)
      isUnclear = false
    }
    if let best {
      groups[best.group].members.append(container)
      groups[best.group].hasProfile = groups[best.group].hasProfile || hasProfile
      // Two groups that both hold all of it are told apart by nothing, and it adds nothing to either.
      if isUnclear, best.shared == 0 { result.ambiguous.append(container) }
    } else if let platform = container.platform {
      groups.append(
        Group(members: [container], platform: platform, name: nil, hasProfile: hasProfile))
    } else {
      result.unknown.append(container)
    }
  }

  /// How many files a container and a group share; nil when it cannot be a part of it.
  private static func filesInCommon(
    _ container: GivenContainer, hasProfile: Bool, _ group: Group
  ) -> Int? {
    if let platform = container.platform {
      guard platform.word == group.platform.word, platform.hasParts == group.platform.hasParts else {
        return nil
      }
    } else {
      guard hasOnlyTopFolders(container, of: group.platform) else { return nil }
    }
    let mine = container.container.entries.filter { $0.kind != .directory }
    // Only a copy of it belongs to a download that has no parts, and most are none.
    if !group.platform.hasParts, !group.members.contains(where: { Self.mayHold(mine, $0) }) { return nil }
    var shared = 0
    var sharesProfile = false
    let recognition = group.platform.recognise(mine.lazy.map { ArchivePath($0.path) })
    for other in group.members {
      let theirs = other.container.entries.filter { $0.kind != .directory }
      if let recognition, recognition.isCertain,
        let known = group.platform.recognise(theirs.lazy.map { ArchivePath($0.path) }), known.isCertain,
        recognition.product != known.product || recognition.era != known.era
      {
        return nil
      }
      let byPath = Dictionary(
        theirs.map { (other.comparablePath($0), $0) }, uniquingKeysWith: { first, _ in first })
      let twins = mine.compactMap { entry in
        byPath[container.comparablePath(entry)].map { (entry: entry, twin: $0) }
      }
      // Sizes first: checksums of files in folders have to be computed.
      guard twins.allSatisfy({ $0.entry.size == $0.twin.size }) else { return nil }
      for (entry, twin) in twins {
        let path = ArchivePath(entry.path)
        if group.platform.role(of: path) == .decoration { continue }
        guard container.container.checksum(of: entry) == other.container.checksum(of: twin) else {
          return nil
        }
        shared += 1
        sharesProfile = sharesProfile || group.platform.isProfile(path)
      }
    }
    if !group.platform.hasParts, shared < mine.count { return nil }
    return hasProfile && group.hasProfile && !sharesProfile ? nil : shared
  }

  /// Whether a container has a file of the size of the largest of these.
  private static func mayHold(_ files: [Entry], _ container: GivenContainer) -> Bool {
    guard let largest = files.max(by: { $0.size < $1.size })?.size else { return true }
    return container.container.entries.contains { $0.size == largest && $0.kind != .directory }
  }

  /// Whether a container that tells nothing by itself could be a part: pictures of posts, say, in their usual folder.
  private static func hasOnlyTopFolders(_ container: GivenContainer, of platform: any Platform) -> Bool {
    container.container.entries.allSatisfy { entry in
      let path = ArchivePath(entry.path)
      if platform.role(of: path) == .decoration { return true }
      let folder = ArchivePath(container.comparablePath(entry)).components.first ?? ""
      return (path.components.count > 1 || entry.kind == .directory)
        && platform.topFolders.contains(String(folder))
    }
  }
}
