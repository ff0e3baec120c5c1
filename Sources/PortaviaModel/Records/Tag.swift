/// A hashtag, mention or tagged person: a row of `tags`.
package struct Tag {
  package var id: Int64
  package var type: Word
  package var name: Text
  package var account: Int64?
  package var post: Int64?
  package var comment: Int64?
  /// 1-based order in its record.
  package var position: Int64

  package init(
    id: Int64, type: Word, name: Text, account: Int64?, post: Int64? = nil, comment: Int64? = nil,
    position: Int64
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.account = account
    self.post = post
    self.comment = comment
    self.position = position
  }

  package func append(to batch: Batch) {
    batch.appendRow(.tags) { row in
      row.integer(id)
      row.text(type.text)
      row.text(name)
      row.integer(account)
      row.integer(post)
      row.integer(comment)
      row.null()  // message_id
      row.integer(position)
    }
  }
}
