import Import
import PortaviaModel
import StructuredText

/// The account's time zone on a page: `timezone.html` (docs/formats/facebook.md#the-zone-of-pages); the
/// counterpart of ``TimeZoneFile``.
struct TimeZonePage: FileRule {
  let name = "facebook.time-zone-html"
  let category = "time zone"
  let tables: [TableID] = [.archives]
  let patterns = ["location/timezone.html", "profile_information/timezone.html"].map(PathPattern.init)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readBlocks(of: file, in: session, split: PageBlock.feed) { block, tape, place in
      // What is in it beside the zone has no column.
      place.keepsRaw = true
      return Self.zone(block.root, tape) == nil ? nil : .normalised
    }
    session.files[file].role = .index
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    session.facts.timeZone = session.facts.timeZone ?? Self.zone(session, file: file)
  }

  /// The zone that the archive states; nil when it states none.
  private static func zone(_ session: ArchiveSession, file: Int) -> String? {
    var zone: String?
    PageSample.forEachBlock(DownloadPlan(session), file: file, limit: 64, split: PageBlock.feed) {
      block, tape, _ in
      zone = zone ?? Self.zone(block.root, tape)
    }
    return zone
  }

  /// Its label is localised, so the value decides.
  private static func zone(_ root: Int, _ tape: HTMLTape) -> String? {
    tape.subtree(root).lazy.filter { tape.isText($0) }.map { trimmed(tape.arena.string(tape[$0].text)) }
      .first { TimeZoneFile.known.contains($0) }
  }
}
