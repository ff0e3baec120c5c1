import PortaviaModel
import StructuredText

extension FileRule {
  /// The loop of every rule that takes the records of a page one by one: opens a debt for each and settles it by what
  /// `body` returns; nil preserves the record.
  func readBlocks(
    of file: Int, in session: ArchiveSession,
    body: (FeedBlock, inout PageStream, inout RecordPlace) throws -> Outcome?
  ) throws {
    var stream = PageStream(session, file: file)
    var arena = Arena(capacity: 16 * 1024)
    while let root = try stream.next() {
      let clock = stream.clock
      for block in FeedBlock.blocks(of: root, in: stream.tape, isDate: { clock.isDate($0) }) {
        let debt = stream.open()
        var place = RecordPlace(
          session: session, source: stream.position, group: 0, arena: arena, fingerprint: stream.fingerprint)
        if let outcome = try body(block, &stream, &place) {
          if place.isOtherVersion { stream.find(.recordOtherVersion, location: "record \(stream.ordinal)") }
          if place.keepsRaw || place.isOtherVersion || session.context.options.keepsRaw {
            stream.keepBeside(place.isOtherVersion ? .recordOtherVersion : nil)
          }
          debt.settle(outcome)
        } else {
          stream.preserve(debt, .recordUnexpectedShape)
        }
        arena = place.release()
        arena.removeAll()
      }
      if stream.reading.raw.size > 1 << 18 { try stream.reading.raw.take().write(to: session.context) }
    }
    try stream.finish().apply(to: session, file: file, rule: name)
    RecordStream.close(stream.ledger, file: file, in: session)
  }
}
