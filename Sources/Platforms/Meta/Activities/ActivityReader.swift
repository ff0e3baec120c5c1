import Import
import PortaviaModel
import StructuredText

/// Reads a file of any regular shape into `activities`: activity records, `label_values`, grouped logs, lists of other
/// objects, settings (docs/formats/facebook.md#three-shapes; docs/rules.md#activities).
///
/// One row for each record, and for each entry of a grouped log. What the columns do not hold stays in `extra` with
/// the source's own keys; `key` there is the key that the record stands below where that is more than the name of
/// the file, `group` are the names of the groups that an entry of a log belongs to, and `value` is a record that is
/// no object. A name that the record uses itself gets `_` after it.
struct ActivityReader {
  let session: ArchiveSession
  let file: Int
  let rule: any FileRule
  let platform: Word
  /// The folder of the file.
  let category: String
  /// The base name of the file without number.
  let type: String
  let layout: ActivityLayout
  let page: PageAdapter?
  /// Whether records may be of the dialects of Instagram.
  let hasLabelledRecords: Bool

  /// A record, or an entry of one, on its way to its row.
  struct Item {
    var node: Int
    var ordinal: Int64
    var key: Text
    /// Whether the key is that of the record itself, not of the list that it stands in.
    var isMember = false
    /// Names of the groups of a log, the outer one first.
    var groups: [Text] = []
  }

  func read() throws {
    let plan = DownloadPlan(session)
    if let page, ArchivePath(plan.path(of: file)).isPage {
      try read(AdaptedSource(plan, file: file, keys: ActivityColumns.keys, adapter: page), plan)
    } else {
      try read(
        JSONSource(
          plan, file: file, keys: ActivityColumns.keys, layout: layout.records, countsThrough: true), plan)
    }
  }

  private func read<Source: JSONRecordSource & ~Copyable>(
    _ source: consuming Source, _ plan: DownloadPlan
  ) throws {
    var loop = rule.loop(source, plan, of: file, in: session)
    var arena = Arena(capacity: 16 * 1024)
    try loop.run {
      arena.removeAll()
      return try $0.next(into: &arena)
    } _: { step, loop in
      switch step {
      case .record(let group):
        let key = layout.key(group).map { arena.append($0) } ?? .null
        try write(Item(node: 0, ordinal: loop.book.ordinal, key: key), group: group, &loop, &arena)
      case .member:
        var item = Item(node: 0, ordinal: loop.book.ordinal, key: .null, isMember: true)
        if layout.namesMembers {
          let key = loop.source.withTape { String(decoding: $0.key(of: 0, in: arena), as: UTF8.self) }
          item.key = arena.append(key)
        }
        try write(item, group: 0, &loop, &arena)
      }
    }
    // A record too large to hold is nowhere else.
    let hasLost = loop.book.ledger.tally.reported > 0
    try rule.finish(&loop, of: file, in: session, keepsVerbatim: hasLost)
  }

  private func write<Source: JSONRecordSource & ~Copyable>(
    _ item: Item, group: UInt16, _ loop: inout RecordLoop<Source>, _ arena: inout Arena
  ) throws {
    if let traces = session.context.options.personalTraces, !item.key.isEmpty,
      traces.index(of: arena.bytes(item.key)) != KeySet.unknown
    {
      loop.book.notes.withheld += 1
      loop.settle(.settled(.excluded))
      return
    }
    let kind = loop.source.withTape { $0.kind(0) }
    if kind != .object, group == RecordLayout.root, !item.isMember {
      loop.settle(.unusable(.recordUnexpectedShape))
    } else if kind == .object, loop.source.withTape({ GroupedLog.isGroup(0, $0) }) {
      try GroupedLog(reader: self).write(item, &loop, &arena)
    } else {
      try write(item, &loop, &arena)
    }
  }

