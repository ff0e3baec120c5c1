import Import
import PortaviaModel
import StructuredText

/// What the head of `start_here.html` says about times: when the download was built, twice, and the range that was asked
/// for (docs/formats/instagram.md#times-on-pages and docs/formats/instagram.md#the-range-that-was-asked-for).
///
/// The attribute of the first time is UTC; its text says "UTC" too, but shows the clock by which all pages are written. The
/// difference tells the zone of the pages.
struct StartPageTimes {
  /// Milliseconds since 1970, UTC.
  private(set) var generated: Int64?
  /// IANA name; nil where the difference is that of no zone that is known to be used.
  private(set) var zone: String?
  /// Seconds since 1970, UTC.
  private(set) var start: Int64?
  private(set) var end: Int64?

  /// Where the pages are written (docs/formats/instagram.md#times-on-pages), in the order of preference.
  private static let zones = ["America/Los_Angeles", "UTC"]
  private static let most = 16

  /// Nil for a page without such times.
  static func survey(_ session: ArchiveSession, file: Int) -> StartPageTimes? {
    var reader = HTMLRecordReader(
      source: session.download.open(session.download.files[file]), container: .body)
    var times: [(instant: Int64, text: String)] = []
    while times.count < most, let record = try? reader.read() {
      if record.damage != nil { continue }
      for node in reader.tape.subtree(record.root) where reader.tape.tag(node) == .time {
        let attribute = reader.tape.attribute(.datetime, of: node)
        guard let instant = instant(reader.tape.arena.string(attribute)) else { continue }
        times.append((instant, reader.tape.string(of: node)))
      }
    }
    guard let first = times.first else { return nil }
    var result = StartPageTimes()
    result.generated = first.instant
    result.zone = zone(first.instant, first.text)
    if times.count >= 3 {
      result.start = times[1].instant / 1000
      result.end = times[2].instant / 1000
    }
    return result
  }

  /// `2026-09-05T19:29:00Z`
  private static func instant(_ text: String) -> Int64? {
    var arena = Arena(capacity: 64)
    return FlatTime.time(arena.append(text), in: arena).milliseconds
  }

  private static func zone(_ instant: Int64, _ text: String) -> String? {
    let reader = DateVote().reader()
    // The zone that the text names is not the one of its clock.
    guard let written = reader.read(text) ?? reader.read(withoutZone(text)) else { return nil }
    let shown = written.civil.milliseconds.flooredDivision(by: 60_000)
    return zones.first { name in
      guard var zone = DisplayZone(identifier: name) else { return false }
      return (instant + zone.offset(at: instant)).flooredDivision(by: 60_000) == shown
    }
  }

  private static func withoutZone(_ text: String) -> String {
    for name in [" UTC", " GMT"] where text.hasSuffix(name) { return String(text.dropLast(name.count)) }
    return text
  }
}
