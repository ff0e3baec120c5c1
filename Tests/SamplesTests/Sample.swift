import Foundation
import PortaviaKit
import TestSupport
import Testing

/// A folder `samples/<platform>/<name>`: an invented download with what must become of it.
///
/// `archive/` holds the inputs, `truth.json` what a person says must hold, `expected/` what the program wrote when
/// somebody last looked at it.
struct Sample: Sendable, CustomTestStringConvertible {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let all: [Sample] = subfolders(of: root + "/samples").flatMap { platform in
    subfolders(of: root + "/samples/" + platform)
      .map { Sample(name: platform + "/" + $0) }
      .filter { FileManager.default.fileExists(atPath: $0.folder + "/archive") }
  }

  /// `facebook/2021-json-en`
  let name: String

  var folder: String { Sample.root + "/samples/" + name }
  var inputs: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder + "/archive").sorted()
        .map { folder + "/archive/" + $0 }
    }
  }
  var testDescription: String { name }

  /// Exports it in the zone that the archive states, else in UTC.
  func export(to path: String) throws -> ExportReport { try Exporter().export(inputs, to: path) }

  private static func subfolders(of path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasPrefix(".") }
      .sorted()
  }
}
