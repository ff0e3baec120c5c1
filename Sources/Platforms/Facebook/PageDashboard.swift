import Import
import PortaviaModel
import StructuredText

/// The easiest place to read a Page's name: `your_professional_dashboard_activity.json`, for downloads without a
/// profile (docs/formats/facebook.md#identity). Its records are read by another rule.
enum PageDashboard {
  private static let pattern = PathPattern("professional_dashboard/your_professional_dashboard_activity.json")
  private static let keys = KeySet(["page_name"])

  /// The first Page that it names; nil when there is no such file or it names none.
  static func survey(_ session: ArchiveSession) -> OwnerFacts? {
    guard session.product == .facebookPage else { return nil }
    for (index, file) in session.download.files.enumerated() where pattern.matches(ArchivePath(file.path)) {
      var arena = Arena()
      var reader = JSONRecordReader(
        source: session.download.open(file), keys: keys, layout: RecordLayout(["prodash_activity"]),
        repair: session.product.textEncoding.isRepaired)
      // Whatever is wrong with the file is reported when it is read for good.
      while let step = try? reader.next(into: &arena) {
        if case .end = step { break }
        guard case .record(let ordinal, _) = step, let node = reader.tape.child(of: 0, field: 0),
          !reader.tape.string(node).isEmpty
        else { continue }
        var facts = OwnerFacts(name: arena.string(reader.tape.string(node)))
        facts.source = SourcePosition(file: session.fileID(index), ordinal: Int64(ordinal))
        return facts
      }
    }
    return nil
  }
}
