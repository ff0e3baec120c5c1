import PortaviaKit
import TestSupport
import Testing

/// An export of a handful of records: what a test says goes in, what SQLite says comes out.
///
/// The display zone is UTC, which is also the clock of chats of WhatsApp.
struct SmallExport {
  let report: ExportReport
  private let folder: ScratchFolder
  private let database: Database

  init(_ downloads: SmallDownload..., timeZone: String = "UTC") throws {
    folder = try ScratchFolder()
    var inputs: [String] = []
    for download in downloads { inputs.append(try folder.write(download.bytes, to: download.name)) }
    report = try Exporter(options: ExportOptions(timeZone: timeZone)).export(inputs, to: folder.path("out"))
    database = Database(export: folder.path("out"))
  }

  /// Compares the rows of a table or view, in any order; cells are joined by `|`, NULL is `None`.
  func expect(
    _ columns: String, of table: String, _ rows: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try database.rows("SELECT \(columns) FROM \(table)")
    #expect(found.sorted() == rows.sorted(), sourceLocation: sourceLocation)
  }
}

/// One download of Nora Pero, whose Instagram is `officina_pero`.
struct SmallDownload {
  static let owner = "Nora Pero"

  var name: String
  var bytes: [UInt8]

  static func facebook(_ items: ZipBuilder.Item...) -> SmallDownload { facebook(items) }

  static func facebook(_ items: [ZipBuilder.Item]) -> SmallDownload {
    let profile = ZipBuilder.Item(
      "personal_information/profile_information/profile_information.json",
      #"{"profile_v2":{"name":{"full_name":"Nora Pero"}}}"#)
    return SmallDownload(
      name: "facebook-nora-2024-05-01-AbCdEf12.zip", bytes: ZipBuilder([profile] + items).build())
  }

  static func instagram(_ items: ZipBuilder.Item...) -> SmallDownload {
    let profile = ZipBuilder.Item(
      "personal_information/personal_information/personal_information.json",
      #"{"profile_user":[{"title":"","media_map_data":{},"string_map_data":{"#
        + #""Username":{"href":"","value":"officina_pero","timestamp":0},"#
        + #""Name":{"href":"","value":"Nora Pero","timestamp":0}}}]}"#)
    return SmallDownload(
      name: "instagram-officina_pero-2024-05-01-AbCdEf12.zip", bytes: ZipBuilder([profile] + items).build())
  }

  /// The chat with somebody, as an Android phone in Italian saves it.
  static func whatsApp(_ other: String, _ said: [Said]) throws -> SmallDownload {
    let lines = try said.map { try $0.line + "\n" }
    return SmallDownload(name: "Chat WhatsApp con \(other).txt", bytes: Array(lines.joined().utf8))
  }

  /// A table of Meta Business Suite.
  static func table(_ name: String, _ text: String) -> SmallDownload {
    SmallDownload(name: name, bytes: Array(text.utf8))
  }
}
