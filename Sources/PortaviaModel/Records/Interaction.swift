/// Something that others did towards us: a row of `interactions`.
package struct Interaction {
  package var table: TableID
  package var record: Int64
  package var account: Int64?
  package var contact: Int64?
  package var platform: Word
  /// A conversation channel, or `comments`, `reactions`, `posts`.
  package var channel: Word
  package var type: Text
  package var at: Text

  package init(
    table: TableID, record: Int64, account: Int64?, contact: Int64? = nil, platform: Word, channel: Word,
    type: Text, at: Text
  ) {
    self.table = table
    self.record = record
    self.account = account
    self.contact = contact
    self.platform = platform
    self.channel = channel
    self.type = type
    self.at = at
  }

  package func append(to batch: Batch) {
    batch.appendRow(.interactions) { row in
      row.text(table.text)
      row.integer(record)
      row.integer(account)
      row.integer(contact)
      row.text(platform.text)
      row.text(channel.text)
      row.text(type)
      row.text(at)
    }
  }
}
