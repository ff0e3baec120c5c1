import TestSupport
import Testing

extension Python {
  /// Runs a script and gives what it prints; it must succeed.
  static func run(_ script: String, _ arguments: [String] = [], executable: String? = executable) throws
    -> String
  {
    let (status, output) = try Program.run(try #require(executable), ["-c", script] + arguments)
    #expect(status == 0)
    return output
  }
}
