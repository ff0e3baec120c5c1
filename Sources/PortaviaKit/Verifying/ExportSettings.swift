import Foundation
import PortaviaModel
import Writers

/// The options that an export was made with, as it states them: downloads read with these give the same rows
/// again.
struct ExportSettings {
  let readingOptions: ReadingOptions

  /// - Throws: `WriterError` when the database cannot be read.
  init(_ folder: String) throws(WriterError) {
    let database = try Database("\(folder)/\(ExportLayout.database)", readOnly: true)
    var facts: [String: String] = [:]
    let rows = try database.prepare("SELECT key, value FROM export_info")
    while try rows.step() { facts[rows.string(0)] = rows.string(1) }
    let given =
      (facts["options"].flatMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) }) as? [String: Any]
      ?? [:]
    var options = ReadingOptions(
      timeZone: given["time_zone"] as? String, owner: given["owner"] as? String,
      dateOrder: (given["date_order"] as? String).flatMap { ExportOptions.DateOrder(rawValue: $0) },
      scope: facts["scope"].flatMap { ExportOptions.Scope(rawValue: $0) } ?? .business,
      language: facts["language"].flatMap { Language(rawValue: $0) } ?? .english,
      keepsRaw: given["keep_raw"] as? Bool ?? false)
    // The zone of the computer that made the export, where nothing else named one.
    let zone = try database.prepare(
      "SELECT time_zone FROM archives WHERE time_zone_source = 'assumed' AND time_zone IS NOT NULL LIMIT 1")
    options.assumedTimeZone = try zone.step() ? zone.string(0) : facts["display_time_zone"]
    readingOptions = options
  }
}

extension Statement {
  fileprivate func string(_ column: Int) -> String { String(decoding: text(column), as: UTF8.self) }
}
