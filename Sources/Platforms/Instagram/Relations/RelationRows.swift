import Import
import PortaviaModel

extension RelationEntry {
  /// Writes the relationship; nil, and nothing is written, when nobody can be said to be at one of its ends.
  ///
  /// Whoever stands in a list twice, in another letter case or with blanks, follows once; events, such as the end of a
  /// relationship, may happen twice.
  func write(_ list: RelationList, on platform: Word, _ place: inout RecordPlace) throws -> Outcome? {
    let session = place.session
    let context = place.context
    guard let owner = session.owner(on: platform) else { return nil }
    let other: Int64
    if let username {
      other = context.accounts.user(
        username.shown, named: displayName, url: url, platform: platform, source: place.source)
    } else if let displayName {
      other = context.accounts.named(
        displayName, platform: platform, scope: session.scope, kind: .unknown, source: place.source)
    } else {
      return nil
    }
    let begun = earliest(in: list, on: platform, session)
    let row = RelationshipRow(platform: platform, kind: list.kind, owner: owner, other: other, time: begun)
    let id = context.nextID.relationship
    // What ends may end twice; of two formats one may show the time less exactly.
    let twin = list.status == .active ? nil : NaturalKey(time) { row.natural(event: $0) }
    if let twin, place.isPage,
      let known = context.twins.take(twin, in: .relationships, file: place.source.file)
    {
      try context.recordSource(
        .relationships, known, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      return .merged
    }
    let verdict = context.sightings.meet(
      twin?.exact ?? row.natural(event: nil), file: place.source.file, row: id,
      fingerprint: place.fingerprint, isUnique: true)
    if case .known(let known, let isOther) = verdict {
      // The same list of another download repeats what is known; in one download it is an oddity.
      if session.social.relations.contains(known) {
        session.find(.listDuplicate, details: [list.name])
        // Its date is in no row.
        place.keepsRaw = place.isPage
      } else if list.name == "followers" {
        session.social.followerCounts[platform, default: 0] += 1
      }
      // A page and a record in JSON never have the same bytes.
      place.isOtherVersion = isOther && !place.isPage
      try context.recordSource(
        .relationships, known, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      return .merged
    }
    if let twin, !place.isPage { context.twins.add(twin, in: .relationships, row: id) }
    context.nextID.relationship += 1
    session.social.relations.insert(id)
    if list.name == "followers" { session.social.followerCounts[platform, default: 0] += 1 }
    if begun.milliseconds != time.milliseconds, place.isPage { place.keepsRaw = true }
    try row.write(as: id, place)
    return .normalised
  }

  /// The earliest time that the list gives for the account, which may stand further on.
  private func earliest(in list: RelationList, on platform: Word, _ session: ArchiveSession) -> EventTime {
    guard let username, list.status == .active,
      let first = session.social.times.earliest[RelationTimes.key(list, platform, username)],
      first < time.milliseconds ?? .max
    else { return time }
    if time.raw.isNull || time.milliseconds == nil { return .milliseconds(first, raw: .null).inSeconds }
    // On a page: the text is that of another date.
    return EventTime(milliseconds: first, precision: time.precision, basis: time.basis)
  }
}
