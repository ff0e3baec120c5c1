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
    let isIncoming = list.direction == .toOwner
    let id = context.nextID.relationship
    var parts = [
      platform.name, list.type.name, list.status.name, isIncoming ? "in" : "out", String(owner),
      String(other),
    ]
    if list.status != .active { parts.append(String(time.milliseconds ?? 0)) }
    let natural = parts.joined(separator: "\u{0}")
    let verdict = context.sightings.meet(
      natural, file: place.source.file, row: id, fingerprint: place.fingerprint, isUnique: true)
    if case .known(let row, let isOther) = verdict {
      // The same list of another download repeats what is known; in one download it is an oddity.
      if session.social.relations.contains(row) {
        session.find(.listDuplicate, details: [list.name])
      } else if list.name == "followers" {
        session.social.followerCounts[platform, default: 0] += 1
      }
      place.isOtherVersion = isOther
      try context.recordSource(
        .relationships, row, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      return .merged
    }
    context.nextID.relationship += 1
    session.social.relations.insert(id)
    if list.name == "followers" { session.social.followerCounts[platform, default: 0] += 1 }
    let begun = earliest(in: list, on: platform, session)
    try context.emit { batch in
      var row = Relationship()
      row.id = id
      row.platform = platform
      row.type = list.type
      row.from = isIncoming ? other : owner
      row.to = isIncoming ? owner : other
      row.status = list.status
      row.time = begun
      row.time.raw = batch.arena.append(begun.raw, from: place.arena)
      let instant = context.timestamp(begun, in: batch)
      // Of what has ended only the end is known.
      if list.status == .removed { row.endedAt = instant } else { row.createdAt = instant }
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.relationships)
    if let ms = begun.milliseconds {
      session.saw(ms)
      if list.status == .active {
        context.monthly.count(
          month: context.zone.month(of: ms), platform: platform, channel: .followers, kind: list.type,
          direction: isIncoming ? .in : .out)
      }
    }
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
