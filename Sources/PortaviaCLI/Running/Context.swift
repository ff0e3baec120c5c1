import PortaviaKit

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
    for name in variables { environment[name] = Platform.variable(name) }
    let hasControls = environment["TERM"].map { $0 != "dumb" && !$0.isEmpty } ?? false
    // https://no-color.org: any value but the empty one counts.
    let hasColour = hasControls && (environment["NO_COLOR"] ?? "").isEmpty
    let isErrorTerminal = Platform.isTerminal(StandardStreams.errors)
    let start = ContinuousClock.now
    return Context(
      output: TextStream(descriptor: StandardStreams.output),
      errors: TextStream(descriptor: StandardStreams.errors),
      progressColumns: isErrorTerminal && hasControls ? Platform.columns(StandardStreams.errors) ?? 80 : nil,
      outputStyle: Style(isOn: hasColour && Platform.isTerminal(StandardStreams.output)),
      errorStyle: Style(isOn: hasColour && isErrorTerminal),
      environment: environment,
      stop: StopRequest(),
      clock: {
        let passed = (ContinuousClock.now - start).components
        return Int(passed.seconds) * 1000 + Int(passed.attoseconds / 1_000_000_000_000_000)
      })
  }

  /// The language of the terminal: what was asked for, else the locale, else English.
  func terminalLanguage(asked: Language?) -> Language { asked ?? Language(locale: environment) }
}
