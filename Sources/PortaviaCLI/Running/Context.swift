import PortaviaKit
import PortaviaSystem

/// The world around one run of the command, so that tests can give another one.
struct Context: Sendable {
  /// Results.
  var output: TextStream
  /// Everything else.
  var errors: TextStream
  /// Whether the progress line may be drawn, and how wide it may be.
  var progressColumns: Int?
  /// How results are styled.
  var outputStyle: Style
  /// How messages are styled.
  var errorStyle: Style
  /// The environment variables that matter.
  var environment: [String: String]
  var stop: StopRequest
  /// Milliseconds of a clock that never goes back.
  var clock: @Sendable () -> Int

  private static let variables = [
    "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "TZ", "SOURCE_DATE_EPOCH",
  ]

  /// The world of this process.
  static func process() -> Context {
    var environment: [String: String] = [:]
    for name in variables { environment[name] = ThisProcess.variable(name) }
    let hasControls = environment["TERM"].map { $0 != "dumb" && !$0.isEmpty } ?? false
    // https://no-color.org: any value but the empty one counts.
    let hasColour = hasControls && (environment["NO_COLOR"] ?? "").isEmpty
    let isErrorTerminal = StandardStream.errors.isTerminal
    let start = ContinuousClock.now
    return Context(
      output: TextStream(.output),
      errors: TextStream(.errors),
      progressColumns: isErrorTerminal && hasControls ? StandardStream.errors.columns ?? 80 : nil,
      outputStyle: Style(isOn: hasColour && StandardStream.output.isTerminal),
      errorStyle: Style(isOn: hasColour && isErrorTerminal),
      environment: environment,
      stop: StopRequest(),
      clock: {
        let passed = (ContinuousClock.now - start).components
        return Int(passed.seconds) * 1000 + Int(passed.attoseconds / 1_000_000_000_000_000)
      })
  }

  /// IANA name of the time zone of the computer: the variable TZ, else what /etc/localtime is a link to.
  var timeZone: String? { Self.timeZone(environment) }

  static func timeZone(_ environment: [String: String]) -> String? {
    if let variable = environment["TZ"], !variable.isEmpty { return String(variable.drop { $0 == ":" }) }
    guard let target = FileSystem.linkTarget("/etc/localtime"),
      let folder = target.split(separator: "zoneinfo/", maxSplits: 1, omittingEmptySubsequences: false).last,
      folder.count < target.count
    else { return nil }
    return String(folder)
  }

  /// The language of the terminal: what was asked for, else the locale, else English.
  func terminalLanguage(asked: Language?) -> Language { asked ?? Language(locale: environment) }
}
