import ArgumentParser
import PortaviaKit

extension Language: ExpressibleByArgument {}
extension ExportOptions.DateOrder: ExpressibleByArgument {}
extension ExportOptions.Scope: ExpressibleByArgument {}
extension ExportOptions.Media: ExpressibleByArgument {}
extension SchemaDocument.Format: ExpressibleByArgument {}

/// Options for what is read and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Zip files as they were downloaded, or folders they were unpacked into; all parts together.",
      valueName: "archive"),
    completion: .file())
  var archives: [String]

  func validate() throws {
    if archives.contains("") { throw ValidationError("The name of an archive is empty.") }
  }
}

/// In which language and form results are printed.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON object instead of text.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Language of everything that is said and stored.",
      discussion: "Without it, the terminal follows the locale and files are in English."))
  var lang: Language?
}
