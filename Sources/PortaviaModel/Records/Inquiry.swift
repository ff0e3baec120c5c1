/// One request of a customer: a row of `inquiries`.
package struct Inquiry {
  package var conversation: Int64
  package var number: Int64
  package var platform: Word
  package var channel: Word
  package var account: Int64?
  package var firstMessage: Int64
  /// `YYYY-MM` in the display time zone.
  package var month: Text
  package var askedAt: Text
  package var answeredAt: Text
  package var responseSeconds: Int64?

  package init(
    conversation: Int64, number: Int64, platform: Word, channel: Word, account: Int64?, firstMessage: Int64,
    month: Text, askedAt: Text, answeredAt: Text, responseSeconds: Int64?
  ) {
    self.conversation = conversation
    self.number = number
    self.platform = platform
    self.channel = channel
    self.account = account
    self.firstMessage = firstMessage
    self.month = month
    self.askedAt = askedAt
    self.answeredAt = answeredAt
    self.responseSeconds = responseSeconds
  }

  package func append(to batch: Batch) {
    batch.appendRow(.inquiries) { row in
      row.integer(conversation)
      row.integer(number)
      row.text(platform.text)
      row.text(channel.text)
      row.integer(account)
      row.integer(firstMessage)
      row.text(month)
      row.text(askedAt)
      row.text(answeredAt)
      row.integer(responseSeconds)
      row.boolean(!answeredAt.isNull)
    }
  }
}
