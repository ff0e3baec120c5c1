import PortaviaModel

/// A message as it waits in a ``ThreadBuffer`` for its turn: trivial, its texts in the arena of its chunk.
struct StoredMessage {
  var time: EventTime
  /// In the ``NameTable`` of the thread; -1 without sender.
  var sender: Int32
  var type: Word
  var isDeleted: Bool
  var callSeconds: Int64?
  var text: Text
  var linkURL: Text
  var linkText: Text
  var extra: Text
  var firstAttachment: UInt32
  var attachmentCount: UInt32
  var firstReaction: UInt32
  var reactionCount: UInt32
  /// In the list of files of the thread.
  var file: UInt32
  var ordinal: Int64
}

struct StoredAttachment {
  var uri: Text
  var type: Word
  var role: Word
  /// Seconds since 1970, UTC; 0 when unknown.
  var created: Int64
  /// Whether ``uri`` names a file; otherwise it is a sentence that stands in its place.
  var hasName = true
  /// Whether the platform says that it left the file out.
  var isOmitted = false
}

struct StoredReaction {
  var emoji: Text
  /// In the ``NameTable`` of the thread; -1 without actor.
  var actor: Int32
  var time: EventTime
}
