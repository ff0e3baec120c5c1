import Foundation
import Import
import PortaviaModel
import StructuredText

/// The account's time zone: `timezone.json`, a `label_values` record with an IANA name
/// (docs/formats/facebook.md#time).
///
/// The survey takes the zone from it, for the archive; the rule accounts for its record in every scope.
struct TimeZoneFile: FileRule {
  let name = "facebook.time-zone"
  let category = "time zone"

  let tables: [TableID] = [.archives]
  let patterns = ["location/timezone.json", "profile_information/timezone.json"].map(
    PathPattern.init)
  private static let keys = KeySet(["value", "label_values", "label", "fbid", "media", "timestamp", "title"])
  static let known = Set(TimeZone.knownTimeZoneIdentifiers)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: Self.keys, layout: .elements) { tape, place in
      // What is in it beside the zone has no column: the record stays verbatim beside the archive's row.
      place.keepsRaw = true
      return Self.zone(tape, in: place.arena) == nil ? nil : .normalised
    }
    session.files[file].role = .index
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    session.facts.timeZone = session.facts.timeZone ?? Self.zone(session, file: file)
  }

  /// The zone that the archive states; nil when it states none.
  private static func zone(_ session: ArchiveSession, file: Int) -> String? {
    var arena = Arena()
    var reader = JSONRecordReader(
      source: session.download.open(session.download.files[file]), keys: keys, layout: .elements,
      repair: session.product.textEncoding.isRepaired)
    // Whatever is wrong with the file is reported when it is read for good.
    while let step = try? reader.next(into: &arena) {
      switch step {
      case .record: if let zone = zone(reader.tape, in: arena) { return zone }
      case .member, .damaged: continue
      case .end: return nil
      }
    }
    return nil
  }

  /// Its label is localised, so the value decides.
  private static func zone(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> String? {
    for node in 0..<tape.count where tape[node].field == 0 && tape.kind(node) == .string {
      let value = arena.string(tape.string(node))
      if known.contains(value) { return value }
    }
    return nil
  }
}
