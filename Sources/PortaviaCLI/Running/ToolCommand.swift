import ArgumentParser

/// A subcommand that does its work in a ``Context``.
protocol ToolCommand: ParsableCommand {
  /// Does the work, prints the result and returns the status; prints failures as well.
  func run(in context: Context) -> ExitStatus
}
