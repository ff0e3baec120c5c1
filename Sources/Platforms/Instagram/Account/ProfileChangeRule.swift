import Import
import PortaviaModel
import StructuredText

/// The history of the profile: old and new usernames, names and so on (docs/formats/instagram.md#account).
/// Each change is an activity; a username or name that the owner had is an identifier of the account too.
struct ProfileChangeRule: FileRule {
  let name = "instagram.profile-changes"
  let category = "profile_changes"
  let patterns = PathPattern.withPages(["profile_changes.json"])
  let tables: [TableID] = [.activities, .accounts]

  private static let layout = RecordLayout(
    paths: [["profile_profile_change"], [RecordLayout.any]], single: LabelledRecord.singleKeys)

  private struct Change {
    var time = EventTime.absent
    var field = Text.null
    var before = Text.null
    var after = Text.null
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (change, labels) = Self.change(tape, in: place.arena) else { return nil }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      remember(change, place)
      return try write(change, &place)
    }
  }

  private static func change(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> (Change, labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena) else { return nil }
    var change = Change()
    change.time = record.takeTime(tape, in: arena, labelled: [.changeDate, .time, .dateAndTime])
    change.field =
      (record.take(.changedField) ?? record.take(.text, tape, in: arena))?.takeText(tape, in: arena) ?? .null
    change.before =
      (record.take(.previousValue) ?? record.take(.text, tape, in: arena))?.takeText(tape, in: arena) ?? .null
    change.after =
      (record.take(.newValue) ?? record.take(.text, tape, in: arena))?.takeText(tape, in: arena) ?? .null
    record.settle(tape)
    return change.field.isEmpty ? nil : (change, record.unknownLabels)
  }

  /// What has changed is named in English in every language.
  private func remember(_ change: Change, _ place: borrowing RecordPlace) {
    guard let owner = place.session.owner else { return }
    let isUsername: Bool
    switch place.arena.string(change.field).lowercased() {
    case "username": isUsername = true
    case "profile name", "name": isUsername = false
    default: return
    }
    for value in [change.before, change.after] where !value.isEmpty {
      let text = place.arena.string(value)
      let normalized = isUsername ? text.lowercased() : normalizedName(text)
      place.context.accounts.identify(owner, isUsername ? .username : .name, text, normalized)
    }
  }

  private func write(_ change: Change, _ place: inout RecordPlace) throws -> Outcome {
    let context = place.context
    let id = context.nextID.activity
    let parts = [
      "profile-change", place.session.scope.owner,
      place.arena.string(change.field), place.arena.string(change.before), place.arena.string(change.after),
    ].joined(separator: "\u{0}")
    let natural = NaturalKey(change.time) { parts + "\u{0}" + $0 }
    if try place.number(of: natural, in: .activities, row: id) == nil { return .merged }
    context.nextID.activity += 1
    var members = Extra()
    if !change.before.isEmpty { members.add("previous_value", place.arena.string(change.before)) }
    members.add(place.extraMembers)
    try context.emit { batch in
      var row = Activity()
      row.id = id
      row.platform = place.session.download.platform.word
      row.category = batch.text("profile")
      row.type = batch.text("profile_changes")
      row.actor = place.session.owner
      row.title = batch.arena.append(change.field, from: place.arena)
      row.text = batch.arena.append(change.after, from: place.arena)
      row.createdAt = context.timestamp(change.time, in: batch)
      row.time = batch.time(change.time, from: place.arena)
      row.extra = batch.text(members.text)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.activities)
    return .normalised
  }
}
