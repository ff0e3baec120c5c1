import PortaviaModel

/// The row of one relationship, ready to be written and counted (docs/rules.md#relationships).
package struct RelationshipRow {
  package var platform: Word
  package var kind: RelationshipKind
  package var owner: Int64
  package var other: Int64
  /// Its text stands in the arena of the place.
  package var time: EventTime

  package init(
    platform: Word, kind: RelationshipKind, owner: Int64, other: Int64, time: EventTime
  ) {
    self.platform = platform
    self.kind = kind
    self.owner = owner
    self.other = other
    self.time = time
  }

  private var isIncoming: Bool { kind.direction == .toOwner }

  /// What tells the relationship from all others of the run.
  ///
  /// - Parameter event: its time, for what may happen twice.
  package func natural(event: String?) -> String {
    var parts = [
      platform.name, kind.type.name, kind.status.name, isIncoming ? "in" : "out", String(owner),
      String(other),
    ]
    if let event { parts.append(event) }
    return parts.joined(separator: "\u{0}")
  }

  package func write(as id: Int64, _ place: borrowing RecordPlace) throws {
    let context = place.context
    try context.emit { batch in
      var row = Relationship()
      row.id = id
      row.platform = platform
      row.type = kind.type
      row.from = isIncoming ? other : owner
      row.to = isIncoming ? owner : other
      row.status = kind.status
      row.time = batch.time(time, from: place.arena)
      let instant = context.timestamp(time, in: batch)
      // Of what has ended only the end is known.
      if kind.status == .removed { row.endedAt = instant } else { row.createdAt = instant }
      row.extra = batch.arena.append(place.extra, from: place.arena)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.relationships)
    guard let ms = time.milliseconds else { return }
    place.session.saw(ms)
    // A request is no new friend yet, and an end none any more.
    if kind.status == .active, kind.type != .member, kind.type != .recommend {
      context.monthly.count(
        month: context.zone.month(of: ms), platform: platform, channel: .followers, kind: kind.type,
        direction: isIncoming ? .in : .out)
    }
  }
}

/// Which way a relationship points.
package enum RelationshipDirection: Sendable { case toOwner, fromOwner }

/// What the entries of a list are to the owner.
package struct RelationshipKind: Sendable {
  package var type: Word
  package var direction: RelationshipDirection
  /// Of the other account.
  package var kind: Word
  package var status: Word

  package init(
    type: Word, direction: RelationshipDirection, kind: Word = .person, status: Word = .active
  ) {
    self.type = type
    self.direction = direction
    self.kind = kind
    self.status = status
  }
}
