import Foundation
import TestSupport

/// A message of a small download. Texts are ASCII, or written as Meta damages them.
struct Said {
  private let who: String
  private let at: String
  private let text: String?
  private let more: String

  /// - Parameters:
  ///   - at: by the clock of UTC, `2024-03-14 09:00`, perhaps with seconds.
  ///   - text: nil for a message without any.
  ///   - more: further members of the JSON object, each after its comma.
  init(_ who: String, _ at: String, _ text: String? = "ciao", _ more: String = "") {
    self.who = who
    self.at = at
    self.text = text
    self.more = more
  }

  /// As a message file of Facebook or Instagram has it.
  var json: String {
    get throws {
      let content = text.map { #","content":"\#($0)""# } ?? ""
      return #"{"sender_name":"\#(who)","timestamp_ms":\#(try seconds(at) * 1000)\#(content)\#(more)}"#
    }
  }

  /// As the comment under a picture has it.
  var comment: String {
    get throws {
      #"{"timestamp":\#(try seconds(at)),"comment":"\#(text ?? "")","author":"\#(who)"}"#
    }
  }

  /// As a chat of WhatsApp has it.
  var line: String {
    get throws {
      let part = at.split { $0 == "-" || $0 == " " }
      return "\(part[2])/\(part[1])/\(part[0].suffix(2)), \(part[3]) - \(who): \(text ?? "")"
    }
  }
}

/// Seconds since 1970 of a time by the clock of UTC, `2024-03-14 09:00`, perhaps with seconds.
func seconds(_ text: String) throws -> Int64 {
  let time = text.replacing(" ", with: "T") + (text.count == 16 ? ":00Z" : "Z")
  return Int64(try Date(time, strategy: .iso8601).timeIntervalSince1970)
}

extension ZipBuilder.Item {
  /// The conversation with somebody, or with several people after commas; what was said first stands first.
  ///
  /// - Parameters:
  ///   - id: tells conversations of the same title apart.
  ///   - more: further members of the file, each after its comma.
  static func conversation(
    _ title: String, id: Int = 1, box: String = "inbox", root: String = "your_facebook_activity",
    more: String = "", _ said: [Said]
  ) throws -> ZipBuilder.Item {
    let name = title.lowercased().filter(\.isLetter)
    let people = (title.components(separatedBy: ", ") + [SmallDownload.owner]).map { #"{"name":"\#($0)"}"# }
      .joined(separator: ",")
    let messages = try said.reversed().map { try $0.json }.joined(separator: ",")
    return ZipBuilder.Item(
      "\(root)/messages/\(box)/\(name)_\(name)\(id)/message_1.json",
      #"{"participants":[\#(people)],"messages":[\#(messages)],"title":"\#(title)"\#(more)}"#)
  }

  /// A post of ours with a picture, and what was written under it.
  static func photo(_ at: String, _ text: String, comments: [Said]) throws -> ZipBuilder.Item {
    let comments = try comments.map { try $0.comment }.joined(separator: ",")
    return ZipBuilder.Item(
      "your_facebook_activity/posts/your_posts_1.json",
      """
      [{"timestamp":\(try seconds(at)),"title":"Nora Pero ha aggiunto una foto.","data":[{"post":"\(text)"}],
        "attachments":[{"data":[{"media":{"uri":"your_facebook_activity/posts/media/1.jpg",
          "creation_timestamp":0,"comments":[\(comments)]}}]}]}]
      """)
  }

  /// A list of names with their times, below one key: friends, followers.
  static func names(
    _ path: String, _ key: String, _ list: KeyValuePairs<String, String>
  ) throws -> ZipBuilder.Item {
    let records = try list.map { #"{"name":"\#($0.key)","timestamp":\#(try seconds($0.value))}"# }
    return ZipBuilder.Item(path, #"{"\#(key)":[\#(records.joined(separator: ","))]}"#)
  }

  /// A list of accounts of Instagram, or of Threads by its folder and key, with their times.
  static func accounts(
    _ file: String, _ key: String, in folder: String = "connections/followers_and_following",
    _ list: KeyValuePairs<String, String>
  ) throws -> ZipBuilder.Item {
    let records = try list.map {
      #"{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/\#($0.key)","#
        + #""value":"\#($0.key)","timestamp":\#(try seconds($0.value))}]}"#
    }
    return ZipBuilder.Item(
      "\(folder)/\(file)", #"{"\#(key)":[\#(records.joined(separator: ","))]}"#)
  }

  static func friends(_ list: KeyValuePairs<String, String>) throws -> ZipBuilder.Item {
    try names("connections/friends/your_friends.json", "friends_v2", list)
  }

  static func followers(_ list: KeyValuePairs<String, String>) throws -> ZipBuilder.Item {
    try names("connections/followers/people_who_followed_you.json", "followers_v3", list)
  }
}