  /// Writes the row of one record or entry.
  func write<Source: JSONRecordSource & ~Copyable>(
    _ item: Item, _ loop: inout RecordLoop<Source>, _ arena: inout Arena
  ) throws {
    var labelled: LabelledRecord?
    let (found, labels): (ActivityDraft, LabelRecord?) = loop.source.withTape { tape in
      if hasLabelledRecords {
        labelled = LabelledRecord(tape, item.node, in: arena)
        if let tuple = TupleRecord(item.node, tape, in: arena) { return (tuple.draft, nil) }
        if labelled != nil { return (ActivityDraft(), nil) }
      }
      let labels = tape.kind(item.node) == .object ? LabelRecord(tape, item.node) : nil
      switch tape.kind(item.node) {
      case .object:
        return (ActivityColumns.read(item.node, tape, in: arena), labels)
      case .string where !item.isMember && !tape.string(item.node).isEmpty:
        tape.claim(item.node)
        return (ActivityDraft(title: tape.string(item.node)), nil)
      default: return (ActivityDraft(), nil)
      }
    }
    var draft = found
    if let labelled, !session.context.options.includesEverything {
      // Addresses and device numbers that stand below labels.
      let count = loop.source.withTape { labelled.withhold($0) }
      loop.book.notes.withheld += count
    }
    let rest = loop.rest(of: item.node, into: &arena)
    let extra = loop.source.withTape { self.extra(item, rest: rest, $0, &arena) }
    // The extra is written: from here on, what is claimed changes nothing.
    var words = ""
    let (files, hash): ([MediaDraft], Int) = loop.source.withTape { tape in
      if session.context.twins.isNeeded { words = Self.words(item.node, tape, in: arena) }
      if var rest = labels { draft.fill(from: &rest, tape, in: arena) }
      if var rest = labelled { draft.fill(from: &rest, tape, in: arena) }
      return (Self.files(item.node, tape, in: arena), Self.fingerprint(tape.raw(item.node)))
    }
    if draft.title.isEmpty {
      draft.title = item.groups.last ?? (item.isMember && !isNumber(item.key, arena) ? item.key : .null)
    }
    refer(files, item, arena)
    loop.settle(
      .settled(
        try emit(
          draft, item, extra: extra, fingerprint: hash, words: words, isPage: loop.source.isPage, arena)))
  }

  private func emit(
    _ draft: ActivityDraft, _ item: Item, extra: Text, fingerprint: Int, words: String, isPage: Bool,
    _ arena: borrowing Arena
  ) throws -> Outcome {
    let context = session.context
    let id = context.nextID.activity
    let file = session.fileID(file)
    let natural =
      (["activities", session.scope.owner, category, type, arena.string(item.key)]
      + item.groups.map { arena.string($0) } + [String(draft.time.milliseconds ?? 0), String(fingerprint)])
      .joined(separator: "\u{0}")
    let isTimeless = draft.time.milliseconds == nil || draft.time.basis == .unknown
    let isNameless = isTimeless && draft.title.isEmpty && draft.text.isEmpty && draft.url.isEmpty
    // The columns are what a record has in JSON and on a page alike.
    let parts =
      (["activities", session.scope.owner, category, type]
      + [draft.title, draft.text, draft.url].map { arena.string($0) } + [isNameless ? words : ""])
      .joined(separator: "\u{0}")
    let columns = NaturalKey(draft.time) { "\(parts)\u{0}\($0)" }
    let isKnowable = !isNameless || !words.isEmpty
    if isPage, isKnowable,
      let row = context.twins.take(columns, in: .activities, file: file)
    {
      try context.recordSource(.activities, row, file: file, ordinal: item.ordinal)
      return .merged
    }
    if case .known(let row, _) = context.sightings.meet(natural, file: file, row: id) {
      try context.recordSource(.activities, row, file: file, ordinal: item.ordinal)
      return .merged
    }
    if !isPage, isKnowable { context.twins.add(columns, in: .activities, row: id) }
    context.nextID.activity += 1
    try context.emit { batch in
      var row = Activity()
      row.id = id
      row.platform = platform
      row.category = batch.text(category)
      row.type = batch.text(type)
      row.actor = hasLabelledRecords ? session.owner(on: platform) : nil
      row.title = batch.arena.append(draft.title, from: arena)
      row.text = batch.arena.append(draft.text, from: arena)
      row.url = batch.arena.append(draft.url, from: arena)
      row.createdAt = context.timestamp(draft.time, in: batch)
      row.time = batch.time(draft.time, from: arena)
      row.extra = batch.arena.append(extra, from: arena)
      row.source = SourcePosition(file: file, ordinal: item.ordinal)
      row.append(to: batch)
    }
    context.count(.activities)
    return .normalised
  }

