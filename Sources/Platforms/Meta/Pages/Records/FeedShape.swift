import Import
import PortaviaModel
import StructuredText

/// What the parts of a block are called in the record that JSON has in its place.
struct FeedShape: Sendable {
  /// The member that a heading becomes.
  var heading: StaticString = "title"
  var time: StaticString = "timestamp"
  /// The member that the one address of a block becomes; empty where addresses are what was shared.
  var address: StaticString = ""
  var text = FeedText.data("text")
  /// Whether the text of a record that has none is the caption of its file.
  var hasCaptions = false
  /// Whether a text may say when the record was changed.
  var hasUpdates = false
}

extension PageAdapter {
  init(_ shape: FeedShape, title: StaticString = "") {
    self.init(title: title, split: PageBlock.feed) { block, page, arena in
      FeedRecord(block: block, page: page, shape: shape).write(into: &arena)
    }
  }

  /// Names with a date, and perhaps an address.
  static let names = PageAdapter(FeedShape(heading: "name", address: "url", text: .other))
  /// Sentences with the name that they are about.
  static let sentencesOfNames = PageAdapter(FeedShape(text: .data("name")))
  static let posts = PageAdapter(FeedShape(text: .data("post"), hasCaptions: true, hasUpdates: true))
  static let comments = PageAdapter(FeedShape(text: .comment))
  static let reactions = PageAdapter(FeedShape(text: .reaction))
  /// Files with what is said about them.
  static let files = PageAdapter(FeedShape(time: "creation_timestamp", text: .media, hasCaptions: true))
  static let album = PageAdapter(
    FeedShape(time: "creation_timestamp", text: .media, hasCaptions: true), title: "name")
  static let contacts = PageAdapter(FeedShape(heading: "name", time: "created_timestamp", text: .contact))
  /// Anything: tables become `label_values`, the rest an activity record.
  static let general = PageAdapter(FeedShape())
}
