import Import
import PortaviaModel
import StructuredText

/// A record in any of the three dialects of Instagram and Threads, as one list of labelled values
/// (docs/formats/instagram.md#records): `string_list_data` without labels, `string_map_data` with labels as
/// keys, and nested `label_values`.
///
/// What a rule takes is claimed on the tape; labels and values that it leaves go to `extra`. The keys are
/// ``LabelField/keys`` or a set that begins with them.
struct LabelledRecord {
  enum Dialect: Sendable { case list, map, labels }

  let dialect: Dialect
  /// Those that have not been taken, in order.
  private(set) var fields: [LabelledField] = []
  /// Labels that nobody knows.
  private(set) var unknownLabels: [String] = []
  /// The time of the record itself, where it has one.
  private(set) var time = EventTime.absent
  /// The title of the record, nil when it is empty.
  let title: Int?
  /// `media`, `media_map_data` and `media_list_data` that hold something.
  private(set) var media: [Int] = []
  /// Of `label_values`.
  private let labels: Int?

  /// Keys that a record begins with and a file does not.
  static let singleKeys = [
    "title", "timestamp", "fbid", "media", "ent_name", "label_values", "string_map_data", "string_list_data",
    "media_map_data", "media_list_data", "creation_timestamp", "uri",
  ]

  /// Nil, with nothing claimed, for a record of another shape.
  init?(_ tape: borrowing JSONTape, _ node: Int = 0, in arena: borrowing Arena) {
    guard tape.kind(node) == .object else { return nil }
    labels = tape.member(node, .labelValues, .array)
    let map = tape.member(node, .stringMapData, .object)
    let list = tape.member(node, .stringListData, .array)
    guard labels != nil || map != nil || list != nil else { return nil }
    dialect = labels != nil ? .labels : map != nil ? .map : .list
    if let title = tape.member(node, .title), tape.kind(title) == .string {
      self.title = tape.string(title).isEmpty ? nil : title
      if self.title == nil { tape.claim(title) }
    } else {
      title = nil
    }
    for key in [LabelField.mediaMapData, .mediaListData] {
      guard let member = tape.child(of: node, field: key.field) else { continue }
      addMedia(member, tape)
    }
    if let member = tape.member(node, .media) { addMedia(member, tape) }
    if let member = tape.member(node, .timestamp), tape.kind(member) == .number {
      time = tape.time(member)
      // A number that is no instant stays in `extra` as well.
      if time.milliseconds != nil || tape.integer(member) == 0 { tape.claim(member) }
    }
    if let list {
      claimEmpty(list, tape)
      for element in tape.children(of: list) where tape.kind(element) == .object {
        fields.append(LabelledField(element, label: "", tape))
      }
    }
    if let map {
      claimEmpty(map, tape)
      for member in tape.children(of: map) where tape.kind(member) == .object {
        add(member, String(decoding: tape.key(of: member, in: arena), as: UTF8.self), [], tape)
      }
    }
    if let labels {
      claimEmpty(labels, tape)
      addEntries(of: labels, tape, arena)
    }
  }

  private func claimEmpty(_ node: Int, _ tape: borrowing JSONTape) {
    if tape[node].next == node + 1 { tape.claim(node) }
  }

  private mutating func addMedia(_ node: Int, _ tape: borrowing JSONTape) {
    guard tape.kind(node) == .array || tape.kind(node) == .object else { return }
    if tape[node].next == node + 1 { tape.claim(node) } else { media.append(node) }
  }

  private mutating func add(
    _ node: Int, _ label: String, _ groups: [InstagramConcept], _ tape: borrowing JSONTape
  ) {
    let field = LabelledField(node, label: label, groups: groups, tape)
    if field.concepts.isEmpty, !label.isEmpty { unknownLabels.append(label) }
    fields.append(field)
  }

  /// Leaves are values; `dict` and `vec` hold further entries, at any depth.
  private mutating func addEntries(
    of list: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    var open: [(node: Int, label: String, groups: [InstagramConcept])] = []
    func push(_ list: Int, _ label: String, _ groups: [InstagramConcept], _ tape: borrowing JSONTape) {
      var nodes: [Int] = []
      for element in tape.children(of: list) where tape.kind(element) == .object { nodes.append(element) }
      for element in nodes.reversed() { open.append((element, label, groups)) }
    }
    push(list, "", [], tape)
    while let entry = open.popLast() {
      let own = Self.label(of: entry.node, tape, arena)
      let dict = tape.member(entry.node, .dict, .array)
      let vec = tape.member(entry.node, .vec, .array)
      if dict == nil && vec == nil {
        add(entry.node, own.isEmpty ? entry.label : own, entry.groups, tape)
        continue
      }
      let name = own.isEmpty ? entry.label : own
      let groups = entry.groups + (name.isEmpty ? [] : InstagramLabels.concepts(of: name))
      if let vec { push(vec, name, entry.groups, tape) }
      if let dict { push(dict, "", groups, tape) }
    }
  }

