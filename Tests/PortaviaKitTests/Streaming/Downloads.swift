import Foundation
import TestSupport

/// What streams are tested with.
enum Downloads {
  /// The recorded samples: the paths of their inputs.
  static let samples: [[String]] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("samples/facebook").path
    return names(in: root).map { root + "/" + $0 + "/archive" }.map { folder in
      names(in: folder).map { folder + "/" + $0 }
    }.filter { !$0.isEmpty }
  }()

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }
      .sorted()
  }

  /// A zip with conversations of as many messages, each of the given number of letters.
  static func write(conversations: [Int], letters: Int = 20, to folder: ScratchFolder) throws -> String {
    var zip = ZipBuilder()
    for (number, count) in conversations.enumerated() {
      let messages = (0..<count).reversed().map { index in
        Sample.message(
          index % 2 == 0 ? "Nora Pero" : "Persona \(number)", 1_600_000_000_000 + Int64(index) * 60_000,
          "\(number)-\(index) " + String(repeating: "x", count: letters))
      }
      zip.items.append(
        .init(
          "your_facebook_activity/messages/inbox/persona\(number)_\(number)/message_1.json",
          Sample.thread("Persona \(number)", messages)))
    }
    zip.items += Sample.profile.items
    return try folder.write(zip, to: "facebook-nora-2024-05-01-AbCdEf12.zip")
  }
}
