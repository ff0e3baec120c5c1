import PortaviaKit
import PortaviaSystem

/// Prints results and failures, and knows what a failed write means for the status.
struct Printer {
  let context: Context
  let language: Language

  /// Prints a result on standard output.
  ///
  /// A closed pipe (`| head`) is not a failure; a full disk is one, whatever was exported.
  func print(_ text: String, status: ExitStatus) -> ExitStatus {
    guard let failure = context.output.write(text), !failure.isBrokenPipe else { return status }
    let voice = Voice(language: language)
    complain(voice.say(.outputStreamFailed, failure.description), remedy: "")
    return .inputOutput
  }

  /// Prints why nothing could be done.
  func print(_ error: PortaviaError) {
    var message = error.message(in: language)
    if let location = error.location { message = "\(SafeText.escape(location)): \(message)" }
    if let cause = error.cause { message += " (\(SafeText.escape(String(describing: cause))))" }
    complain(message, remedy: error.remedy(in: language))
    if let hint = Self.hints[error.code] {
      _ = context.errors.write("  \(Voice(language: language).say(hint))\n")
    }
  }

  private func complain(_ message: String, remedy: String) {
    let name = context.errorStyle.red("portavia:")
    _ = context.errors.write("\(name) \(message)\n\(remedy.isEmpty ? "" : "  \(remedy)\n")")
  }

  /// The options of the command that help, which the library does not know.
  private static let hints: [PortaviaError.Code: Phrase] = [
    .outputExists: .hintReplace, .notEnoughSpace: .hintMediaNone, .usage: .hintHelp,
  ]
}
