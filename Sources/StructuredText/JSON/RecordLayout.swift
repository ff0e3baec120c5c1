/// Where the records of a JSON document are.
///
/// In a root array the elements are the records. In a root object the records are under a member that a key
/// path names: the elements of its array, or the one object in the place of the array. Every other member is
/// handed out separately. A name also accepts its versions: `friends` accepts `friends_v2`
/// (docs/formats/facebook.md#the-list-around-the-records).
package struct RecordLayout: Sendable {
  /// The group of records that no path names: the elements of a root array, or the root itself.
  package static let root: UInt16 = 0xFFFF

  /// In a path: any key whose value is an array or an object.
  package static let any = "*"

  /// At most 64 paths; a record's group is the position of its path here.
  let paths: [[[UInt8]]]
  let isWhole: Bool
  /// Keys that a record begins with and the document does not.
  let single: [[UInt8]]

  /// The whole document is one record.
  package static let whole = RecordLayout(paths: [], isWhole: true, single: [])
  /// The elements of a root array, or the root object as one record.
  package static let elements = RecordLayout(paths: [], isWhole: false, single: [])

  /// Records under members of the root object, e.g. `["messages"]`.
  package init(_ names: [String], single: [String] = []) {
    self.init(paths: names.map { [$0] }, single: single)
  }

  /// Records under nested members, e.g. `[["event_responses", "events_joined"]]`. One path may go on where
  /// another ends: the object there is looked into when its first key belongs to the longer path.
  ///
  /// - Parameter single: keys of records; a root object that begins with one of them is itself the one record
  ///   (docs/formats/facebook.md#label-record).
  package init(paths: [[String]], single: [String] = []) {
    self.init(
      paths: paths.prefix(64).map { $0.map { Array($0.utf8) } }, isWhole: false,
      single: single.map { Array($0.utf8) })
  }

  private init(paths: [[[UInt8]]], isWhole: Bool, single: [[UInt8]]) {
    self.paths = paths
    self.isWhole = isWhole
    self.single = single
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

  /// Those of `candidates` that go deeper than `level`.
  func deeper(_ candidates: UInt64, level: Int) -> UInt64 {
    var result: UInt64 = 0
    for (index, path) in paths.enumerated()
    where candidates & (1 << UInt64(index)) != 0 && path.count > level + 1 { result |= 1 << UInt64(index) }
    return result
  }

  /// Whether a root object that begins with the key is a record.
  func isSingle(_ key: UnsafeBufferPointer<UInt8>) -> Bool { single.contains { key.elementsEqual($0) } }

  /// The first of `candidates` that ends at `level`; nil when all of them go deeper.
  func complete(_ candidates: UInt64, level: Int) -> UInt16? {
    for (index, path) in paths.enumerated()
    where candidates & (1 << UInt64(index)) != 0 && path.count == level + 1 { return UInt16(index) }
    return nil
  }

  /// Whether the records of a group may be below any key.
  func isAny(_ group: UInt16) -> Bool { paths[Int(group)].last.map { $0.elementsEqual("*".utf8) } ?? false }

  /// `^name(_v[0-9]+)?$`
  static func accepts(_ name: [UInt8], _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    if name.count == 1, name[0] == UInt8(ascii: "*") { return true }
    guard key.count >= name.count, key.prefix(name.count).elementsEqual(name) else { return false }
    let rest = key.dropFirst(name.count)
    if rest.isEmpty { return true }
    guard rest.count > 2, rest.starts(with: "_v".utf8) else { return false }
    return rest.dropFirst(2).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
