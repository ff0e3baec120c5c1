/// The values of the open and closed sets of the schema, with labels and the standard terms.
///
/// An enum is named after its column, `messages.type`; a column that many tables share gives its bare name,
/// `platform`.
package enum Vocabulary {
  /// One row of the table `vocabulary`.
  package struct Term: Sendable, Equatable {
    package var set: String
    package var value: String
    package var english: String
    package var italian: String
    /// The term of ActivityStreams 2.0.
    package var activityStreams: String?
    /// The term of schema.org.
    package var schemaOrg: String?
  }

  /// Every term, in the order of the schema.
  package static let terms: [Term] = [provenance, people, conversations, content].flatMap(parse)

  /// The name of the set that a column takes its values from; nil for free values. O(number of sets).
  package static func set(of column: Column, in table: Table) -> String? {
    let own = "\(table.name).\(column.name)"
    if sets.contains(own) { return own }
    return sets.contains(column.name) ? column.name : nil
  }

  static let sets: Set<String> = Set(terms.map(\.set))

  private static func parse(_ list: String) -> [Term] {
    var set = ""
    var terms: [Term] = []
    for line in list.split(separator: "\n") {
      if line.first == "[" {
        set = String(line.dropFirst().dropLast())
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func field(_ index: Int) -> String? {
        index < fields.count && !fields[index].isEmpty ? fields[index] : nil
      }
      terms.append(
        Term(
          set: set, value: fields[0], english: field(1) ?? "", italian: field(2) ?? "",
          activityStreams: field(3), schemaOrg: field(4)))
    }
    return terms
  }
}
