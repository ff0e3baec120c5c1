import PortaviaModel

extension RecordPlace {
  /// Writes a reaction that somebody gave, and counts it; or that it was met before. Its texts stand in ``arena``.
  ///
  /// - Parameter natural: what tells it from all others.
  package mutating func write(_ given: Reaction, as natural: NaturalKey, isOwn: Bool) throws -> Outcome {
    let context = context
    let id = context.nextID.reaction
    if try number(of: natural, in: .reactions, row: id) == nil { return .merged }
    context.nextID.reaction += 1
    try context.emit { batch in
      var row = given
      row.id = id
      row.emoji = batch.arena.append(given.emoji, from: arena)
      row.targetURL = batch.arena.append(given.targetURL, from: arena)
      row.targetLabel = batch.arena.append(given.targetLabel, from: arena)
      row.time = batch.time(given.time, from: arena)
      row.createdAt = context.timestamp(given.time, in: batch)
      row.extra = batch.arena.append(extra, from: arena)
      row.source = source
      row.append(to: batch)
    }
    context.count(.reactions)
    countActivity(
      given.time, channel: .reactions, kind: .reaction, isOwn: isOwn, on: given.platform, session)
    return .normalised
  }
}
