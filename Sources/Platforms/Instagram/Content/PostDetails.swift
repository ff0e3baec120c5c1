import Import
import PortaviaModel
import StructuredText

/// What `posts.json` says about posts whose pictures stand in `posts_1.json` and so on: it has labelled values, but no
/// files, so that the time has to bring them together (docs/formats/instagram.md#content).
struct PostDetails {
  struct Detail {
    var second: Int64
    var latitude: Double?
    var longitude: Double?
    var updated: EventTime
  }

  /// Seconds by which the times of one post may differ.
  static let tolerance: Int64 = 120

  private var list: [Detail] = []
  private var isSorted = true

  mutating func add(_ record: InstagramPost) {
    guard let ms = record.time.milliseconds, record.files.isEmpty else { return }
    list.append(
      Detail(
        second: ms / 1000, latitude: record.latitude, longitude: record.longitude, updated: record.updated))
    isSorted = false
  }

  /// The one that is nearest in time; nil when none is near.
  mutating func take(near time: EventTime) -> Detail? {
    guard let second = time.milliseconds.map({ $0 / 1000 }), !list.isEmpty else { return nil }
    if !isSorted {
      list.sort { $0.second < $1.second }
      isSorted = true
    }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].second < second { low = middle + 1 } else { high = middle }
    }
    let near = [low - 1, low].filter { list.indices.contains($0) }
      .min { abs(list[$0].second - second) < abs(list[$1].second - second) }
    guard let near, abs(list[near].second - second) <= Self.tolerance else { return nil }
    return list.remove(at: near)
  }
}
