import PortaviaModel

/// The natural key of a post or comment without `n` (docs/keys.md).
package func contentNaturalKey(
  _ table: String, _ time: EventTime, author: Int64?, label: Text, type: Word, text: Text,
  on platform: Word, _ place: borrowing RecordPlace
) -> NaturalKey {
  let parts = [
    table, platform.name, "\(author ?? 0)",
    place.arena.string(label), type.name, place.arena.string(text),
  ].joined(separator: "\u{0}")
  return NaturalKey(time) { "\(parts)\u{0}\($0)" }
}

/// The key of a post or comment by its content (docs/keys.md).
package func contentKey(
  _ table: StaticString, _ prefix: StaticString, _ time: EventTime, author: Int64?, label: Text, type: Word,
  text: Text, n: Int, on platform: Word, _ place: borrowing RecordPlace
) -> String {
  let context = place.context
  context.key.begin(table, "content")
  context.key.part(platform.name)
  context.key.part(author.map { context.accounts[$0].key } ?? "")
  if let ms = time.milliseconds { context.key.part(ms) } else { context.key.part("" as StaticString) }
  context.key.part(place.arena.bytes(label))
  context.key.part(type.name)
  context.key.digestPart(place.arena.bytes(text))
  context.key.part(Int64(n))
  return context.key.finish(prefix)
}

/// Counts an event of the owner or of somebody else in its month.
package func countActivity(
  _ time: EventTime, channel: Word, kind: Word, isOwn: Bool, on platform: Word? = nil,
  _ session: ArchiveSession
) {
  guard let ms = time.milliseconds else { return }
  session.saw(ms)
  session.context.monthly.count(
    month: session.context.zone.month(of: ms), platform: platform ?? session.download.platform.word,
    channel: channel, kind: kind, direction: isOwn ? .out : .in)
}
