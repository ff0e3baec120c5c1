// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

extension RecordBatch {
  /// The rows of `contacts`.
  public var contacts: RecordList<ContactRecord> {
    RecordList(.contacts, in: self, ContactRecord.init)
  }

  /// The rows of `contact_points`.
  public var contactPoints: RecordList<ContactPointRecord> {
    RecordList(.contactPoints, in: self, ContactPointRecord.init)
  }

  /// The rows of `accounts`.
  public var accounts: RecordList<AccountRecord> {
    RecordList(.accounts, in: self, AccountRecord.init)
  }

  /// The rows of `account_identifiers`.
  public var accountIdentifiers: RecordList<AccountIdentifierRecord> {
    RecordList(.accountIdentifiers, in: self, AccountIdentifierRecord.init)
  }

  /// The rows of `relationships`.
  public var relationships: RecordList<RelationshipRecord> {
    RecordList(.relationships, in: self, RelationshipRecord.init)
  }

  /// The rows of `conversations`.
  public var conversations: RecordList<ConversationRecord> {
    RecordList(.conversations, in: self, ConversationRecord.init)
  }

  /// The rows of `conversation_participants`.
  public var conversationParticipants: RecordList<ConversationParticipantRecord> {
    RecordList(.conversationParticipants, in: self, ConversationParticipantRecord.init)
  }

  /// The rows of `messages`.
  public var messages: RecordList<MessageRecord> {
    RecordList(.messages, in: self, MessageRecord.init)
  }

  /// The rows of `posts`.
  public var posts: RecordList<PostRecord> {
    RecordList(.posts, in: self, PostRecord.init)
  }

  /// The rows of `comments`.
  public var comments: RecordList<CommentRecord> {
    RecordList(.comments, in: self, CommentRecord.init)
  }

  /// The rows of `reactions`.
  public var reactions: RecordList<ReactionRecord> {
    RecordList(.reactions, in: self, ReactionRecord.init)
  }

  /// The rows of `media`.
  public var media: RecordList<MediaRecord> {
    RecordList(.media, in: self, MediaRecord.init)
  }

  /// The rows of `attachments`.
  public var attachments: RecordList<AttachmentRecord> {
    RecordList(.attachments, in: self, AttachmentRecord.init)
  }

  /// The rows of `tags`.
  public var tags: RecordList<TagRecord> {
    RecordList(.tags, in: self, TagRecord.init)
  }

  /// The rows of `form_submissions`.
  public var formSubmissions: RecordList<FormSubmissionRecord> {
    RecordList(.formSubmissions, in: self, FormSubmissionRecord.init)
  }

  /// The rows of `form_answers`.
  public var formAnswers: RecordList<FormAnswerRecord> {
    RecordList(.formAnswers, in: self, FormAnswerRecord.init)
  }

  /// The rows of `metrics`.
  public var metrics: RecordList<MetricRecord> {
    RecordList(.metrics, in: self, MetricRecord.init)
  }

  /// The rows of `activities`.
  public var activities: RecordList<ActivityRecord> {
    RecordList(.activities, in: self, ActivityRecord.init)
  }
}
