import PortaviaModel

/// A message as it waits in a ``ThreadBuffer`` for its turn: trivial, its texts in the arena of its chunk.
@usableFromInline package struct StoredMessage {
  @usableFromInline package var time: EventTime
  /// In the ``NameTable`` of the thread; -1 without sender.
  @usableFromInline package var sender: Int32
  @usableFromInline package var type: Word
  @usableFromInline package var isDeleted: Bool
  @usableFromInline package var callSeconds: Int64?
  @usableFromInline package var text: Text
  @usableFromInline package var linkURL: Text
  @usableFromInline package var linkText: Text
  @usableFromInline package var extra: Text
  @usableFromInline package var firstAttachment: UInt32
  @usableFromInline package var attachmentCount: UInt32
  @usableFromInline package var firstReaction: UInt32
  @usableFromInline package var reactionCount: UInt32
  /// In the list of files of the thread.
  @usableFromInline package var file: UInt32
  @usableFromInline package var ordinal: Int64

  @inlinable package init(
    time: EventTime, sender: Int32, type: Word, isDeleted: Bool, callSeconds: Int64? = nil, text: Text,
    linkURL: Text, linkText: Text, extra: Text, firstAttachment: UInt32, attachmentCount: UInt32,
    firstReaction: UInt32, reactionCount: UInt32, file: UInt32, ordinal: Int64
  ) {
    self.time = time
    self.sender = sender
    self.type = type
    self.isDeleted = isDeleted
    self.callSeconds = callSeconds
    self.text = text
    self.linkURL = linkURL
    self.linkText = linkText
    self.extra = extra
    self.firstAttachment = firstAttachment
    self.attachmentCount = attachmentCount
    self.firstReaction = firstReaction
    self.reactionCount = reactionCount
    self.file = file
    self.ordinal = ordinal
  }
}

@usableFromInline package struct StoredAttachment {
  @usableFromInline package var uri: Text
  @usableFromInline package var type: Word
  @usableFromInline package var role: AttachmentRole
  /// Seconds since 1970, UTC; 0 when unknown.
  @usableFromInline package var created: Int64
  /// Whether ``uri`` names a file; otherwise it is a sentence that stands in its place.
  @usableFromInline package var hasName = true
  /// Whether the platform says that it left the file out.
  @usableFromInline package var isOmitted = false

  @inlinable package init(
    uri: Text, type: Word, role: AttachmentRole, created: Int64, hasName: Bool = true, isOmitted: Bool = false
  ) {
    self.uri = uri
    self.type = type
    self.role = role
    self.created = created
    self.hasName = hasName
    self.isOmitted = isOmitted
  }
}

@usableFromInline package struct StoredReaction {
  @usableFromInline package var emoji: Text
  /// In the ``NameTable`` of the thread; -1 without actor.
  @usableFromInline package var actor: Int32
  @usableFromInline package var time: EventTime

  @inlinable package init(
    emoji: Text, actor: Int32, time: EventTime
  ) {
    self.emoji = emoji
    self.actor = actor
    self.time = time
  }
}
