import ArgumentParser
import PortaviaKit

/// A subcommand that does its work in a ``Context``.
protocol ToolCommand: ParsableCommand {
  /// Does the work, prints the result and returns the status; prints failures as well.
  func run(in context: Context) -> ExitStatus
}

extension ToolCommand {
  /// The result of the work: the text for standard output, and the status.
  typealias WorkResult = (text: String, status: ExitStatus)

  /// Does long work while its progress is shown, and prints its result, or why it failed.
  func run(
    in context: Context, saying output: OutputOptions,
    work: (Language, ProgressDisplay) throws(PortaviaError) -> WorkResult
  ) -> ExitStatus {
    let language = context.terminalLanguage(asked: output.lang)
    let printer = Printer(context: context, language: language)
    let display = ProgressDisplay(context: context, language: language)
    context.stop.listen { display.abandon() }
    display.start()
    do throws(PortaviaError) {
      let result = try work(language, display)
      display.finish()
      return printer.print(result.text, status: result.status)
    } catch {
      display.finish()
      return Failure(error: error, command: Self.configuration.commandName ?? "", options: output)
        .end(with: printer)
    }
  }
}
