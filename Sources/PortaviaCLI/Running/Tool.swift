import ArgumentParser

/// The whole command: from arguments to exit status.
enum Tool {
  /// Parses the arguments, runs what they ask for, and prints the messages of the parser.
  static func run(_ arguments: [String], in context: Context) -> ExitStatus {
    do {
      return try parse(arguments).run(in: context)
    } catch {
      let message = PortaviaCommand.fullMessage(for: error)
      let text = message.hasSuffix("\n") || message.isEmpty ? message : message + "\n"
      if PortaviaCommand.exitCode(for: error) == .success {
        return Printer(context: context, language: context.terminalLanguage(asked: nil))
          .print(text, status: .clean)
      }
      _ = context.errors.write(text)
      return .usage
    }
  }

  /// The command that the arguments name; throws for faults, and for help and version.
  static func parse(_ arguments: [String]) throws -> any ToolCommand {
    var command = try PortaviaCommand.parseAsRoot(arguments)
    if let command = command as? any ToolCommand { return command }
    // The root and `help` print their text by throwing.
    try command.run()
    throw CleanExit.helpRequest()
  }
}
