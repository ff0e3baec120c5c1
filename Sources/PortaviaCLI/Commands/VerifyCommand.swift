import ArgumentParser
import PortaviaKit

/// `portavia verify`
struct VerifyCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks how complete downloads are, or whether an export is still what it was; writes nothing.",
    discussion: """
      Of downloads every byte is read and compared with its checksum: parts, numbered files, media, dates. Of an export \
      every file is compared with its SHA-256 and the books are added up again. With both, every record of the downloads \
      is looked for in the export.

        portavia verify facebook-*.zip
        portavia verify mydata
        portavia verify facebook-*.zip mydata

      What each check knows and cannot know: docs/verification.md, or portavia explain CODE.
      """)

  @Argument(
    help: ArgumentHelp(
      "Zip files or folders as they were downloaded, or the folder of an export, or both.",
      valueName: "archive"),
    completion: .file())
  var archives: [String]

  @Option(help: ArgumentHelp("Whose archive it is, where it does not say so itself.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp("Write the result as a page for the browser, too.", valueName: "file"),
    completion: .file())
  var html: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if archives.contains("") { throw ValidationError("The name of an archive is empty.") }
  }

  func run(in context: Context) -> ExitStatus {
    run(in: context, saying: output) { (language, display) throws(PortaviaError) in
      archives.contains(where: ExportVerifier.isExport)
        ? try verifyExport(in: context, language, display)
        : try verifyDownloads(in: context, language, display)
    }
  }

  private func verifyDownloads(
    in context: Context, _ language: Language, _ display: ProgressDisplay
  ) throws(PortaviaError) -> WorkResult {
    let options = VerificationOptions(
      assumedTimeZone: context.timeZone, owner: owner)
    let report = try Verifier(options: options).verify(
      archives, progress: { display.show($0) }, isCancelled: { context.stop.isMade })
    if let html { try report.writeHTML(to: html, language: output.lang ?? language) }
    let status = ExitStatus(isClean: report.isClean)
    if output.json { return (envelope(status).text(of: report), status) }
    let text = VerificationText(voice: Voice(language: language), style: context.outputStyle).render(report)
    return (text, status)
  }

  /// Verifies the one export among the arguments, against the downloads among them.
  private func verifyExport(
    in context: Context, _ language: Language, _ display: ProgressDisplay
  ) throws(PortaviaError) -> WorkResult {
    let exports = archives.filter(ExportVerifier.isExport)
    if exports.count > 1 { throw PortaviaError(.mixedSide, location: exports[1]) }
    let report = try ExportVerifier().verify(
      exports[0], against: archives.filter { $0 != exports[0] }, progress: { display.show($0) },
      isCancelled: { context.stop.isMade })
    if let html { try report.writeHTML(to: html, language: output.lang ?? language) }
    let status = ExitStatus(isClean: report.isClean)
    if output.json { return (envelope(status).text(of: report), status) }
    let text = ExportVerificationText(voice: Voice(language: language), style: context.outputStyle).render(
      report)
    return (text, status)
  }

  private func envelope(_ status: ExitStatus) -> Envelope {
    Envelope(command: "verify", status: status, language: output.lang ?? .english)
  }
}
