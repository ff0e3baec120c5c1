import PortaviaModel
import StructuredText

/// What kinds of values stand where in JSON documents of one kind: keys and types with counts, never a value.
///
/// The number of places is limited, and so is the depth; what is beyond is counted under its last place.
package struct ShapeTree {
  /// Places of one tree.
  package static let places = 4000
  /// Levels of nesting.
  package static let depth = 24

  private struct Place {
    var children: [String: Int] = [:]
    var element: Int?
    /// By type.
    var counts: [ShapeType: Int] = [:]
  }

  private var list = [Place()]

  /// Adds the value on a tape.
  /// - Parameter path: masked keys from the root to the value; `[]` for the elements of an array.
  package mutating func add(
    _ tape: borrowing JSONTape, in arena: borrowing Arena, at path: [String], mask: inout NameMask
  ) {
    var root = 0
    for key in path { root = key == "[]" ? element(of: root) : child(key, of: root) }
    guard tape.count > 0 else { return }
    // The containers that are open: where they end, and their place.
    var open: [(end: Int, place: Int, isObject: Bool)] = []
    var index = 0
    while index < tape.count {
      while let last = open.last, index >= last.end { open.removeLast() }
      let node = tape[index]
      var place = root
      if let parent = open.last {
        place =
          parent.isObject
          ? child(mask.key(tape.key(of: index, in: arena).string), of: parent.place)
          : element(of: parent.place)
      }
      list[place].counts[ShapeType(node.kind, tape.digits(of: index, in: arena)), default: 0] += 1
      if node.kind == .object || node.kind == .array {
        if open.count >= Self.depth {
          index = Int(node.next)
          continue
        }
        open.append((Int(node.next), place, node.kind == .object))
      }
      index += 1
    }
  }

  private mutating func child(_ key: String, of place: Int) -> Int {
    if let known = list[place].children[key] { return known }
    guard list.count < Self.places else { return place }
    list.append(Place())
    list[place].children[key] = list.count - 1
    return list.count - 1
  }

  private mutating func element(of place: Int) -> Int {
    if let known = list[place].element { return known }
    guard list.count < Self.places else { return place }
    list.append(Place())
    list[place].element = list.count - 1
    return list.count - 1
  }

  /// All places with values, in the order of their paths: `messages[].photos[].uri`.
  package var fields: [ShapeField] {
    var fields: [ShapeField] = []
    // At most `depth` levels, and as many for the path to the records.
    var waiting: [(place: Int, path: String)] = [(0, "")]
    while let next = waiting.popLast() {
      let place = list[next.place]
      if !place.counts.isEmpty {
        let types = place.counts.sorted { $0.key < $1.key }.map { (type: $0.key, values: $0.value) }
        fields.append(ShapeField(path: next.path, types: types))
      }
      for (key, child) in place.children.sorted(by: { $0.key > $1.key }) {
        waiting.append((child, next.path.isEmpty ? key : next.path + "." + key))
      }
      if let element = place.element { waiting.append((element, next.path + "[]")) }
    }
    return fields
  }
}

/// A place in documents of one kind.
package struct ShapeField: Sendable {
  /// Masked keys, `[]` for the elements of an array; empty for the root.
  package var path: String
  /// How many values of which type stand there.
  package var types: [(type: ShapeType, values: Int)]
}

/// The kind of a value, as far as it can be told without saying anything of it.
package enum ShapeType: String, Sendable, Comparable, CaseIterable {
  case object, array, string, integer, decimal, boolean, null

  package init(_ kind: JSONKind, _ isDecimal: Bool) {
    self =
      switch kind {
      case .object: .object
      case .array: .array
      case .string: .string
      case .number: isDecimal ? .decimal : .integer
      case .true, .false: .boolean
      case .null: .null
      }
  }

  package static func < (a: ShapeType, b: ShapeType) -> Bool { a.rawValue < b.rawValue }
}

extension JSONTape {
  /// Whether a number has more than digits.
  fileprivate func digits(of index: Int, in arena: borrowing Arena) -> Bool {
    kind(index) == .number && arena.bytes(self[index].text).contains { $0 == 0x2E || $0 | 0x20 == 0x65 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}