  // MARK: - Extra

  /// What is not claimed, with the names of what the record stands below.
  private func extra(
    _ item: Item, rest: Text, _ tape: borrowing JSONTape, _ arena: inout Arena
  ) -> Text {
    let isObject = tape.kind(item.node) == .object
    if item.key.isEmpty, item.groups.isEmpty, isObject || rest.isNull {
      // An empty object says nothing.
      return isObject && rest.count <= 2 ? .null : rest
    }
    let key = tape.freeKey("key", in: item.node, arena)
    let group = tape.freeKey("group", in: item.node, arena)
    var head = JSONWriter()
    if !item.key.isEmpty { head.member(key, arena.string(item.key)) }
    if !item.groups.isEmpty { head.member(group, item.groups.map { arena.string($0) }) }
    let start = arena.count
    arena.append("{" as StaticString)
    arena.append(head.text)
    if isObject {
      if rest.count > 2 {
        if arena.count > start + 1 { arena.append(UInt8(ascii: ",")) }
        arena.appendCopy(Text(offset: rest.offset + 1, count: rest.count - 2))
      }
    } else if !rest.isNull {
      if arena.count > start + 1 { arena.append(UInt8(ascii: ",")) }
      arena.append("\"value\":" as StaticString)
      arena.appendCopy(rest)
    }
    arena.append("}" as StaticString)
    return arena.text(from: start)
  }

  private func isNumber(_ key: Text, _ arena: borrowing Arena) -> Bool {
    arena.bytes(key).allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    return hasher.finalize()
  }

  /// Labels and values of a record, in the order of their texts: what it says in JSON and on a page alike.
  private static func words(_ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena) -> String {
    let fields = [LabelField.label, .value, .href].map(\.field)
    var words: [String] = []
    for index in node..<Int(tape[node].next) where tape.kind(index) == .string {
      if fields.contains(tape[index].field) { words.append(arena.string(tape.string(index))) }
    }
    return words.sorted().joined(separator: "\u{0}")
  }

  // MARK: - Media

  /// The media objects anywhere in a record.
  private static func files(
    _ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> [MediaDraft] {
    var files: [MediaDraft] = []
    for index in node..<Int(tape[node].next) {
      if tape[index].field == ActivityField.media.field || isMedia(index, tape, in: arena) {
        files += mediaFiles(index, tape, in: arena)
      }
    }
    return files
  }

  /// An address is a link unless more speaks for a file.
  private static func isMedia(_ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena) -> Bool {
    guard tape.kind(node) == .object, let uri = tape.member(node, .uri), tape.kind(uri) == .string else {
      return false
    }
    if tape.member(node, .creationTimestamp) != nil || tape.member(node, .mediaMetadata) != nil {
      return true
    }
    let path = arena.string(tape.string(uri))
    return !isWebAddress(arena.bytes(tape.string(uri))) && path.contains("/") && fileType(of: path) != nil
  }

  private func refer(_ files: [MediaDraft], _ item: Item, _ arena: borrowing Arena) {
    let source = SourcePosition(file: session.fileID(file), ordinal: item.ordinal)
    for file in files {
      _ = session.refer(to: file, source: source, arena)
    }
  }
}

extension JSONTape {
  /// A key that no member of an object has: the given one, with `_` after it as often as needed.
  fileprivate borrowing func freeKey(_ key: String, in node: Int, _ arena: borrowing Arena) -> String {
    var keys: Set<String> = []
    if kind(node) == .object {
      for member in children(of: node) {
        let name = self.key(of: member, in: arena)
        if name.starts(with: key.utf8) { keys.insert(String(decoding: name, as: UTF8.self)) }
      }
    }
    var free = key
    while keys.contains(free) { free += "_" }
    return free
  }
}
