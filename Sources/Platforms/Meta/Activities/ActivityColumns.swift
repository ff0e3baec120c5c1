import Import
import PortaviaModel
import StructuredText

/// Which values of a record that no rule of its own reads are beyond doubt its title, text, address and time.
///
/// A path names members from the record down; where an array stands, its elements are looked at in order. The first
/// path with a value of the right kind wins; everything else stays in `extra`.
enum ActivityColumns {
  private static let titles = [
    "title", "name", "subject", "thread_name", "page_name", "question", "data.name", "data.title",
  ]
  private static let texts = [
    "text", "post", "message", "comment", "description", "review", "comment.comment", "data.text",
    "data.post",
    "data.message", "data.comment", "data.comment.comment", "data.review", "data.value",
  ]
  private static let addresses = [
    "url", "href", "link", "uri", "data.url", "data.href", "data.uri",
    "attachments.data.external_context.url",
  ]
  /// Seconds since 1970, UTC.
  private static let times = [
    "timestamp", "created_timestamp", "creation_timestamp", "create_timestamp", "created_time",
    "creation_time", "added_timestamp", "install_timestamp", "data.timestamp", "start_timestamp",
  ]
  /// Milliseconds since 1970, UTC.
  private static let exactTimes = ["timestamp_ms"]
  private static let lists = ["entries", "children"]

  /// Those of ``LabelField/keys`` first, with the same numbers.
  static let keys = KeySet(
    LabelField.names
      + (titles + texts + addresses + times + exactTimes + lists).flatMap {
        $0.split(separator: ".").map(String.init)
      })
  static let entries = keys.index(of: "entries")
  static let children = keys.index(of: "children")

  private static let titlePaths = paths(titles)
  private static let textPaths = paths(texts)
  private static let addressPaths = paths(addresses)
  private static let timePaths = paths(times)
  private static let exactTimePaths = paths(exactTimes)

  private static func paths(_ texts: [String]) -> [[UInt16]] {
    texts.map { $0.split(separator: ".").map { keys.index(of: String($0)) } }
  }

  /// Reads the columns of the object at `node` and claims what they take.
  static func read(_ node: Int, _ tape: borrowing JSONTape, in arena: borrowing Arena) -> ActivityDraft {
    var draft = ActivityDraft()
    draft.title = text(titlePaths, node, tape, arena) { _ in true }
    draft.text = text(textPaths, node, tape, arena) { _ in true }
    draft.url = text(addressPaths, node, tape, arena, isWebAddress)
    draft.time = time(timePaths, node, tape) { $1.time($0) }
    if draft.time.milliseconds == nil {
      draft.time = time(exactTimePaths, node, tape) { .milliseconds($1.integer($0), raw: .null) }
    }
    return draft
  }

  private static func text(
    _ paths: [[UInt16]], _ node: Int, _ tape: borrowing JSONTape, _ arena: borrowing Arena,
    _ isRight: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Text {
    for path in paths {
      let found = find(path[...], node, tape) {
        $1.kind($0) == .string && !$1.string($0).isEmpty && !$1.isClaimed($0)
          && isRight(arena.bytes($1.string($0)))
      }
      if let found {
        tape.claim(found)
        return tape.string(found)
      }
    }
    return .null
  }

  /// An instant that cannot be represented stays in `extra`.
  private static func time(
    _ paths: [[UInt16]], _ node: Int, _ tape: borrowing JSONTape,
    _ read: (Int, borrowing JSONTape) -> EventTime
  ) -> EventTime {
    for path in paths {
      let found = find(path[...], node, tape) { $1.kind($0) == .number && read($0, $1).milliseconds != nil }
      if let found {
        tape.claim(found)
        return read(found, tape)
      }
    }
    return .absent
  }

  private static func find(
    _ path: ArraySlice<UInt16>, _ node: Int, _ tape: borrowing JSONTape,
    _ isRight: (Int, borrowing JSONTape) -> Bool
  ) -> Int? {
    guard let field = path.first else { return isRight(node, tape) ? node : nil }
    if tape.kind(node) == .array {
      for element in tape.children(of: node) where tape.kind(element) == .object {
        if let found = find(path, element, tape, isRight) { return found }
      }
      return nil
    }
    guard let child = tape.child(of: node, field: field) else { return nil }
    return find(path.dropFirst(), child, tape, isRight)
  }
}
