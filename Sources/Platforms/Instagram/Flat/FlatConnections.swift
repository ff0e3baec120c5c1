import PortaviaModel
import StructuredText

/// All relations of the flat era in one file: objects of usernames and times, `connections.json` (instagram.md section 5).
/// What is no relation, hashtags and dismissed suggestions, becomes activities.
struct FlatConnections: FileRule {
  let name = "instagram.flat-connections"
  let category = "followers"
  let patterns = [PathPattern("connections.json")]
  let tables: [Word] = [.relationships, .activities]

  private static let lists = RelationList.all.filter { $0.flatKey != nil }
  private static let others = ["following_hashtags", "dismissed_suggested_users"]
  /// Ends no path: what stands below is given member by member.
  private static let each = "\u{0}"
  private static let layout = RecordLayout(
    paths: (lists.compactMap(\.flatKey) + others).map { [$0, each] })

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "connections.json") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    var stream = RecordStream(
      session, file: file, rule: name, keys: KeySet([]), layout: Self.layout, countsThrough: true)
    var arena = Arena(capacity: 16 * 1024)
    while let step = try stream.next(into: &arena) {
      switch step {
      case .record: stream.preserve(stream.ledger.open(), ordinal: stream.ordinal, .recordUnexpectedShape)
      case .member:
        let group = Int(stream.memberGroup)
        guard group < Self.lists.count + Self.others.count else {
          // A list that is empty has no members; one that nobody knows is kept.
          if !stream.withTape({ ($0.kind(0) == .object || $0.kind(0) == .array) && $0[0].next == 1 }) {
            stream.keepMember(in: arena)
          }
          break
        }
        let debt = stream.ledger.open()
        var place = RecordPlace(
          session: session, source: SourcePosition(file: stream.position, ordinal: stream.ordinal),
          group: UInt16(group), arena: arena, fingerprint: stream.fingerprint)
        if let outcome = try readMember(stream, &place) {
          debt.settle(outcome)
        } else {
          stream.preserve(debt, ordinal: stream.ordinal, .recordUnexpectedShape)
        }
        arena = place.release()
      }
      arena.removeAll()
      if stream.reading.raw.size > 1 << 18 { try stream.reading.raw.take().write(to: session.context) }
    }
    try stream.finish().apply(to: session, file: file, rule: name)
    RecordStream.close(stream.ledger, file: file, in: session)
  }

  private func readMember(_ stream: borrowing RecordStream, _ place: inout RecordPlace) throws -> Outcome? {
    let (name, time) = stream.withTape { tape in
      (
        String(decoding: tape.key(of: 0, in: place.arena), as: UTF8.self),
        FlatTime.time(tape.string(0), in: place.arena)
      )
    }
    guard time.basis != .none else { return nil }
    let group = Int(place.group)
    guard group < Self.lists.count else {
      return try writeActivity(name, time, type: Self.others[group - Self.lists.count], &place)
    }
    guard let username = Username(name) else { return nil }
    return try RelationEntry(username, time: time).write(Self.lists[group], on: .instagram, &place)
  }

  private func writeActivity(
    _ name: String, _ time: EventTime, type: String, _ place: inout RecordPlace
  ) throws -> Outcome {
    let context = place.context
    let id = context.nextID.activity
    let natural = [
      "flat", place.session.scope.owner, type, name, String(time.milliseconds ?? 0),
    ].joined(separator: "\u{0}")
    if try place.number(of: natural, in: .activities, row: id) == nil { return .merged }
    context.nextID.activity += 1
    try context.emit { batch in
      var row = Activity()
      row.id = id
      row.platform = .instagram
      row.category = batch.text("followers_and_following")
      row.type = batch.text(type)
      row.actor = place.session.owner
      row.title = batch.text(name)
      row.createdAt = context.timestamp(time, in: batch)
      row.time = batch.time(time, from: place.arena)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.activities)
    return .normalised
  }
}
