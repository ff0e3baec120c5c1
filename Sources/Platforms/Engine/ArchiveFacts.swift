import PortaviaModel

/// What the survey learns about an archive from its small telling files, before anything is read for good.
package struct ArchiveFacts: Sendable {
  package var owner: OwnerFacts?
  /// IANA name, where a file of the archive states it.
  package var timeZone: String?
  /// BCP 47, where a file of the archive states it.
  package var language: String?
  /// Normalised names that belong to two people.
  package var homonyms: Set<String> = []

  package init() {}
}

/// The account whose archive it is.
package struct OwnerFacts: Sendable {
  package var name: String
  package var kind: Word = .person
  package var username: String?
  package var profileURL: String?
  package var emails: [String] = []
  package var phones: [String] = []
  /// Earlier and other names.
  package var otherNames: [String] = []
  /// Position of the record that says so.
  package var source: SourcePosition?

  package init(name: String) { self.name = name }
}
