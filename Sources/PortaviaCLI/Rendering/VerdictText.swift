import PortaviaKit

/// A verdict for people: how many checks have which answer, then each check, the worst first, with what to
/// do.
struct VerdictText {
  let voice: Voice
  let style: Style

  /// Columns of a line.
  private static let width = 100
  /// Paths that a check names.
  private static let itemLimit = 3

  /// The verdict with every check and the advice.
  func render(_ verdict: Verdict) -> String {
    let namesArchives = Set(verdict.checks.compactMap(\.archive)).count > 1
    var text = summary(verdict) + "\n"
    var said: Set<String> = []
    for check in verdict.checks {
      text += line(check, namesArchives: namesArchives)
      guard check.status > .pass else { continue }
      if check.status > .unknown, !check.items.isEmpty { text += items(of: check) }
      // Advice of several checks is printed once.
      if let remedy = check.remedy(in: voice.language), remedy != ClickPath.nothing[voice.language],
        said.insert(remedy).inserted
      {
        text += wrapped(voice.say(.checkRemedy, SafeText.escape(remedy)), indent: 4)
      }
    }
    return text
  }

  /// The summary, and what failed or is to be looked at, without advice.
  func renderShort(_ verdict: Verdict) -> String {
    let namesArchives = Set(verdict.checks.compactMap(\.archive)).count > 1
    let worst = verdict.checks.prefix { $0.status > .unknown }
    return summary(verdict) + "\n" + worst.map { line($0, namesArchives: namesArchives) }.joined()
  }

  private func summary(_ verdict: Verdict) -> String {
    let text = verdict.summary(in: voice.language)
    switch verdict.status {
    case .fail: return style.red(text)
    case .warn: return style.yellow(text)
    case .pass, .unknown: return style.bold(text)
    }
  }

  private func line(_ check: Check, namesArchives: Bool) -> String {
    let place = namesArchives ? check.archive.map { " (\(SafeText.shorten($0)))" } ?? "" : ""
    let message = SafeText.escape(check.message(in: voice.language))
    return "  \(label(check.status)) \(message) [\(check.code.id)]\(place)\n"
  }

  private func items(of check: Check) -> String {
    let shown = check.items.prefix(Self.itemLimit).map { SafeText.shorten($0, to: 80) }
    let more = check.itemCount - shown.count
    return shown.map { "    \($0)\n" }.joined()
      + (more > 0 ? "    \(voice.count(.moreAlike, more))\n" : "")
  }

  private func label(_ status: CheckStatus) -> String {
    switch status {
    case .fail: style.red(voice.say(.checkFailed) + ":")
    case .warn: style.yellow(voice.say(.checkWarned) + ":")
    case .unknown: voice.say(.checkUnknown) + ":"
    case .pass: voice.say(.checkPassed) + ":"
    }
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > Self.width - indent {
        lines.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(margin + line)
    return lines.joined(separator: "\n") + "\n"
  }
}
