extension RecordTable {
  /// One logical download with all its parts; comes at the end.
  public static let archives = RecordTable(id: .archives)
  /// Every entry of every part, with what became of it; comes at the end.
  public static let sourceFiles = RecordTable(id: .sourceFiles)
  /// Further places where a record was found.
  public static let recordSources = RecordTable(id: .recordSources)
  /// Records as they are in the archive: those that could not be normalised, or all with
  /// ``ReadingOptions/keepsRaw``.
  public static let rawRecords = RecordTable(id: .rawRecords)
  /// What was noticed; the same as ``ReadingReport/findings``, as rows. Comes at the end.
  public static let findings = RecordTable(id: .findings)
  /// People and organisations in the real world; see ``ContactRecord``.
  public static let contacts = RecordTable(id: .contacts)
  /// Addresses and numbers of contacts; see ``ContactPointRecord``.
  public static let contactPoints = RecordTable(id: .contactPoints)
  /// Identities on a platform; see ``AccountRecord``. Comes after the records that name them.
  public static let accounts = RecordTable(id: .accounts)
  /// Every id, handle and name seen for an account; see ``AccountIdentifierRecord``.
  public static let accountIdentifiers = RecordTable(id: .accountIdentifiers)
  /// Follows, friendships, likes of a Page; see ``RelationshipRecord``.
  public static let relationships = RecordTable(id: .relationships)
  /// Threads of messages; see ``ConversationRecord``. Each comes after its messages, when it has been counted.
  public static let conversations = RecordTable(id: .conversations)
  /// Who takes part in a conversation; see ``ConversationParticipantRecord``.
  public static let conversationParticipants = RecordTable(id: .conversationParticipants)
  /// Messages, conversation by conversation, each from the oldest on; see ``MessageRecord``.
  public static let messages = RecordTable(id: .messages)
  /// What was published; see ``PostRecord``.
  public static let posts = RecordTable(id: .posts)
  /// Comments; see ``CommentRecord``.
  public static let comments = RecordTable(id: .comments)
  /// Reactions to messages, posts and comments; see ``ReactionRecord``.
  public static let reactions = RecordTable(id: .reactions)
  /// Pictures, videos and other files; see ``MediaRecord``. Comes at the end.
  public static let media = RecordTable(id: .media)
  /// Which record carries which file; see ``AttachmentRecord``.
  public static let attachments = RecordTable(id: .attachments)
  /// Hashtags, mentions and people tagged; see ``TagRecord``.
  public static let tags = RecordTable(id: .tags)
  /// Submitted forms; see ``FormSubmissionRecord``.
  public static let formSubmissions = RecordTable(id: .formSubmissions)
  /// Answers of submitted forms; see ``FormAnswerRecord``.
  public static let formAnswers = RecordTable(id: .formAnswers)
  /// Numbers that the platform itself reports; see ``MetricRecord``.
  public static let metrics = RecordTable(id: .metrics)
  /// Recognised records without a table of their own; see ``ActivityRecord``.
  public static let activities = RecordTable(id: .activities)
  /// What others did towards the owner.
  public static let interactions = RecordTable(id: .interactions)
  /// Requests of customers, and how long they waited for an answer.
  public static let inquiries = RecordTable(id: .inquiries)
  /// Events per month; comes at the end.
  public static let monthlyActivity = RecordTable(id: .monthlyActivity)
}
