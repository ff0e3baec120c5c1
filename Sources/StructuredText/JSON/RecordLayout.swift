/// Where the records of a JSON document are.
///
/// In a root array the elements are the records. In a root object the records are under a member that a key
/// path names: the elements of its array, or the one object that stands there instead of an array. Every other
/// member is handed out by itself. A name also accepts its versions: `friends` accepts `friends_v2`
/// (facebook.md section 3.5).
package struct RecordLayout: Sendable {
  /// The group of records that no path names: the elements of a root array, or the root itself.
  package static let root: UInt16 = 0xFFFF

  /// At most 64 paths; a record's group is the position of its path here.
  let paths: [[[UInt8]]]
  let isWhole: Bool

  /// The whole document is one record.
  package static let whole = RecordLayout(paths: [], isWhole: true)
  /// The elements of a root array, or the root object as one record.
  package static let elements = RecordLayout(paths: [], isWhole: false)

  /// Records under members of the root object, e.g. `["messages"]`.
  package init(_ names: [String]) { self.init(paths: names.map { [$0] }) }

  /// Records under nested members, e.g. `[["event_responses", "events_joined"]]`.
  package init(paths: [[String]]) {
    self.init(paths: paths.prefix(64).map { $0.map { Array($0.utf8) } }, isWhole: false)
  }

  private init(paths: [[[UInt8]]], isWhole: Bool) {
    self.paths = paths
    self.isWhole = isWhole
  }

  /// The paths, one bit each, that can be meant by an object's member.
  var all: UInt64 { paths.count == 64 ? .max : (1 << UInt64(paths.count)) &- 1 }

  /// Those of `candidates` whose name at `level` is the key or an unversioned form of it.
  func narrow(_ candidates: UInt64, level: Int, key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for (index, path) in paths.enumerated() where candidates & (1 << UInt64(index)) != 0 {
      if level < path.count, RecordLayout.accepts(path[level], key) { result |= 1 << UInt64(index) }
    }
    return result
  }

  /// The first of `candidates` that ends at `level`; nil when all of them go deeper.
  func complete(_ candidates: UInt64, level: Int) -> UInt16? {
    for (index, path) in paths.enumerated()
    where candidates & (1 << UInt64(index)) != 0 && path.count == level + 1 { return UInt16(index) }
    return nil
  }

  /// `^name(_v[0-9]+)?$`
  static func accepts(_ name: [UInt8], _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key.count >= name.count, key.prefix(name.count).elementsEqual(name) else { return false }
    let rest = key.dropFirst(name.count)
    if rest.isEmpty { return true }
    guard rest.count > 2, rest.starts(with: "_v".utf8) else { return false }
    return rest.dropFirst(2).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
