import PortaviaModel

/// Whether everything is there: the verdict in one line, then what to look at with its remedy, the worst first.
struct ReportVerdict {
  let facts: ReportFacts
  let text: ReportText

  /// The answer in one line.
  func writeSummary(to html: inout HTMLWriter) {
    html.element("h2", text: title)
    html.element("div", ["class": "card verdict \(status.rawValue)"]) { html in
      html.element("strong", ["class": "head"], text: headline)
      if let verdict = facts.verdict { tally(verdict, &html) }
    }
  }

  /// Each check and finding: what is to be looked at in the open, the rest folded away.
  func writeDetails(to html: inout HTMLWriter) {
    guard !(facts.verdict?.checks.isEmpty ?? true) || !facts.findings.isEmpty else { return }
    html.element("h2", text: text.say("One by one", "Punto per punto"))
    if let verdict = facts.verdict { checks(verdict, &html) }
    findings(&html)
  }

  private var title: String {
    facts.place == .verification
      ? text.say("Is it still what it was?", "È ancora com'era?")
      : text.say("Is everything there?", "C'è tutto?")
  }

  /// The worst of checks and findings.
  private var status: CheckStatus {
    let noticed: CheckStatus =
      switch facts.findings.worstSeverity {
      case .error: .fail
      case .warning: .warn
      default: .pass
      }
    return max(noticed, facts.verdict?.status ?? .pass)
  }

  private var headline: String {
    if facts.place == .verification {
      return status < .warn
        ? text.say(
          "Yes. Nothing was changed, lost or added.", "Sì. Nulla è stato modificato, perso o aggiunto.")
        : text.say("No: something is not as it was.", "No: qualcosa non è più com'era.")
    }
    return switch status {
    case .fail:
      text.say(
        "Not everything: something is missing or could not be read.",
        "Non tutto: qualcosa manca o non si è potuto leggere.")
    case .warn:
      text.say("Nearly everything: there is something to look at.", "Quasi tutto: c'è qualcosa da guardare.")
    case .unknown:
      text.say(
        "Yes, as far as a download can tell.", "Sì, per quello che un archivio può dire.")
    case .pass: text.say("Yes. Nothing is missing.", "Sì. Non manca nulla.")
    }
  }

  private func tally(_ verdict: Verdict, _ html: inout HTMLWriter) {
    html.element("ul", ["class": "tally"]) { html in
      for (status, number, words) in [
        (CheckStatus.fail, verdict.failed, text.say("failed", "non superati")),
        (.warn, verdict.warned, text.say("to look at", "da guardare")),
        (.unknown, verdict.unknown, text.say("cannot be known", "non si possono sapere")),
        (.pass, verdict.passed, text.say("checks passed", "controlli superati")),
      ] where number > 0 || status == .pass {
        html.element("li", ["class": status.rawValue]) { html in
          html.element("strong", text: text.count(number))
          html.text(" \(words)")
        }
      }
    }
  }

  // MARK: - Checks

  private func checks(_ verdict: Verdict, _ html: inout HTMLWriter) {
    list(verdict.checks.filter { $0.status >= .warn }, &html)
    for (status, title) in [
      (CheckStatus.unknown, text.say("What cannot be known", "Che cosa non si può sapere")),
      (.pass, text.say("Checks that passed", "Controlli superati")),
    ] {
      let checks = verdict.checks.filter { $0.status == status }
      guard !checks.isEmpty else { continue }
      html.element("details") { html in
        html.element("summary", text: "\(title) (\(text.count(checks.count)))")
        list(checks, &html)
      }
    }
  }

  private func list(_ checks: [Check], _ html: inout HTMLWriter) {
    guard !checks.isEmpty else { return }
    var said: Set<String> = []
    html.element("ul", ["class": "checks"]) { html in
      for check in checks {
        html.element("li", ["class": check.status.rawValue]) { html in
          html.element("span", ["class": "mark"], text: text.status(check.status))
          html.element("div") { html in
            html.text(check.message(in: text.language))
            if facts.archives.count > 1, let archive = check.archive {
              html.element("p", ["class": "soft"]) { $0.element("bdi", text: archive) }
            }
            // What several checks advise is said once.
            if let remedy = check.remedy(in: text.language), !remedy.isEmpty, said.insert(remedy).inserted {
              html.element("p", ["class": "todo"], text: remedy)
            }
            items(check, &html)
          }
        }
        html.line()
      }
    }
  }

  private func items(_ check: Check, _ html: inout HTMLWriter) {
    guard !check.items.isEmpty, check.status >= .warn else { return }
    html.element("details") { html in
      html.element(
        "summary",
        text: text.say("Which ones", "Quali") + " (\(text.count(check.itemCount)))")
      html.element("ul") { html in
        for item in check.items {
          html.element("li") { $0.element("code") { $0.element("bdi", text: item) } }
        }
        if check.itemCount > check.items.count { html.element("li", text: "…") }
      }
    }
  }

  // MARK: - Findings

  private struct Group {
    var code: FindingCode
    var message: String
    var occurrences = 0
  }

  /// Of all findings of a code one sentence; those of other details stand in the table.
  private var groups: [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for finding in facts.findings {
      let place = places[finding.code.id] ?? groups.count
      if place == groups.count {
        places[finding.code.id] = place
        groups.append(Group(code: finding.code, message: finding.message(in: text.language)))
      }
      groups[place].occurrences += finding.occurrences
    }
    return groups.sorted { a, b in
      if a.code.severity != b.code.severity { return a.code.severity > b.code.severity }
      return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : a.code.id < b.code.id
    }
  }

  /// Where there are checks, they have said what matters: the findings are for those who look closer.
  private func findings(_ html: inout HTMLWriter) {
    let groups = groups
    let serious = groups.filter { $0.code.severity > .note }
    if facts.verdict == nil, !serious.isEmpty {
      list(serious, &html)
    } else {
      folded(text.say("Noticed while reading", "Notato durante la lettura"), serious, &html)
    }
    folded(
      text.say("Good to know, nothing to do", "Buono a sapersi, niente da fare"),
      groups.filter { $0.code.severity == .note }, &html)
  }

  private func folded(_ title: String, _ groups: [Group], _ html: inout HTMLWriter) {
    guard !groups.isEmpty else { return }
    html.element("details") { html in
      html.element("summary", text: "\(title) (\(text.count(groups.count)))")
      list(groups, &html)
    }
  }

  private func list(_ groups: [Group], _ html: inout HTMLWriter) {
    html.element("ul", ["class": "checks"]) { html in
      for group in groups {
        let kind: String =
          switch group.code.severity {
          case .error: "fail"
          case .warning: "warn"
          case .note: "note"
          }
        html.element("li", ["class": kind]) { html in
          html.element("span", ["class": "mark"], text: text.severity(group.code.severity))
          html.element("div") { html in
            html.text(group.message)
            if group.occurrences > 1 {
              let times = text.say(
                "\(text.count(group.occurrences)) times", "\(text.count(group.occurrences)) volte")
              html.element("span", ["class": "soft"], text: " (\(times))")
            }
            let remedy = group.code.remedy(in: text.language)
            if group.code.severity > .note, !remedy.isEmpty {
              html.element("p", ["class": "todo"], text: remedy)
            }
          }
        }
        html.line()
      }
    }
  }
}
