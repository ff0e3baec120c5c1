import ArgumentParser
import PortaviaKit

/// `portavia schema`
struct SchemaCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the schema of the tables that an export holds.")

  @Option(help: "SQL statements, JSON for programs, or Markdown for people.")
  var format = SchemaDocument.Format.sql

  func run(in context: Context) -> ExitStatus {
    let language = context.terminalLanguage(asked: nil)
    return Printer(context: context, language: language).print(
      SchemaDocument(format: format).text, status: .clean)
  }
}
