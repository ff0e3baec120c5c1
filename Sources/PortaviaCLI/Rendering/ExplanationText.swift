import PortaviaKit

/// What the code of a finding means, for people.
struct ExplanationText {
  let voice: Voice

  /// Columns of a line.
  private static let width = 78

  func render(_ code: FindingCode) -> String {
    var text = "\(code.id) (\(severity(code.severity)))\n" + wrapped(code.summary(in: voice.language))
    for (title, body) in [
      (Phrase.explainWhy, code.explanation(in: voice.language)),
      (.explainRemedy, code.remedy(in: voice.language)),
    ] where !body.isEmpty {
      text += "\n\(voice.say(title))\n" + wrapped(body)
    }
    return text
  }

  /// All codes, one a line.
  func list(_ codes: [FindingCode]) -> String {
    var table = TextTable([.left, .left, .left])
    for code in codes { table.append([code.id, severity(code.severity), code.summary(in: voice.language)]) }
    return voice.say(.explainList) + "\n\n" + table.render()
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: voice.say(.severityError)
    case .warning: voice.say(.severityWarning)
    case .note: voice.say(.severityNote)
    }
  }

  /// Lines of whole words, indented by two.
  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = " "
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > Self.width, line.count > 1 {
        lines.append(line)
        line = " "
      }
      line += " " + word
    }
    lines.append(line)
    return lines.joined(separator: "\n") + "\n"
  }
}
