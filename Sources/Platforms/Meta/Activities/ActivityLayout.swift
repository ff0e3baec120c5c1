import Import
import StructuredText

/// Where the records of a file are that no rule of its own reads, found out from its outline
/// (docs/formats/facebook.md#three-shapes).
///
/// The elements of a root array are records. An object is one record when it has values of its own, as settings and
/// bare `label_values` records do; else it is an envelope, and below each of its keys stand records: the elements of
/// an array, the elements of arrays one level deeper, an object, or the members of an object that has names or ids
/// as keys.
struct ActivityLayout {
  let records: RecordLayout
  /// Of the records of each group; nil where it says no more than the name of the file.
  private let keys: [String?]
  /// Whether the keys of members are names or ids, not just the one envelope.
  let namesMembers: Bool

  /// Of a page, whose blocks are records.
  static let page = ActivityLayout(records: .elements)

  /// A key that no path ends with: the object before it hands out its members one by one.
  private static let each = "\u{0}"
  /// Files up to this size, in bytes, may be one record.
  private static let mostWhole: UInt64 = 4 << 20
  private static let mostPaths = 48

  /// Nil when nothing in it is like a record.
  init?(_ outline: JSONOutline, bytes: UInt64) {
    guard let root = outline.root else { return nil }
    switch root.kind {
    case .scalar: return nil
    case .array:
      guard root.first == .object || root.first == nil else { return nil }
      self.init(records: .elements)
    case .object:
      let isRecord = root.members.contains { $0.key == "label_values" && $0.kind == .array }
      let hasRecords = root.members.contains { $0.kind == .array && $0.first == .object }
      if isRecord || root.scalars > 0 && !(hasRecords && bytes > Self.mostWhole) {
        self.init(records: .whole)
      } else {
        self.init(envelope: root)
      }
    }
  }

  private init(records: RecordLayout) {
    self.records = records
    keys = []
    namesMembers = false
  }

  private init(envelope root: JSONOutline.Value) {
    var paths: [[String]] = []
    for member in root.members where paths.count < Self.mostPaths {
      switch member.kind {
      case .scalar: continue
      case .array:
        // Of several lists of plain values, each is one record: their keys are names.
        if member.first != .scalar || root.count == 1 { paths.append([member.key]) }
      case .object:
        if member.scalars > 0 || member.count == 0 { continue }
        let lists = member.members.filter { $0.kind == .array && ($0.first == .object || $0.first == nil) }
        if lists.contains(where: { $0.first == .object }), member.count + paths.count <= Self.mostPaths {
          paths += lists.map { [member.key, $0.key] }
        }
        paths.append([member.key, Self.each])
      }
    }
    namesMembers = root.count > 1 || paths.contains { $0.count > 1 } || !Self.isPlain(root.members.first?.key)
    // One list in one envelope is named by its file; else the part of the path in which they differ tells.
    let lists = paths.filter { $0.last != Self.each }
    let isShared = root.count == 1
    let saysNothing = lists.count == 1 && isShared && lists[0].allSatisfy { Self.isPlain($0) }
    keys = paths.map { path in
      saysNothing || path.last == Self.each
        ? nil : (isShared && path.count > 1 ? path.dropFirst() : path[...]).joined(separator: "/")
    }
    records = RecordLayout(paths: paths.isEmpty ? [[Self.each]] : paths)
  }

  /// The key that the records of a group stand below; nil where it says nothing.
  func key(_ group: UInt16) -> String? { Int(group) < keys.count ? keys[Int(group)] : nil }

  /// Whether a key is one of Meta's and no name of somebody.
  private static func isPlain(_ key: String?) -> Bool {
    key?.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F } ?? true
  }
}
