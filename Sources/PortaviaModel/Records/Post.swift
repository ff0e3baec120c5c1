/// Something published: a row of `posts`.
package struct Post {
  package var id: Int64 = 0
  package var key: Text = .null
  package var platform: Word = .facebook
  package var type: Word = .post
  package var author: Int64?
  /// Page or wall that it was published on.
  package var on: Int64?
  package var platformID: Text = .null
  package var url: Text = .null
  package var title: Text = .null
  package var text: Text = .null
  package var publishedAt: Text = .null
  package var updatedAt: Text = .null
  package var linkURL: Text = .null
  package var linkTitle: Text = .null
  package var placeName: Text = .null
  package var latitude: Double?
  package var longitude: Double?
  /// What the platform counted when the download was made.
  package var reportedReactions: Int64?
  package var reportedComments: Int64?
  package var reportedShares: Int64?
  package var reportedViews: Int64?
  package var isDeleted = false
  package var time: EventTime = .absent
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.posts) { row in
      row.integer(id)
      row.text(key)
      row.text(platform.text)
      row.text(type.text)
      row.integer(author)
      row.integer(on)
      row.text(platformID)
      row.text(url)
      row.text(title)
      row.text(text)
      row.null()  // language
      row.null()  // audience
      row.text(publishedAt)
      row.text(updatedAt)
      row.null()  // reply_to_post_id
      row.text(linkURL)
      row.text(linkTitle)
      row.text(placeName)
      row.real(latitude)
      row.real(longitude)
      row.integer(reportedReactions)
      row.integer(reportedComments)
      row.integer(reportedShares)
      row.integer(reportedViews)
      row.boolean(isDeleted)
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
