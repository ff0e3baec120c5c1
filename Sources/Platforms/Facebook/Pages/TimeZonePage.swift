import PortaviaModel
import StructuredText

/// The account's time zone on a page: `timezone.html` (facebook.md 8.4); the counterpart of ``TimeZoneFile``.
struct TimeZonePage: FileRule {
  let name = "facebook.time-zone-html"
  let category = "time zone"
  let tables: [Word] = [.archives]
  let patterns = ["location/timezone.html", "profile_information/timezone.html"].map(PathPattern.init)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readBlocks(of: file, in: session) { block, stream, place in
      // What is in it beside the zone has no column.
      place.keepsRaw = true
      return Self.zone(block.root, stream.tape) == nil ? nil : .normalised
    }
    session.files[file].role = .index
  }

  /// The zone that the archive states; nil when it states none.
  static func survey(_ session: ArchiveSession, file: Int) -> String? {
    var zone: String?
    PageSample.forEachBlock(session, file: file, limit: 64) { block, tape, _ in
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
