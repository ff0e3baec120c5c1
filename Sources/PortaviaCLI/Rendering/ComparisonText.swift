import PortaviaKit

/// The result of `compare` for people: the numbers of each kind, then what differs.
struct ComparisonText {
  let voice: Voice
  let style: Style

  /// Characters of a label.
  private static let width = 100

  func render(_ comparison: Comparison, _ list: DifferenceList) -> String {
    guard !comparison.isEmpty else { return voice.say(.comparedNothing) + "\n" + limits(comparison) }
    var text = style.bold(voice.say(comparison.isSame ? .comparedSame : .comparedDifferent)) + "\n\n"
    text += table(comparison.kinds)
    text += limits(comparison)
    for kind in comparison.kinds {
      let differences = list.differences.filter { $0.kind == kind.name }
      guard !differences.isEmpty else { continue }
      text += "\n" + style.bold(name(kind)) + "\n"
      for difference in differences { text += line(difference) }
      let more = (list.counts[kind.name] ?? 0) - differences.count
      if more > 0 { text += "  \(voice.count(.moreDifferences, more))\n" }
    }
    return text
  }

  private func name(_ kind: Comparison.Kind) -> String {
    Glossary.shared[.kind, kind.name]?[voice.language] ?? voice.word(.category, kind.name)
  }

  private func table(_ kinds: [Comparison.Kind]) -> String {
    let hasBeyond = kinds.contains { $0.beyond > 0 }
    var table = TextTable([.left] + Array(repeating: .right, count: hasBeyond ? 7 : 6))
    let heads: [Phrase] = [
      .headKind, .headOld, .headNew, .headEqual, .headChanged, .headGone, .headAdded, .headBeyond,
    ]
    table.append(heads.prefix(hasBeyond ? 8 : 7).map { voice.say($0) })
    for kind in kinds {
      let numbers = [
        kind.old, kind.new, kind.equal, kind.changed, kind.onlyOld, kind.onlyNew, kind.beyond,
      ]
      table.append([name(kind)] + numbers.prefix(hasBeyond ? 7 : 6).map(voice.number))
    }
    return table.render()
  }

  private func limits(_ comparison: Comparison) -> String {
    guard !comparison.limits.isEmpty else { return "" }
    return "\n" + style.bold(voice.say(.notComparedTitle)) + "\n"
      + comparison.limits.map { "  \(SafeText.escape($0.message(in: voice.language)))\n" }.joined()
  }

  private func line(_ difference: Difference) -> String {
    var line = "  \(difference.change.rawValue) "
    if let time = difference.time { line += voice.date(time) + "  " }
    line += SafeText.shorten(difference.label, to: Self.width)
    if !difference.columns.isEmpty {
      line += " (\(voice.say(.columnsChanged, difference.columns.joined(separator: ", "))))"
    }
    switch difference.change {
    case .onlyOld: return style.red(line) + "\n"
    case .changed: return style.yellow(line) + "\n"
    case .onlyNew, .equal: return line + "\n"
    }
  }
}
