import Foundation

/// Programs of others that look at an export, where they are installed: `make python` and the system bring them.
enum OtherTools {
  static let bagit = existing([Sample.root + "/.build-python/bin/bagit.py"])
  static let frictionless = existing([Sample.root + "/.build-python/bin/frictionless"])
  static let sha256sum = existing(["/usr/bin/sha256sum", "/opt/homebrew/bin/sha256sum"])

  private static func existing(_ paths: [String]) -> String? {
    paths.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program in a folder and gives its status and all that it printed.
  static func run(_ program: String, _ arguments: [String], in folder: String) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
