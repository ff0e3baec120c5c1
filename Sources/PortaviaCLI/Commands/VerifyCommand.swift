import ArgumentParser
import PortaviaKit

/// `portavia verify`
struct VerifyCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says whether an export is still what it was, and whether it holds all of its downloads.")

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("Write the result as a page for the browser, too.", valueName: "file"),
    completion: .file())
  var html: String?

  @OptionGroup var output: OutputOptions

  func run(in context: Context) -> ExitStatus {
    let language = context.terminalLanguage(asked: output.lang)
    let printer = Printer(context: context, language: language)
    let display = ProgressDisplay(context: context, language: language)
    context.stop.listen { display.abandon() }
    display.start()
    do throws(PortaviaError) {
      let status = try verifyExport(in: context, language: language, display, printer)
      return status
    } catch {
      display.finish()
      return Failure(error: error, command: "verify", options: output).end(with: printer)
    }
  }

  /// Verifies the one export among the arguments, against the downloads among them.
  private func verifyExport(
    in context: Context, language: Language, _ display: ProgressDisplay, _ printer: Printer
  ) throws(PortaviaError) -> ExitStatus {
    let exports = input.archives.filter(ExportVerifier.isExport)
    guard let export = exports.first else {
      throw PortaviaError(.notAnExport, location: input.archives.first)
    }
    if exports.count > 1 { throw PortaviaError(.mixedSide, location: exports[1]) }
    let verification = try ExportVerifier().verify(
      export, against: input.archives.filter { $0 != export }, progress: { display.show($0) },
      isCancelled: { context.stop.isMade })
    if let html { try verification.writePage(to: html, language: output.lang ?? language) }
    display.finish()
    let status = ExitStatus(isClean: verification.isClean)
    let text =
      output.json
      ? Envelope(command: "verify", status: status, language: output.lang ?? .english).text(of: verification)
      : ExportVerificationText(voice: Voice(language: language), style: context.outputStyle)
        .render(verification)
    return printer.print(text, status: status)
  }
}
