import TestSupport
import Testing

extension Python {
  /// Runs `Tests/Tools/<tool>` and gives its status and what it printed.
  static func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    try Program.run(try #require(executable), ["-B", tools + "/" + tool] + arguments)
  }
}
