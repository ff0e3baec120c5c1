import ArgumentParser
import PortaviaKit

/// The root: names the subcommands.
struct PortaviaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portavia",
    abstract: "Turns the downloads of your social accounts into tables that you can use.",
    discussion: """
      Give the zip files exactly as the platform made them, all parts together. They are only read, never \
      changed, and nothing leaves this computer.

        portavia inspect facebook-*.zip
        portavia verify facebook-*.zip
        portavia export facebook-*.zip --output mydata

      Exit status: 0 all is well; 1 done, but read the findings; 2 nothing could be done; 64 wrong usage; \
      73 the output cannot be created; 74 reading or writing failed; 130 and 143 stopped by a signal.
      """,
    version: "portavia \(PortaviaVersion.current)",
    subcommands: [
      InspectCommand.self, ExportCommand.self, VerifyCommand.self, CompareCommand.self, SchemaCommand.self,
      ExplainCommand.self,
    ])
}
