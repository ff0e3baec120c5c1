/// A follow, like, friendship or role between two accounts: a row of `relationships`.
package struct Relationship {
  package var id: Int64 = 0
  package var platform: Word = .facebook
  package var type: Word = .friend
  package var from: Int64 = 0
  package var to: Int64 = 0
  package var status: Word = .active
  package var createdAt: Text = .null
  package var endedAt: Text = .null
  package var time: EventTime = .absent
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.relationships) { row in
      row.integer(id)
      row.text(platform.text)
      row.text(type.text)
      row.integer(from)
      row.integer(to)
      row.text(status.text)
      row.text(createdAt)
      row.text(endedAt)
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
