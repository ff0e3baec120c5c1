import PortaviaKit

/// Findings for people: one line per code, worst first.
struct FindingsText {
  /// All findings of one code.
  struct Group: Equatable {
    var code: FindingCode
    var first: Finding
    var occurrences: Int
  }

  let voice: Voice
  let style: Style
  /// What is said when there are more than fit.
  let more: Phrase

  /// At most this many lines.
  static let limit = 12

  /// Findings by code: errors first, then as often as they occur, then by name.
  static func groups(_ findings: [Finding]) -> [Group] {
    var groups: [FindingCode: Group] = [:]
    for finding in findings {
      if let group = groups[finding.code] {
        groups[finding.code]?.occurrences = group.occurrences &+ finding.occurrences
      } else {
        groups[finding.code] = Group(code: finding.code, first: finding, occurrences: finding.occurrences)
      }
    }
    return groups.values.sorted { a, b in
      if a.code.severity != b.code.severity { return a.code.severity > b.code.severity }
      return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : a.code.id < b.code.id
    }
  }

  func render(_ findings: [Finding]) -> String {
    guard let worst = findings.worstSeverity else { return voice.say(.noFindings) + "\n" }
    var text = style.bold(voice.say(worst == .note ? .onlyNotes : .findingsTitle)) + "\n"
    let groups = Self.groups(findings)
    for group in groups.prefix(Self.limit) { text += line(group) }
    if groups.count > Self.limit { text += "  \(voice.count(more, groups.count - Self.limit))\n" }
    return text
  }

  private func line(_ group: Group) -> String {
    var details: [String] = []
    if group.occurrences > 1 { details.append(voice.count(.times, group.occurrences)) }
    if let place = group.first.entry ?? group.first.archive {
      let name = SafeText.shorten(place)
      details.append(group.occurrences > 1 ? voice.say(.example, name) : name)
    }
    var line = "  \(label(group.code.severity)) \(SafeText.escape(group.first.message(in: voice.language)))"
    if !details.isEmpty {
      if line.last == "." { line.removeLast() }
      line += " (\(details.joined(separator: ", ")))"
    }
    return line + "\n"
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: style.red(voice.say(.severityError) + ":")
    case .warning: style.yellow(voice.say(.severityWarning) + ":")
    case .note: voice.say(.severityNote) + ":"
    }
  }
}
