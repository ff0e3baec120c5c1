import Foundation

/// The real executable, beside the tests in the build folder.
enum Binary {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  static let url: URL = {
    #if os(Linux)
      let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      let tests =
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
    #endif
    return tests.deletingLastPathComponent().appendingPathComponent("portavia")
  }()

  /// Runs it with nothing in the environment but what is given.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    try run(url, arguments, environment: environment)
  }

  /// Runs a shell command in which `$P` is the executable.
  static func shell(_ command: String) throws -> Result {
    try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", command],
      environment: ["P": url.path, "PATH": "/usr/local/bin:/usr/bin:/bin"])
  }

  static func run(_ program: URL, _ arguments: [String], environment: [String: String], input: String? = nil)
    throws
    -> Result
  {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    let (output, errors, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = stdin
    try process.run()
    if let input { try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try stdin.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
