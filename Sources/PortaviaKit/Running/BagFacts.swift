import Import
import Platforms
import PortaviaModel
import StructuredText
import Writers

/// What `bag-info.txt` says about an export (RFC 8493 section 2.2.2).
///
/// It has `Bagging-Date` only when the caller gave the time of the run: a bag without it is valid, and the
/// day of the clock would make another bag tomorrow.
struct BagFacts {
  let summary: ImportSummary
  let options: ExportOptions

  var facts: [BagWriter.Fact] {
    var facts = [BagWriter.Fact("Bag-Software-Agent", "portavia \(PortaviaVersion.current)")]
    if let day { facts.append(.init("Bagging-Date", day)) }
    facts.append(.init("External-Description", "Tables made from downloads: \(products)"))
    facts += summary.archives.map { .init("External-Identifier", $0.key) }
    return facts
  }

  /// Each product once, in the order of the archives.
  private var products: String {
    var products: [String] = []
    for archive in summary.archives where !products.contains(archive.record.product) {
      products.append(archive.record.product)
    }
    return products.joined(separator: ", ")
  }

  /// `2024-11-22`
  private var day: String? {
    guard let now = options.now else { return nil }
    var arena = Arena()
    return Timestamp.append(seconds: now, to: &arena).map { String(arena.string($0).prefix(10)) }
  }
}
