import ArgumentParser
import PortaviaKit

/// `portavia compare`
struct CompareCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Says what is gone, changed and new between two downloads or exports.",
    discussion: """
      Both may be a download (a zip or a folder) or an export. Records are known by what stays the same: the \
      conversation, the time and the sender of a message; the account of a follower. The symbols are - only in OLD, \
      + only in NEW, * changed, = the same. Where one of the two does not reach, nothing is compared, and it says so.

        portavia compare 2023.zip 2024.zip --only followers

      Exit status: 0 nothing differs; 1 something does; 2 nothing could be compared.
      """)

  @Argument(
    help: ArgumentHelp("The older download or export.", valueName: "old"), completion: .file())
  var old: String

  @Argument(
    help: ArgumentHelp("The newer download or export.", valueName: "new"), completion: .file())
  var new: String

  @Option(
    help: ArgumentHelp("Another part of the older download; may be given again.", valueName: "archive"),
    completion: .file())
  var withOld: [String] = []

  @Option(
    help: ArgumentHelp("Another part of the newer download; may be given again.", valueName: "archive"),
    completion: .file())
  var withNew: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare these kinds only: a list with commas.",
      discussion: ArchiveComparer.kinds.joined(separator: ", ") + ".", valueName: "kinds"))
  var only: KindList?

  @Flag(help: "Print every difference, not only the first ones of each kind.")
  var all = false

  @Flag(help: "List what is the same, too.")
  var equal = false

  @Option(
    help: ArgumentHelp("Write all differences to a CSV file.", valueName: "file"), completion: .file())
  var csv: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if ([old, new] + withOld + withNew).contains("") {
      throw ValidationError("The name of an archive is empty.")
    }
  }

  func run(in context: Context) -> ExitStatus {
    run(in: context, saying: output) { (language, display) throws(PortaviaError) in
      do {
        return try compare(in: context, language, display)
      } catch {
        throw error as? PortaviaError ?? PortaviaError(.internalFault, cause: error)
      }
    }
  }

  private func compare(
    in context: Context, _ language: Language, _ display: ProgressDisplay
  ) throws -> WorkResult {
    var list = DifferenceList(limit: all ? .max : DifferenceList.shown)
    var file = try csv.map { path throws(PortaviaError) in try DifferenceFile(path) }
    var options = ReadingOptions(readsMedia: false)
    options.assumedTimeZone = context.timeZone
    let comparison = try ArchiveComparer(options: options).compare(
      [old] + withOld, with: [new] + withNew, only: only?.kinds, showsEqual: equal,
      progress: { display.show($0) }, isCancelled: { context.stop.isMade }
    ) { difference in
      list.add(difference)
      try file?.append(difference)
    }
    try file?.commit()
    let status: ExitStatus = comparison.isEmpty ? .nothingDone : ExitStatus(isClean: comparison.isSame)
    return (
      text(comparison, list, status: status, language: language, style: context.outputStyle), status
    )
  }

  private func text(
    _ comparison: Comparison, _ list: DifferenceList, status: ExitStatus, language: Language, style: Style
  ) -> String {
    if output.json {
      return Envelope(command: "compare", status: status, language: output.lang ?? .english)
        .text(of: comparison, list)
    }
    return ComparisonText(voice: Voice(language: language), style: style).render(comparison, list)
  }
}

/// Kinds of records, separated by commas: `followers,friends`.
struct KindList: ExpressibleByArgument {
  let kinds: Set<String>

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy(ArchiveComparer.kinds.contains) else { return nil }
    kinds = Set(names)
  }

  static var allValueStrings: [String] { ArchiveComparer.kinds }
}
