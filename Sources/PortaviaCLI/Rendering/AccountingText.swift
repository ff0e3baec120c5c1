import PortaviaKit

/// The accounting in one sentence.
struct AccountingText {
  let voice: Voice
  let style: Style

  func render(_ accounting: Accounting) -> String {
    let counts: [(Phrase, Int)] = [
      (.recordsNormalised, accounting.normalised), (.recordsMerged, accounting.merged),
      (.recordsPreserved, accounting.preserved), (.recordsExcluded, accounting.excluded),
      (.recordsReported, accounting.reported),
    ]
    let pieces = counts.filter { $0.1 > 0 }.map { voice.count($0.0, $0.1) }
    guard accounting.read > 0 || !pieces.isEmpty else { return voice.say(.noRecords) }
    if accounting.isBalanced { return voice.count(.balanced, accounting.read, voice.list(pieces)) }
    let shown = pieces.isEmpty ? voice.count(.recordsNormalised, 0) : voice.list(pieces)
    return style.red(voice.count(.unbalanced, accounting.read, shown))
  }
}
