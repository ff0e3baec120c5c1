import PortaviaKit

/// The result of `verify FOLDER` for people: the verdict, then what is wrong, the worst first.
struct ExportVerificationText {
  let voice: Voice
  let style: Style

  /// Items of a check that are shown.
  private static let items = 10

  func render(_ verification: ExportVerification) -> String {
    let verdict = verification.verdict
    var text =
      voice.count(
        .verifiedExport, verification.files, SafeText.escape(verification.path),
        voice.bytes(verification.bytes)) + "\n"
    text += style.bold(verdict.summary(in: voice.language)) + "\n\n"
    for check in verdict.checks { text += lines(check) }
    return text
  }

  private func lines(_ check: Check) -> String {
    var text = "  \(label(check.status)) \(SafeText.escape(check.message(in: voice.language)))\n"
    guard check.status >= .warn else { return text }
    for item in check.items.prefix(Self.items) { text += "      \(SafeText.shorten(item, to: 90))\n" }
    let more = check.itemCount - min(check.items.count, Self.items)
    if more > 0 { text += "      \(voice.count(.moreItems, more))\n" }
    if let remedy = check.remedy(in: voice.language) { text += "    → \(SafeText.escape(remedy))\n" }
    return text
  }

  private func label(_ status: CheckStatus) -> String {
    switch status {
    case .pass: voice.say(.checkPass) + ":"
    case .warn: style.yellow(voice.say(.checkWarn) + ":")
    case .fail: style.red(voice.say(.checkFail) + ":")
    case .unknown: voice.say(.checkUnknown) + ":"
    }
  }
}
