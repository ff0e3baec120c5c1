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
    let natural = row.natural(event: list.status == .active ? nil : String(time.milliseconds ?? 0))
    let id = context.nextID.relationship
    let verdict = context.sightings.meet(
      natural, file: place.source.file, row: id, fingerprint: place.fingerprint, isUnique: true)
    if case .known(let known, let isOther) = verdict {
      // The same list of another download repeats what is known; in one download it is an oddity.
      if session.social.relations.contains(known) { session.find(.listDuplicate, details: [list.name]) }
      place.isOtherVersion = isOther
      try context.recordSource(
        .relationships, known, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      return .merged
    }
    context.nextID.relationship += 1
    session.social.relations.insert(id)
    if list.name == "followers" { session.social.followerCounts[platform, default: 0] += 1 }
    try row.write(as: id, place)
    return .normalised
  }

  /// The earliest time that the list gives for the account, which may stand further on.
  private func earliest(in list: RelationList, on platform: Word, _ session: ArchiveSession) -> EventTime {
    guard let username, list.status == .active,
      let first = session.social.earliestRelations[RelationTimes.key(list, platform, username)],
      first < time.milliseconds ?? .max
    else { return time }
    return .milliseconds(first, raw: .null).inSeconds
  }
}
