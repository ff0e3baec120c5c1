import ArgumentParser
import PortaviaKit

/// `portavia export`
struct ExportCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the content of downloads as SQLite and CSV, with everything accounted for.")

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to create.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "Zone for times that come without one, e.g. Europe/Rome.", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Whose archive it is, where it does not say so itself.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp(
      "Order of the dates in chats and on pages, where they do not tell it: dmy, mdy or ymd.",
      valueName: "order"))
  var dateOrder: ExportOptions.DateOrder?

  @Option(help: "What a business needs, or everything, log-ins and devices included.")
  var scope = ExportOptions.Scope.business

  @Option(help: "Copy pictures, videos and other files, or only list them.")
  var media = ExportOptions.Media.copy

  @Option(
    name: .customLong("csv-preset"),
    help: ArgumentHelp(
      "Spell the tables for a spreadsheet as well; may be given again, or as a list with commas.",
      discussion: "They go to data/csv-<preset>/; the neutral CSV (standard) is always written.",
      valueName: "preset"))
  var csvPresets: [PresetList] = []

  @Flag(help: "Head the columns of presets with labels for people, in the language of --lang.")
  var labels = false

  @Flag(help: "Begin the files of presets with a line sep=; for Excel, which other programs take for a row.")
  var sepLine = false

  @Flag(name: .customLong("utf16"), help: "Write the preset tsv in UTF-16, which any Excel recognises.")
  var usesUTF16 = false

  @Flag(help: "Keep every record verbatim as well.")
  var keepRaw = false

  @Option(
    help: ArgumentHelp(
      "Store this as the time of the export: seconds since 1970, or 2024-11-22T09:30:00Z.",
      discussion: "Without it, SOURCE_DATE_EPOCH counts; without both, no time is stored, so that the same "
        + "archives give the same bytes.", valueName: "time"))
  var now: Instant?

  @Flag(help: "Replace an earlier export in the output folder.")
  var replace = false

  @Flag(help: "Read everything, write nothing, and say what would be written.")
  var dryRun = false

  @OptionGroup var saying: OutputOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("The name of the output folder is empty.") }
    if let timeZone, timeZone.isEmpty { throw ValidationError("The time zone is empty.") }
    let presets = spreadsheets.additional
    if presets.isEmpty, labels || sepLine || usesUTF16 {
      throw ValidationError("--labels, --sep-line and --utf16 are for presets: add --csv-preset.")
    }
    if usesUTF16, !presets.contains(.tsv) { throw ValidationError("--utf16 is for --csv-preset tsv.") }
  }

  private var spreadsheets: CSVPresets {
    CSVPresets(
      csvPresets.flatMap(\.presets), usesLabels: labels, hasSeparatorLine: sepLine, usesUTF16: usesUTF16)
  }

  func run(in context: Context) -> ExitStatus {
    run(in: context, saying: saying) { (language, display) throws(PortaviaError) in
      let options = try exportOptions(environment: context.environment)
      let report = try Exporter(options: options).export(
        input.archives, to: output, progress: { display.show($0) }, isCancelled: { context.stop.isMade })
      let status = ExitStatus(isClean: report.isClean)
      return (text(report, status: status, language: language, style: context.outputStyle), status)
    }
  }

  /// The options of the library that the flags and the environment ask for.
  func exportOptions(environment: [String: String]) throws(PortaviaError) -> ExportOptions {
    let epoch = now == nil ? try Self.sourceDateEpoch(environment) : nil
    return ExportOptions(
      timeZone: timeZone, assumedTimeZone: Context.timeZone(environment), owner: owner,
      dateOrder: dateOrder, scope: scope, media: media, csv: spreadsheets, language: saying.lang ?? .english,
      keepsRaw: keepRaw, now: now?.seconds ?? epoch, replacesExport: replace,
      isDryRun: dryRun)
  }

  /// https://reproducible-builds.org/specs/source-date-epoch: decimal seconds, nothing else.
  private static func sourceDateEpoch(_ environment: [String: String]) throws(PortaviaError) -> Int64? {
    guard let value = environment["SOURCE_DATE_EPOCH"], !value.isEmpty else { return nil }
    guard let seconds = Instant(seconds: value) else {
      throw PortaviaError(.usage, details: ["SOURCE_DATE_EPOCH", SafeText.shorten(value)])
    }
    return seconds.seconds
  }

  private func text(_ report: ExportReport, status: ExitStatus, language: Language, style: Style) -> String {
    if saying.json {
      return Envelope(command: "export", status: status, language: saying.lang ?? .english).text(of: report)
    }
    return ExportText(voice: Voice(language: language), style: style).render(report)
  }
}
