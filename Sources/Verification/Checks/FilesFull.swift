import Import
import PortaviaModel

/// A file is begun when the one before it is full (docs/formats/facebook.md#numbered-files). In a
/// conversation the file with the highest number is the oldest and holds the rest.
enum FilesFull: CompletenessCheck {
  static let code = CheckCode.filesFull

  private static let full = CheckAnswer(
    .pass, en: "Every numbered file is full up to the last one.",
    it: "Ogni file numerato è pieno, fino all'ultimo.")
  private static let short = CheckAnswer(
    .warn,
    en: "{0} file that another one follows is not full: some of its content may be missing.|"
      + "{0} files that others follow are not full: some of their content may be missing.",
    it: "{0} file a cui ne segue un altro non è pieno: potrebbe mancargli qualcosa.|"
      + "{0} file a cui ne segue un altro non sono pieni: potrebbe mancargli qualcosa.")
  private static let brimming = CheckAnswer(
    .warn,
    en: "{0} list ends with a file that is exactly full: another file may have followed.|"
      + "{0} lists end with a file that is exactly full: another file may have followed.",
    it: "{0} elenco finisce con un file pieno esatto: forse ne seguiva un altro.|"
      + "{0} elenchi finiscono con un file pieno esatto: forse ne seguiva un altro.")

  /// Messages of a conversation, and entries of a list, in one file.
  private static let capacity: Int64 = 10_000

  static func answer(_ evidence: Evidence) -> Check? {
    guard evidence.isStandard else { return nil }
    let lists = evidence.facts.numberedFiles.filter { $0.kind != .albums }
    guard !lists.isEmpty else { return nil }
    let followed = lists.filter { $0.kind == .conversation }.flatMap { $0.pages.dropLast() }
    // Files of a size that nobody has seen yet are measured by the fullest of them.
    let conversationSize = min(capacity, followed.compactMap(\.records).max() ?? capacity)
    var short: [String] = []
    var brimming: [String] = []
    for list in lists {
      let others = list.pages.dropLast().compactMap(\.records)
      let size = list.kind == .conversation ? conversationSize : others.max() ?? capacity
      short += list.pages.dropLast().filter { ($0.records ?? size) < size }.map(\.path)
      if let last = list.pages.last, let records = last.records,
        records == capacity || (!others.isEmpty && records == size && size >= 100)
      {
        brimming.append(last.path)
      }
    }
    let counts = [Check.Count("not_full", short.count), Check.Count("last_full", brimming.count)]
    if !short.isEmpty {
      return check(
        evidence, Self.short, details: [Wording(short.count)], expected: Wording(0),
        found: Wording(short.count),
        counts: counts, items: short)
    }
    if !brimming.isEmpty {
      return check(
        evidence, Self.brimming, details: [Wording(brimming.count)], expected: Wording(0),
        found: Wording(brimming.count), counts: counts, items: brimming)
    }
    return check(evidence, full, expected: Wording(0), found: Wording(0), counts: counts)
  }
}
