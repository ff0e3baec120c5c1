import PortaviaKit

/// A failed run, for people and for `--json`.
struct Failure {
  let error: PortaviaError
  let command: String
  let options: OutputOptions

  /// Prints why on standard error, and with `--json` also in the envelope.
  func end(with printer: Printer) -> ExitStatus {
    let status = ExitStatus(error, stop: printer.context.stop)
    printer.print(error)
    guard options.json else { return status }
    let envelope = Envelope(command: command, status: status, language: options.lang ?? .english)
    return printer.print(envelope.text(of: error), status: status)
  }
}
