import ArgumentParser
import PortaviaKit

/// `portavia verify`
struct VerifyCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks how complete downloads are: parts, numbered files, media, dates; writes nothing.",
    discussion: """
      Every byte is read and compared with its checksum. What each check knows and cannot know: docs/verification.md, \
      or portavia explain CODE.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("Whose archive it is, where it does not say so itself.", valueName: "name"))
  var owner: String?

  @OptionGroup var output: OutputOptions

  func run(in context: Context) -> ExitStatus {
    let language = context.terminalLanguage(asked: output.lang)
    let printer = Printer(context: context, language: language)
    let display = ProgressDisplay(context: context, language: language)
    context.stop.listen { display.abandon() }
    display.start()
    do throws(PortaviaError) {
      let options = VerificationOptions(
        assumedTimeZone: Platform.timeZone(context.environment["TZ"]), owner: owner)
      let report = try Verifier(options: options).verify(
        input.archives, progress: { display.show($0) }, isCancelled: { context.stop.isMade })
      display.finish()
      let status = ExitStatus(isClean: report.isClean)
      return printer.print(
        text(report, status: status, language: language, style: context.outputStyle), status: status)
    } catch {
      display.finish()
      return Failure(error: error, command: "verify", options: output).end(with: printer)
    }
  }

  private func text(_ report: VerificationReport, status: ExitStatus, language: Language, style: Style)
    -> String
  {
    if output.json {
      return Envelope(command: "verify", status: status, language: output.lang ?? .english).text(of: report)
    }
    return VerificationText(voice: Voice(language: language), style: style).render(report)
  }
}
