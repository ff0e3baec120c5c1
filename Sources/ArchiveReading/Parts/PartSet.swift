/// Containers that are parts of one download, judging by their names.
///
/// Renamed parts have to be brought together by what is in them, and equal names without a date may be two downloads:
/// that is for the engine to decide.
package struct PartSet: Sendable, Hashable {
  /// The common name of the parts; see ``DownloadName``.
  package var stem: String
  /// Positions in the list of names, rising.
  package var members: [Int]
  /// The name has the date of the request: the members are parts of one download.
  package var isCertain: Bool

  /// Groups names by their stems (case does not count), in the order of the first of each group.
  package static func group(_ names: [String]) -> [PartSet] {
    var sets: [PartSet] = []
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      let download = DownloadName(name)
      let key = download.stem.lowercased()
      if let place = places[key] {
        sets[place].members.append(index)
      } else {
        places[key] = sets.count
        sets.append(PartSet(stem: download.stem, members: [index], isCertain: download.isDated))
      }
    }
    return sets
  }
}
