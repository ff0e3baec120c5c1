import Import

/// The labels of Instagram and Threads in every language that is known (docs/formats/instagram.md#labels).
///
/// They are data: a line is a concept, a language and a label. A language whose labels were only told of, not seen in an
/// archive, has `?` after it; `~` stands after one whose label is what Meta calls the same thing elsewhere. A new language
/// is new lines. Many labels mean several things; the file that they stand in decides which.
enum InstagramLabels {
  private static let byLabel: [String: [InstagramConcept]] = {
    var labels: [String: [InstagramConcept]] = [:]
    func add(_ label: String, _ concept: InstagramConcept) {
      if labels[label]?.contains(concept) != true { labels[label, default: []].append(concept) }
    }
    for table in [people, activity, audience, insights] {
      for line in table.split(separator: "\n") {
        let fields = line.split(separator: "\t", maxSplits: 2)
        guard fields.count == 3, let concept = InstagramConcept(rawValue: String(fields[0])) else { continue }
        let label = normalized(String(fields[2]))
        add(String(fields[2]), concept)
        add(label, concept)
        // Meta cuts labels in the middle of their last character.
        if let last = label.unicodeScalars.last, !last.isASCII, label.count > 4 {
          add(String(label.dropLast()), concept)
        }
      }
    }
    return labels
  }()

  /// What a label may say; empty for a label that is not known.
  static func concepts(of label: String) -> [InstagramConcept] {
    byLabel[label] ?? byLabel[normalized(label)] ?? []
  }

  /// The form in which labels are compared: as names, with one apostrophe.
  static func normalized(_ label: String) -> String {
    let name = normalizedName(label)
    guard name.utf8.contains(0xE2) || name.utf8.contains(0xCA) else { return name }
    return String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { "\u{2018}\u{2019}\u{02BC}\u{02B9}".unicodeScalars.contains($0) ? "'" : $0 }
      ))
  }
}
