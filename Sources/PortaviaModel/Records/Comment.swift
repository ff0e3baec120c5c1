/// A comment: a row of `comments`.
package struct Comment {
  package var id: Int64 = 0
  package var key: Text = .null
  package var platform: Word = .facebook
  package var author: Int64?
  package var post: Int64?
  package var targetURL: Text = .null
  /// The sentence that says what was commented on.
  package var targetLabel: Text = .null
  package var text: Text = .null
  package var publishedAt: Text = .null
  package var time: EventTime = .absent
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.comments) { row in
      row.integer(id)
      row.text(key)
      row.text(platform.text)
      row.integer(author)
      row.integer(post)
      row.null()  // parent_comment_id
      row.text(targetURL)
      row.text(targetLabel)
      row.text(text)
      row.text(publishedAt)
      row.boolean(false)  // is_deleted
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
