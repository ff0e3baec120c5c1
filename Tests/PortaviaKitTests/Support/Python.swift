import TestSupport
import Testing

extension Python {
  /// Runs a script, or a file of the tools, and gives what it prints; it must succeed.
  @discardableResult
  static func run(_ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let (status, text) = try Program.run(try #require(executable), ["-B"] + arguments, withErrors: true)
    #expect(status == 0, "\(text)", sourceLocation: sourceLocation)
    return text
  }
}
