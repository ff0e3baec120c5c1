import PortaviaModel

/// A message as it waits in a ``ThreadBuffer`` for its turn: trivial, its texts in the arena of its chunk.
package struct StoredMessage {
  package var time: EventTime
  /// In the ``NameTable`` of the thread; -1 without sender.
  package var sender: Int32
  package var type: Word
  package var isDeleted: Bool
  package var callSeconds: Int64?
  package var text: Text
  package var linkURL: Text
  package var linkText: Text
  package var extra: Text
  package var firstAttachment: UInt32
  package var attachmentCount: UInt32
  package var firstReaction: UInt32
  package var reactionCount: UInt32
  /// In the list of files of the thread.
  package var file: UInt32
  package var ordinal: Int64

  package init(
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

package struct StoredAttachment {
  package var uri: Text
  package var type: Word
  package var role: Word
  /// Seconds since 1970, UTC; 0 when unknown.
  package var created: Int64
  /// Whether ``uri`` names a file; otherwise it is a sentence that stands in its place.
  package var hasName = true
  /// Whether the platform says that it left the file out.
  package var isOmitted = false

  package init(
    uri: Text, type: Word, role: Word, created: Int64, hasName: Bool = true, isOmitted: Bool = false
  ) {
    self.uri = uri
    self.type = type
    self.role = role
    self.created = created
    self.hasName = hasName
    self.isOmitted = isOmitted
  }
}

package struct StoredReaction {
  package var emoji: Text
  /// In the ``NameTable`` of the thread; -1 without actor.
  package var actor: Int32
  package var time: EventTime

  package init(
    emoji: Text, actor: Int32, time: EventTime
  ) {
    self.emoji = emoji
    self.actor = actor
    self.time = time
  }
}
