import ArgumentParser
import PortaviaKit

/// `portavia schema`
struct SchemaCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the schema of the tables that an export holds, and the pages made from the code.")

  @Option(help: "SQL statements, JSON for programs, or Markdown for people.")
  var format = SchemaDocument.Format.sql

  @Flag(help: "The page of all findings instead, in Markdown (docs/findings.md).")
  var findings = false

  @Flag(help: "The page of which file becomes what instead, in Markdown (docs/coverage.md).")
  var coverage = false

  @Flag(help: "The page of all checks instead, in Markdown (docs/verification.md).")
  var verification = false

  func validate() throws {
    if [findings, coverage, verification].count(where: \.self) > 1 {
      throw ValidationError("--findings, --coverage and --verification are pages: give one of them.")
    }
  }

  func run(in context: Context) -> ExitStatus {
    let language = context.terminalLanguage(asked: nil)
    let page: ReferencePage? =
      findings ? .findings : coverage ? .coverage : verification ? .verification : nil
    return Printer(context: context, language: language).print(
      page?.text ?? SchemaDocument(format: format).text, status: .clean)
  }
}
