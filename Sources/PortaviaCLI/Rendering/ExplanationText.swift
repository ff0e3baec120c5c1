import PortaviaKit

/// What a code means, for people.
struct ExplanationText {
  let voice: Voice

  /// Columns of a line.
  private static let width = 78

  func render(_ item: Explanation) -> String {
    var text = "\(item.id) (\(kind(item)))\n" + wrapped(item.summary(in: voice.language))
    for section in Explanation.Section.allCases {
      guard let body = item.text(of: section, in: voice.language), !body.isEmpty else { continue }
      text += "\n\(voice.say(Self.title(section)))\n" + wrapped(body)
    }
    return text
  }

  /// All codes, one a line.
  func list(_ items: [Explanation]) -> String {
    var table = TextTable([.left, .left, .left])
    for item in items { table.append([item.id, kind(item), item.summary(in: voice.language)]) }
    return voice.say(.explainList) + "\n\n" + table.render()
  }

  private static func title(_ section: Explanation.Section) -> Phrase {
    switch section {
    case .cause: .explainWhy
    case .method: .explainMethod
    case .limits: .explainLimits
    case .remedy: .explainRemedy
    }
  }

  private func kind(_ item: Explanation) -> String {
    switch item.severity {
    case .error: voice.say(.severityError)
    case .warning: voice.say(.severityWarning)
    case .note: voice.say(.severityNote)
    case nil: voice.say(item.kind == .check ? .kindCheck : .kindError)
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
