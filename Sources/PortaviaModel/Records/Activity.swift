/// A record without a table of its own: a row of `activities`.
package struct Activity {
  package var id: Int64 = 0
  package var platform: Word = .facebook
  /// The folder of its file: `events`, `saved_items_and_collections`.
  package var category: Text = .null
  /// The base name of its file, without number.
  package var type: Text = .null
  package var actor: Int64?
  package var title: Text = .null
  package var text: Text = .null
  package var url: Text = .null
  package var createdAt: Text = .null
  package var time: EventTime = .absent
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.activities) { row in
      row.integer(id)
      row.text(platform.text)
      row.text(category)
      row.text(type)
      row.integer(actor)
      row.text(title)
      row.text(text)
      row.text(url)
      row.text(createdAt)
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