  private static func label(of node: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena) -> String {
    let label = tape.member(node, .label, .string).map { arena.string(tape.string($0)) } ?? ""
    if !label.isEmpty { return label }
    guard let title = tape.member(node, .title), tape.kind(title) == .string else { return "" }
    if tape.string(title).isEmpty { tape.claim(title) }
    return arena.string(tape.string(title))
  }

  // MARK: - Taking

  /// The title, claimed; null when there is none.
  func takeTitle(_ tape: borrowing JSONTape) -> Text {
    guard let title else { return .null }
    tape.claim(title)
    return tape.string(title)
  }

  /// The first value whose label says one of these, in the order of the concepts; each is given once.
  mutating func take(_ concepts: InstagramConcept..., inside group: InstagramConcept? = nil)
    -> LabelledField?
  {
    for concept in concepts {
      let found = fields.firstIndex { field in
        field.concepts.contains(concept) && group.map { field.groups.contains($0) } ?? true
      }
      if let found { return fields.remove(at: found) }
    }
    return nil
  }

  /// The first value of that shape whose label nobody knows.
  mutating func take(
    _ shape: LabelledShape, _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> LabelledField? {
    let found = fields.firstIndex { $0.concepts.isEmpty && $0.has(shape, tape, in: arena) }
    return found.map { fields.remove(at: $0) }
  }

  /// The last value of that shape whose label nobody knows.
  mutating func takeLast(
    _ shape: LabelledShape, _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> LabelledField? {
    let found = fields.lastIndex { $0.concepts.isEmpty && $0.has(shape, tape, in: arena) }
    return found.map { fields.remove(at: $0) }
  }

  /// All values that are so.
  mutating func takeAll(where isWanted: (LabelledField) -> Bool) -> [LabelledField] {
    let taken = fields.filter(isWanted)
    fields.removeAll(where: isWanted)
    return taken
  }

  /// When it happened: what a label says, else the record itself, else the only time there is.
  mutating func takeTime(
    _ tape: borrowing JSONTape, in arena: borrowing Arena,
    labelled concepts: [InstagramConcept] = [.time, .dateAndTime]
  ) -> EventTime {
    for concept in concepts {
      let found = fields.firstIndex { $0.concepts.contains(concept) && $0.seconds != nil }
      if let found { return takeTime(of: found, tape) }
    }
    if time.milliseconds != nil || !time.raw.isNull { return time }
    let found = fields.firstIndex { $0.concepts.isEmpty && $0.seconds != nil }
    return found.map { takeTime(of: $0, tape) } ?? .absent
  }

  /// A value that says more than a time can still be taken.
  private mutating func takeTime(of index: Int, _ tape: borrowing JSONTape) -> EventTime {
    let field = fields[index]
    if field.value == nil, field.href == nil { fields.remove(at: index) }
    return field.takeTime(tape)
  }

  /// Claims addresses and numbers of devices, which the scope `business` leaves out; returns how many.
  func withhold(_ tape: borrowing JSONTape) -> Int {
    var count = 0
    for field in fields where !Self.traces.isDisjoint(with: field.concepts) {
      tape.claimSubtree(field.node)
      count += 1
    }
    return count
  }

  private static let traces: Set<InstagramConcept> = [.ipAddress, .cookieName, .deviceId, .userAgent]

  // MARK: - The end

  /// Claims the labels and titles below which everything has been taken; to be called last.
  func settle(_ tape: borrowing JSONTape) {
    guard let labels else { return }
    // Backwards: what is in a group is settled before it.
    for node in stride(from: Int(tape[labels].next) - 1, to: labels, by: -1)
    where tape.kind(node) == .object {
      var names: [Int] = []
      var isTaken = false
      var isWhole = true
      for member in tape.children(of: node) {
        let field = tape[member].field
        let isName =
          field == LabelField.label.field || field == ActivityField.title.field
          || field == LabelField.entFieldName.field
        if isName, tape.kind(member) == .string {
          names.append(member)
        } else if tape.isClaimed(member) {
          isTaken = true
        } else {
          isWhole = false
        }
      }
      if isTaken && isWhole { for name in names { tape.claim(name) } }
    }
  }
}
