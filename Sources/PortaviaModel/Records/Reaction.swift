/// A reaction to a message, post or comment: a row of `reactions`.
package struct Reaction {
  package var id: Int64 = 0
  package var platform: Word = .facebook
  package var type: Word = .emoji
  /// The exact grapheme, when there is one.
  package var emoji: Text = .null
  package var actor: Int64?
  package var message: Int64?
  package var targetAccount: Int64?
  package var targetURL: Text = .null
  package var targetLabel: Text = .null
  package var createdAt: Text = .null
  package var time: EventTime = .absent
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.reactions) { row in
      row.integer(id)
      row.text(platform.text)
      row.text(type.text)
      row.text(emoji)
      row.integer(actor)
      row.integer(message)
      row.null()  // post_id
      row.null()  // comment_id
      row.integer(targetAccount)
      row.text(targetURL)
      row.text(targetLabel)
      row.text(createdAt)
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
