import Foundation
import PortaviaModel
import TestSupport
import Testing

/// Whatever stands in place of a value in a file of content or of a list, it is found again: in a column, in `extra`,
/// in a raw record or in a copy.
struct NothingLostTests {
  static let files: [(path: String, text: String)] = [
    (
      "posts/album/0.json",
      #"{"name":"Estate","photos":[{"uri":"posts/media/a/1.jpg","creation_timestamp":1600000000,"title":"Mare","description":"Sole","media_metadata":{"photo_metadata":{"iso_speed":100,"latitude":45.5}},"comments":[{"timestamp":1600000001,"comment":"Bella","author":"Luca Prova","group":"Coro"}],"thumbnail":{"uri":"posts/media/a/1_t.jpg"}}],"cover_photo":{"uri":"posts/media/a/1.jpg"},"last_modified_timestamp":1600000002,"description":"Vacanze","comments":[{"timestamp":1600000003,"comment":"Belle","author":"Anna Finta"}]}"#
    ),
    (
      "posts/your_videos.json",
      #"{"videos_v2":[{"uri":"posts/media/v/1.mp4","dubbing_info":[],"description":"Corsa"}]}"#
    ),
    (
      "posts/other_people's_posts_to_your_timeline.json",
      #"{"wall_posts_sent_to_you":{"activity_log_data":[{"timestamp":1600000000,"title":"Luca Prova wrote.","data":[{"post":"Auguri"},{"update_timestamp":1600000009}],"tags":["Anna Finta"],"attachments":[{"data":[{"external_context":{"url":"https://e.example/","name":"Legame"}},{"place":{"name":"Piazza","coordinate":{"latitude":1.5,"longitude":2.5}}},{"poll":{"question":"Dove"}},{"for_sale_item":{"title":"Bici","photos":[{"uri":"posts/media/a/3.jpg"}]}}]}]}]}}"#
    ),
    (
      "groups/your_posts_and_comments_in_groups.json",
      #"{"group_posts":[{"timestamp":1600000000,"title":"Nora in Coro.","data":[{"comment":{"timestamp":1600000000,"comment":"Presente","author":"Nora Pero","group":"Coro"}},{"post":"Testo"}],"attachments":[{"data":[{"external_context":{"url":"https://e.example/","name":"Legame"}}]}]}]}"#
    ),
    (
      "groups/your_group_membership_activity.json",
      #"{"groups_joined_v2":[{"timestamp":1600000000,"title":"Nel Coro.","data":[{"name":"Coro"}]},{"timestamp":1600000001,"title":"Fuori."}]}"#
    ),
    ("groups/your_groups.json", #"{"groups_admined_v2":[{"name":"Coro","timestamp":1600000000}]}"#),
    ("friends/removed_friends.json", #"{"deleted_friends":[{"name":"Luca Prova","timestamp":1600000000}]}"#),
    (
      "pages/pages_you've_unfollowed.json",
      #"{"pages_unfollowed_v2":[{"timestamp":1600000000,"title":"Forno","data":[{"name":"Forno Luna"}]}]}"#
    ),
    (
      "stories/story_reactions.json",
      #"{"stories_feedback_v2":[{"timestamp":1600000000,"title":"Nora ha reagito.","data":[{"reaction":{"reaction":"LOVE","actor":"Nora Pero"}}]}]}"#
    ),
    (
      "groups/your_group_messages/77.json",
      #"{"thread_name":"Coro","messages":[{"sender_name":"Luca Prova","timestamp_ms":1600000000000,"content":"Prova"}]}"#
    ),
  ]

  private static var substitutes: [(json: Any, token: String)] {
    [
      ("zzquerela", "zzquerela"), (1_987_654_321, "1987654321"), (99_999_999_999_999, "99999999999999"),
      (["zz": "zzquerela"], "zzquerela"),
      (["zzquerela", ["name": "zzaltra"]], "zzaltra"),
    ]
  }

  @Test(arguments: files.indices)
  func everyValue(_ index: Int) throws {
    try Self.check(Self.files[index].text) { text in
      try Reading([Sample.profilePath: Sample.profile, Self.files[index].path: text])
    }
  }

  /// Puts other values in place of each value of a file and looks for all of them in what was written.
  ///
  /// - Parameter isSaid: whether a text of the file may be gone, because a column says it in other words.
  static func check(
    _ text: String, isSaid: (String) -> Bool = { _ in false }, read: (String) throws -> Reading
  ) throws {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    for path in paths(in: root) {
      for substitute in substitutes {
        let changed = replacing(path[...], in: root, by: substitute.json)
        let text = String(
          decoding: try JSONSerialization.data(withJSONObject: changed, options: .sortedKeys), as: UTF8.self)
        let reading = try read(text)
        reading.expectBalanced()
        let output = everything(reading)
        // Some instants have no column for their number.
        let isThere =
          output.contains(substitute.token)
          || substitute.token == "1987654321" && output.contains("2032-12-26T06:12:01.000Z")
        #expect(isThere, "\(text)")
        for token in strings(in: changed) where !output.contains(token) && !isSaid(token) {
          Issue.record("\(token) is lost from \(text)")
        }
      }
    }
  }

  /// All that was written, as one text.
  private static func everything(_ reading: Reading) -> String {
    let cells = reading.sink.rows.values.flatMap { $0 }.flatMap(\.cells.values).map { value in
      value.string ?? value.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
    }
    let copies = reading.sink.copies.values.map { String(decoding: $0, as: UTF8.self) }
    return (cells + copies).joined(separator: "\n").replacingOccurrences(of: "\\/", with: "/")
  }

  private static func paths(in value: Any) -> [[String]] {
    if let object = value as? [String: Any] {
      return object.sorted { $0.key < $1.key }.flatMap { key, child in
        [[key]] + paths(in: child).map { [key] + $0 }
      }
    }
    guard let array = value as? [Any] else { return [] }
    return array.indices.flatMap { index in [["\(index)"]] + paths(in: array[index]).map { ["\(index)"] + $0 }
    }
  }

  private static func replacing(_ path: ArraySlice<String>, in value: Any, by other: Any) -> Any {
    guard let step = path.first else { return other }
    if var object = value as? [String: Any], let child = object[step] {
      object[step] = replacing(path.dropFirst(), in: child, by: other)
      return object
    }
    guard var array = value as? [Any], let index = Int(step), array.indices.contains(index) else {
      return value
    }
    array[index] = replacing(path.dropFirst(), in: array[index], by: other)
    return array
  }

  /// The words of a document; names of reactions become ours.
  private static func strings(in value: Any) -> [String] {
    if let object = value as? [String: Any] { return object.values.flatMap(strings) }
    if let array = value as? [Any] { return array.flatMap(strings) }
    return (value as? String).map { $0 == "LOVE" ? [] : [$0] } ?? []
  }
}
