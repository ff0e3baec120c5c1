import Foundation

/// Python as an independent reader of what we read and write; tests that need it are skipped without it.
package enum Python {
  package static let executable = [
    "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Where the tools of the tests are.
  package static let tools = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Tools").path
}
