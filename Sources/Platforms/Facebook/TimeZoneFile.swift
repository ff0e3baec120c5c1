import Foundation
import PortaviaModel
import StructuredText

/// The account's time zone: `timezone.json`, a `label_values` record with an IANA name (facebook.md 8.4).
enum TimeZoneFile {
  private static let pattern = PathPattern("timezone.json")

  /// The zone that the archive states; nil when it states none. Its label is localised, so the value decides.
  static func survey(_ session: ArchiveSession) -> String? {
    let known = Set(TimeZone.knownTimeZoneIdentifiers)
    for file in session.download.files where pattern.matches(ArchivePath(file.path)) {
      var arena = Arena()
      var reader = JSONRecordReader(
        source: session.download.open(file), keys: KeySet(["value"]), layout: .elements, repair: true)
      while let step = try? reader.next(into: &arena) {
        if case .end = step { break }
        guard case .record = step else { continue }
        for node in 0..<reader.tape.count where reader.tape[node].field == 0 {
          let value = arena.string(reader.tape.string(node))
          if known.contains(value) { return value }
        }
      }
    }
    return nil
  }
}
