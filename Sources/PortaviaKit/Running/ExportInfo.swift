import Import
import Platforms
import PortaviaModel
import StructuredText

/// The rows of `export_info`: what this export is. Nothing in it comes from the clock.
struct ExportInfo {
  let options: ExportOptions
  let summary: ImportSummary

  func write(to sink: ExportSink) throws {
    var facts: [(String, String?)] = [
      ("schema_version", String(Schema.version)),
      ("tool", "portavia"),
      ("tool_version", PortaviaVersion.current),
      ("created_at", createdAt),
      ("display_time_zone", summary.displayZone),
      ("language", options.language.rawValue),
      ("scope", options.scope.rawValue),
      ("options", settings),
    ]
    facts.sort { $0.0 < $1.0 }
    let batch = try sink.freshBatch()
    for (key, value) in facts {
      let key = batch.text(key)
      let value = batch.text(value)
      batch.appendRow(.exportInfo) { row in
        row.text(key)
        row.text(value)
      }
    }
    try sink.submit(batch)
  }

  private var createdAt: String? {
    guard let now = options.now else { return nil }
    var arena = Arena()
    return Timestamp.append(seconds: now, to: &arena).map { arena.string($0) }
  }

  /// The options that change what is in an export, as a JSON object.
  private var settings: String {
    var json = JSONWriter()
    json.object {
      if !options.csv.additional.isEmpty {
        $0.member("csv_labels", options.csv.usesLabels)
        $0.member("csv_presets", options.csv.additional.map(\.rawValue))
      }
      if let order = options.dateOrder { $0.member("date_order", order.rawValue) }
      $0.member("keep_raw", options.keepsRaw)
      $0.member("media", options.media.rawValue)
      $0.member("owner", options.owner)
      $0.member("time_zone", options.timeZone)
    }
    return json.text
  }
}
