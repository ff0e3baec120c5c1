/// The neutral schema: declared once, from which the database, the CSV headers, the data package and the
/// documentation are made.
package enum Schema {
  /// Rises by one with every change of the schema; `user_version` in the database.
  package static let version: Int32 = 1

  /// "PrtV" in ASCII; `application_id` in the database, which shows that a file was made by Portavia.
  package static let applicationID: Int32 = 0x5072_7456

  /// A heading with the tables under it.
  package struct Section: Sendable {
    package var title: String
    package var tables: [Table]
  }

  package static let sections: [Section] = [
    Section(title: "export", tables: [.exportInfo, .vocabulary]),
    Section(
      title: "provenance",
      tables: [.archives, .sourceFiles, .recordSources, .rawRecords, .findings, .checks]),
    Section(
      title: "people and accounts",
      tables: [.contacts, .contactPoints, .accounts, .accountIdentifiers, .contactMatches, .relationships]),
    Section(title: "conversations", tables: [.conversations, .conversationParticipants, .messages]),
    Section(
      title: "public content", tables: [.posts, .comments, .reactions, .media, .attachments, .tags]),
    Section(
      title: "leads, numbers, everything else",
      tables: [.formSubmissions, .formAnswers, .metrics, .activities, .suppressions]),
    Section(
      title: "derived, rebuilt at every write", tables: [.interactions, .inquiries, .monthlyActivity]),
  ]

  /// Every table, in the order of ``TableID``.
  package static let tables: [Table] = sections.flatMap(\.tables)

  package static let indexes: [Index] = Index.all

  package static let views: [View] = [
    .followers, .following, .readableMessages, .unansweredConversations, .responseTimes,
    .engagedFollowers, .leads, .bestPosts, .completeness,
  ]

  /// The table of an identifier; nil for ``TableID/readableMessages``, which is a view.
  package static func table(_ id: TableID) -> Table? {
    id.rawValue < tables.count ? tables[id.rawValue] : nil
  }

  /// The names of the columns of a table or of a view written while reading.
  package static func columnNames(_ id: TableID) -> [String] {
    table(id)?.columns.map(\.name) ?? View.readableMessages.columns.map(\.name)
  }
}

extension TableID {
  /// The name of the table or view in SQL and of its CSV file without the extension.
  package var name: String { Schema.table(self)?.name ?? View.readableMessages.name }

  /// How many cells one row has.
  package var columnCount: Int { Schema.columnCounts[rawValue] }
}

extension Schema {
  static let columnCounts: [Int] = TableID.allCases.map { columnNames($0).count }
}
