import PortaviaKit

/// Findings for people: grouped by code, the worst first.
struct FindingsText {
  /// All findings of one code.
  struct Group {
    var code: FindingCode
    var first: Finding
    var occurrences: Int
    /// Findings with the same sentence, by their details, in the order in which they came.
    var alike: [(details: [String], occurrences: Int)] = []
    private var positions: [[String]: Int] = [:]

    init(_ first: Finding) {
      code = first.code
      self.first = first
      occurrences = 0
    }

    mutating func add(_ finding: Finding) {
      occurrences = occurrences.addingSaturated(finding.occurrences)
      if let index = positions[finding.details] {
        alike[index].occurrences = alike[index].occurrences.addingSaturated(finding.occurrences)
      } else {
        positions[finding.details] = alike.count
        alike.append((finding.details, finding.occurrences))
      }
    }
  }

  let voice: Voice
  let style: Style
  /// What is printed when there are more than fit.
  let more: Phrase

  /// At most this many codes.
  static let limit = 12
  /// At most this many different details after the first.
  static let alikeLimit = 3

  /// Findings by code: errors first, then as often as they occur, then by name.
  static func groups(_ findings: [Finding]) -> [Group] {
    var groups: [FindingCode: Group] = [:]
    for finding in findings {
      groups[finding.code, default: Group(finding)].add(finding)
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

  /// The first sentence of a group with the number of findings that it is true of; other details follow in a line of
  /// their own.
  private func line(_ group: Group) -> String {
    var details: [String] = []
    let occurrences = group.alike.first?.occurrences ?? group.occurrences
    if occurrences > 1 { details.append(voice.count(.times, occurrences)) }
    if let place = group.first.entry ?? group.first.archive {
      let name = SafeText.shorten(place)
      details.append(occurrences > 1 ? voice.say(.example, name) : name)
    }
    var line = "  \(label(group.code.severity)) \(SafeText.escape(group.first.message(in: voice.language)))"
    if !details.isEmpty {
      if line.last == "." { line.removeLast() }
      line += " (\(details.joined(separator: ", ")))"
    }
    return line + "\n" + others(group)
  }

  private func others(_ group: Group) -> String {
    let others = group.alike.dropFirst()
    guard !others.isEmpty else { return "" }
    var items = others.prefix(Self.alikeLimit).map { other in
      let times = other.occurrences > 1 ? " (\(voice.count(.times, other.occurrences)))" : ""
      return SafeText.shorten(other.details.joined(separator: " "), to: 72) + times
    }
    if others.count > Self.alikeLimit {
      items.append(voice.count(.moreAlike, others.count - Self.alikeLimit))
    }
    return "    \(voice.say(.alike, voice.list(items)))\n"
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: style.red(voice.say(.severityError) + ":")
    case .warning: style.yellow(voice.say(.severityWarning) + ":")
    case .note: voice.say(.severityNote) + ":"
    }
  }
}

extension Int {
  /// The sum, or the greatest number when there is none.
  fileprivate func addingSaturated(_ other: Int) -> Int {
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? .max : sum
  }
}
