/// The tables of the neutral schema, in schema order, and the views whose rows are written while reading.
@usableFromInline package enum TableID: Int, CaseIterable, Sendable {
  case exportInfo
  case vocabulary
  case archives
  case sourceFiles
  case recordSources
  case rawRecords
  case findings
  case checks
  case contacts
  case contactPoints
  case accounts
  case accountIdentifiers
  case contactMatches
  case relationships
  case conversations
  case conversationParticipants
  case messages
  case posts
  case comments
  case reactions
  case media
  case attachments
  case tags
  case formSubmissions
  case formAnswers
  case metrics
  case activities
  case suppressions
  case interactions
  case inquiries
  case monthlyActivity
  /// The view `readable_messages`: too slow as SQL at the end, so its CSV rows are written with the messages.
  case readableMessages
}
