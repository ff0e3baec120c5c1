import ArgumentParser
import PortaviaKit

/// `portavia inspect`
struct InspectCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Says what downloads are and what is missing in them; writes nothing.")

  @OptionGroup var input: InputOptions
  @Flag(
    help: ArgumentHelp(
      "Print only what the files are built of, without names, ids and content.",
      discussion: "For a developer, when files are not recognised."))
  var shape = false

  @Option(
    help: ArgumentHelp("Write the result as a page for the browser, too.", valueName: "file"),
    completion: .file())
  var html: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if shape, html != nil { throw ValidationError("--shape has no page: leave --html out.") }
  }

  func run(in context: Context) -> ExitStatus {
    run(in: context, saying: output) { (language, display) throws(PortaviaError) in
      if shape {
        let found = try Inspector().shape(input.archives, isCancelled: { context.stop.isMade })
        return (text(found, language: language, style: context.outputStyle), .clean)
      }
      let inspection = try Inspector(
        options: InspectionOptions(assumedTimeZone: context.timeZone)
      ).inspect(
        input.archives, progress: { display.show($0) }, isCancelled: { context.stop.isMade })
      if let html { try inspection.writeHTML(to: html, language: output.lang ?? language) }
      let status = ExitStatus(isClean: inspection.isClean)
      return (text(inspection, status: status, language: language, style: context.outputStyle), status)
    }
  }

  private func text(_ shape: DownloadShape, language: Language, style: Style) -> String {
    if output.json {
      return Envelope(command: "inspect", status: .clean, language: output.lang ?? .english).text(of: shape)
    }
    return ShapeText(voice: Voice(language: language), style: style).render(shape)
  }

  private func text(_ inspection: Inspection, status: ExitStatus, language: Language, style: Style) -> String
  {
    if output.json {
      return Envelope(command: "inspect", status: status, language: output.lang ?? .english)
        .text(of: inspection)
    }
    return InspectionText(voice: Voice(language: language), style: style, paths: input.archives)
      .render(inspection)
  }
}
