import Foundation

/// Programs that tests run beside the one that is tested.
package enum Program {
  /// Runs a program to its end and gives its status and what it printed.
  ///
  /// - Parameters:
  ///   - folder: where it runs; nil: where the tests do.
  ///   - withErrors: whether what it says on standard error is in the output, too.
  package static func run(
    _ path: String, _ arguments: [String], in folder: String? = nil, withErrors: Bool = false
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardOutput = output
    if withErrors { process.standardError = output }
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
