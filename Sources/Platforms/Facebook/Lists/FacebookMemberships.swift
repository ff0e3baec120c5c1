import Import
import PortaviaModel
import StructuredText

/// Groups that the owner joined and left: `your_group_membership_activity.json`
/// (docs/formats/facebook.md#people).
///
/// Which of the two an event is stands only in a sentence of the account's language. Without its group's name the
/// sentence is a pattern that all events of one kind share; and nobody leaves a group before joining it. So where
/// groups have events of two patterns, the earlier pattern is the joining one. An event whose group is not named is an
/// activity.
struct FacebookMemberships: FileRule {
  let name = "facebook.group-memberships"
  let category = "groups"
  let tables: [TableID] = [.relationships, .activities]
  let patterns = PathPattern.withPages(["groups/your_group_membership_activity.json"])

  private static let layout = RecordLayout(
    paths: [["groups_joined"], ["groups_joined", "activity_log_data"]], single: ActivityField.single)

  private struct Event {
    var group: String
    var seconds: Int64
    var pattern: String
  }

  private struct Draft {
    var relationship = RelationshipDraft()
    var title = Text.null
    var titleNode: Int?
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let leaving = leavingPatterns(session, file)
    try readRecords(
      of: file, in: session, keys: ActivityField.keys, layout: Self.layout, page: .sentencesOfNames
    ) { tape, place in
      let draft = Self.draft(tape)
      // The sentence says more than a membership has columns for.
      if draft.relationship.name.isEmpty, let node = draft.titleNode { tape.claim(node) }
      place.keepExtra(of: tape)
      if draft.relationship.name.isEmpty {
        return draft.title.isEmpty ? nil : try write(draft, file, &place)
      }
      var kind = RelationshipKind(type: .member, direction: .fromOwner, kind: .group)
      if leaving.contains(
        Self.pattern(place.arena.string(draft.title), place.arena.string(draft.relationship.name)))
      {
        kind.status = .removed
      }
      return try draft.relationship.write(kind, &place)
    }
  }

  private static func draft(_ tape: borrowing JSONTape) -> Draft {
    var draft = Draft()
    if let time = tape.member(0, .timestamp, .number) {
      draft.relationship.time = tape.time(time)
      tape.claim(time)
    }
    if let title = tape.member(0, .title, .string) {
      draft.title = tape.string(title)
      draft.titleNode = title
    }
    if let data = tape.member(0, .data, .array) { take(data, tape, &draft) }
    if let attachments = tape.member(0, .attachments, .array) {
      for attachment in tape.children(of: attachments) {
        if let data = tape.member(attachment, .data, .array) { take(data, tape, &draft) }
      }
    }
    return draft
  }

  private static func take(_ data: Int, _ tape: borrowing JSONTape, _ draft: inout Draft) {
    for element in tape.children(of: data) where draft.relationship.name.isEmpty {
      guard let name = tape.member(element, .name, .string), !tape.string(name).isEmpty else { continue }
      draft.relationship.name = tape.string(name)
      tape.claim(name)
    }
  }

  // MARK: - Joining or leaving

  private static func pattern(_ title: String, _ group: String) -> String {
    title.replacing(group, with: "\u{0}")
  }

  /// The patterns of sentences that come after a joining one of the same group.
  private func leavingPatterns(_ session: ArchiveSession, _ file: Int) -> Set<String> {
    var votes: [String: Int] = [:]
    for events in Dictionary(grouping: events(session, file), by: \.group).values {
      guard let first = events.min(by: { $0.seconds < $1.seconds }) else { continue }
      for event in events where event.pattern != first.pattern {
        votes[event.pattern, default: 0] -= 1
        votes[first.pattern, default: 0] += 1
      }
    }
    return Set(votes.filter { $0.value < 0 }.keys)
  }

  /// A first look at all events that name their group.
  private func events(_ session: ArchiveSession, _ file: Int) -> [Event] {
    var events: [Event] = []
    surveyRecords(
      of: file, in: session, keys: ActivityField.keys, layout: Self.layout, page: .sentencesOfNames
    ) { tape, arena, _ in
      let draft = Self.draft(tape)
      guard !draft.relationship.name.isEmpty, !draft.title.isEmpty,
        let ms = draft.relationship.time.milliseconds
      else { return }
      let group = arena.string(draft.relationship.name)
      events.append(
        Event(group: group, seconds: ms, pattern: Self.pattern(arena.string(draft.title), group)))
    }
    return events
  }

  /// An event of which only the sentence says what it is about.
  private func write(_ draft: Draft, _ file: Int, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let context = place.context
    let time = draft.relationship.time
    let id = context.nextID.activity
    let sentence = place.arena.string(draft.title)
    let natural = NaturalKey(time) {
      ["group-event", session.scope.owner, $0, sentence].joined(separator: "\u{0}")
    }
    if try place.number(of: natural, in: .activities, row: id) == nil { return .merged }
    context.nextID.activity += 1
    try context.emit { batch in
      var row = Activity()
      row.id = id
      row.platform = session.download.platform.word
      row.category = batch.text("groups")
      row.type = batch.text("your_group_membership_activity")
      row.actor = session.owner
      row.title = batch.arena.append(draft.title, from: place.arena)
      row.time = batch.time(time, from: place.arena)
      row.createdAt = context.timestamp(time, in: batch)
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.activities)
    if let ms = time.milliseconds { session.saw(ms) }
    return .normalised
  }
}
