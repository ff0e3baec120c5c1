import ArgumentParser
import PortaviaKit

extension Language: ExpressibleByArgument {}
extension ExportOptions.Scope: ExpressibleByArgument {}
extension ExportOptions.Media: ExpressibleByArgument {}
extension SchemaDocument.Format: ExpressibleByArgument {}

/// What is read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Zip files as they were downloaded, or folders they were unpacked into; all parts together.",
    completion: .file())
  var archives: [String] = []

  func validate() throws {
    if archives.isEmpty { throw ValidationError("Which archive? Give at least one zip file or folder.") }
    if archives.contains("") { throw ValidationError("The name of an archive is empty.") }
  }
}

/// How results are said.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON object instead of text.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Language of everything that is said and stored.",
      discussion: "Without it, the terminal follows the locale and files are in English."))
  var lang: Language?
}
