import Import
import PortaviaModel
import StructuredText

/// All relations of the flat era in one file: objects of usernames and times, `connections.json`
/// (docs/formats/instagram.md#lists-of-accounts). What is no relation, hashtags and dismissed suggestions,
/// becomes activities.
struct FlatConnections: FileRule {
  let name = "instagram.flat-connections"
  let category = "followers"
  let patterns = [PathPattern("connections.json")]
  let tables: [TableID] = [.relationships, .activities]

  private static let lists = RelationList.all.filter { $0.flatKey != nil }
  private static let others = ["following_hashtags", "dismissed_suggested_users"]
  /// Ends no path: what stands below is given member by member.
  private static let each = "\u{0}"
  private static let layout = RecordLayout(
    paths: (lists.compactMap(\.flatKey) + others).map { [$0, each] })

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "connections.json") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let plan = DownloadPlan(session)
    let source = JSONSource(
      plan, file: file, keys: KeySet([]), layout: Self.layout, countsThrough: true)
    try readPlaces(loop(source, plan, of: file, in: session), of: file, in: session) { step, loop, place in
      guard case .member(let group) = step else { return loop.settle(.unusable(.recordUnexpectedShape)) }
      guard Int(group) < Self.lists.count + Self.others.count else {
        // A list that is empty has no members; one that nobody knows is kept.
        let isEmpty = loop.source.withTape {
          ($0.kind(0) == .object || $0.kind(0) == .array) && $0[0].next == 1
        }
        if !isEmpty { loop.keepMember(in: place.arena) }
        return
      }
      let outcome = try loop.source.withTape { try readMember($0, &place) }
      loop.settle(outcome.map { .settled($0) } ?? .unusable(.recordUnexpectedShape))
    }
  }

  private func readMember(_ tape: borrowing JSONTape, _ place: inout RecordPlace) throws -> Outcome? {
    let name = String(decoding: tape.key(of: 0, in: place.arena), as: UTF8.self)
    let time = FlatTime.time(tape.string(0), in: place.arena)
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
