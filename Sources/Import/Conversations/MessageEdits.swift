import PortaviaModel

/// Finds messages that one download has in other words than another: edited or withdrawn in between.
///
/// A message has no id, but its sender and millisecond do not change. Where each of several downloads has exactly one
/// message of a sender at one millisecond, it is the same message; where one has several, nobody can tell which is
/// which, and all of them stay.
struct MessageEdits {
  /// A version and one that is newer, by their places.
  struct Pair {
    var older: Int
    var newer: Int
  }

  private struct Instant: Hashable {
    var milliseconds: Int64
    var sender: Int32
  }

  /// One text at an instant: its first place, and the downloads that have it.
  private struct Version {
    var place: Int
    var downloads: [Int]
  }

  private var versions: [Instant: [Version]] = [:]
  private var instants: [Instant] = []

  /// Takes the next message; those of newer downloads come first.
  ///
  /// - Parameters:
  ///   - people: ``NameTable/people``.
  ///   - original: the place of the message that this one equals, if there is one.
  mutating func take(
    _ message: StoredMessage, of people: [Int32], place: Int, original: Int?, download: Int
  ) {
    guard let ms = message.time.milliseconds, message.time.precision == .milliseconds, message.sender >= 0
    else { return }
    let instant = Instant(milliseconds: ms, sender: people[Int(message.sender)])
    if let original, let index = versions[instant]?.firstIndex(where: { $0.place == original }) {
      versions[instant]?[index].downloads.append(download)
      return
    }
    if versions[instant] == nil { instants.append(instant) }
    versions[instant, default: []].append(Version(place: place, downloads: [download]))
  }

  /// Older versions with the newest one, in the order of the messages.
  var pairs: [Pair] {
    instants.flatMap { instant -> [Pair] in
      guard let versions = versions[instant], versions.count > 1, let newest = versions.first else {
        return []
      }
      let downloads = versions.flatMap(\.downloads)
      guard Set(downloads).count == downloads.count else { return [] }
      return versions.dropFirst().map { Pair(older: $0.place, newer: newest.place) }
    }
  }
}
