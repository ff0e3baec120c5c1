import ArgumentParser
import PortaviaKit

/// `portavia explain`
struct ExplainCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what the code of a finding, a check or a failure means and what to do.")

  @Argument(
    help: ArgumentHelp(
      "The code, e.g. zip.crc-mismatch; without one, all codes are listed.", valueName: "code"),
    completion: .list(Explanation.all.map(\.id)))
  var code: String?

  @OptionGroup var output: OutputOptions

  func run(in context: Context) -> ExitStatus {
    let language = context.terminalLanguage(asked: output.lang)
    let printer = Printer(context: context, language: language)
    guard let code else { return printer.print(text(Explanation.all, language), status: .clean) }
    guard let known = Explanation.named(code.lowercased()) else {
      let error = PortaviaError(
        unknownCode: code, nearest: Suggestion.nearest(to: code, in: Explanation.all.map(\.id)))
      return Failure(error: error, command: "explain", options: output).end(with: printer)
    }
    return printer.print(text([known], language), status: .clean)
  }

  private func text(_ codes: [Explanation], _ language: Language) -> String {
    if output.json {
      return Envelope(command: "explain", status: .clean, language: output.lang ?? .english).text(of: codes)
    }
    let text = ExplanationText(voice: Voice(language: language))
    return code == nil ? text.list(codes) : codes.map(text.render).joined()
  }
}

extension PortaviaError {
  /// No finding has this code.
  init(unknownCode code: String, nearest: String?) {
    let remedy =
      nearest == nil
      ? Wording(
        en: "portavia explain, without a code, lists them all.",
        it: "portavia explain, senza codice, li elenca tutti.")
      : Wording(en: "Did you mean {1}?", it: "Intendevi {1}?")
    self.init(
      Code(
        Self.unknownFinding,
        message: Wording(en: "There is no code “{0}”.", it: "Non esiste un codice «{0}»."),
        remedy: remedy), details: [SafeText.shorten(code)] + [nearest].compactMap(\.self))
  }

  static let unknownFinding = "usage.unknown-finding"
}
