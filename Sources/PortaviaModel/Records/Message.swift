/// One message of a conversation: a row of `messages`. Texts point into the arena of the batch.
package struct Message {
  package var id: Int64
  package var key: Text
  package var conversation: Int64
  package var sender: Int64?
  /// As printed in the archive (repaired).
  package var senderName: Text
  package var direction: Direction
  package var type: Word
  package var text: Text
  /// RFC 3339 form of ``time``.
  package var sentAt: Text
  package var linkURL: Text
  package var linkText: Text
  package var callSeconds: Int64?
  package var isDeleted: Bool
  /// 1-based order inside the conversation.
  package var position: Int64
  package var time: EventTime
  package var extra: Text
  package var source: SourcePosition

  package init(
    id: Int64, key: Text, conversation: Int64, sender: Int64?, senderName: Text, direction: Direction,
    type: Word,
    text: Text, sentAt: Text, linkURL: Text, linkText: Text, callSeconds: Int64?, isDeleted: Bool,
    position: Int64, time: EventTime, extra: Text, source: SourcePosition
  ) {
    self.id = id
    self.key = key
    self.conversation = conversation
    self.sender = sender
    self.senderName = senderName
    self.direction = direction
    self.type = type
    self.text = text
    self.sentAt = sentAt
    self.linkURL = linkURL
    self.linkText = linkText
    self.callSeconds = callSeconds
    self.isDeleted = isDeleted
    self.position = position
    self.time = time
    self.extra = extra
    self.source = source
  }

  package func append(to batch: Batch) {
    batch.appendRow(.messages) { row in
      row.integer(id)
      row.text(key)
      row.integer(conversation)
      row.integer(sender)
      row.text(senderName)
      row.text(direction.text)
      row.text(type.text)
      row.text(text)
      row.text(sentAt)
      row.null()  // edited_at
      row.null()  // reply_to_message_id
      row.text(linkURL)
      row.text(linkText)
      row.integer(callSeconds)
      row.boolean(isDeleted)
      row.null()  // is_forwarded
      row.null()  // is_automated
      row.integer(position)
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
