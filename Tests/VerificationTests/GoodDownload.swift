import PortaviaKit
import TestSupport

/// The files of a small download in which nothing is missing, to be damaged by tests.
struct GoodDownload {
  static let root = "your_facebook_activity/"
  static let profilePath = "personal_information/profile_information/profile_information.json"
  static let thread = root + "messages/inbox/annafinta_1001/"
  static let posts = root + "posts/"
  static let day: Int64 = 86_400

  private(set) var files: [(path: String, content: String)]
  /// Without ending.
  var name = "facebook-norapero-2024-05-01-"

  subscript(path: String) -> String? {
    get { files.first { $0.path == path }?.content }
    set {
      files.removeAll { $0.path == path }
      if let newValue { files.append((path, newValue)) }
    }
  }

  mutating func removeAll(where isGone: (String) -> Bool) { files.removeAll { isGone($0.path) } }

  /// One zip with everything.
  var zip: ZipBuilder { ZipBuilder(files.map { ZipBuilder.Item($0.path, $0.content) }) }

  /// Verifies it as one zip, whose bytes may be changed before.
  func verify(_ damage: (inout [UInt8]) -> Void = { _ in }) throws -> VerificationReport {
    var bytes = zip.build()
    damage(&bytes)
    return try Self.verify([name + "AbCdEf12.zip": bytes])
  }

  /// Verifies zips by their names.
  static func verify(_ inputs: [String: [UInt8]]) throws -> VerificationReport {
    let scratch = try ScratchFolder()
    return try Verifier().verify(
      inputs.sorted { $0.key < $1.key }.map { try scratch.write($0.value, to: $0.key) })
  }

  // MARK: - What is in it

  static func message(_ sender: String, _ seconds: Int64, _ text: String, _ more: String = "") -> String {
    #"{"sender_name":"\#(sender)","timestamp_ms":\#(seconds * 1000),"content":"\#(text)"\#(more)}"#
  }

  static func page(_ messages: [String], _ people: [String] = ["Anna Finta", "Nora Pero"]) -> String {
    let people = people.map { #"{"name":"\#($0)"}"# }.joined(separator: ",")
    return
      #"{"participants":[\#(people)],"messages":[\#(messages.joined(separator: ","))],"title":"Anna Finta"}"#
  }

  static func photo(_ number: Int) -> String {
    #","photos":[{"uri":"\#(thread)photos/\#(number).jpg","creation_timestamp":1600000000}]"#
  }

  /// When the account of Nora Pero was made.
  static let created: Int64 = 1_577_836_800

  /// A profile of Facebook in JSON, in the layout of 2024.
  static var facebook: GoodDownload {
    var files: [(path: String, content: String)] = [
      (
        profilePath,
        #"{"profile_v2":{"name":{"full_name":"Nora Pero"},"registration_timestamp":\#(created)}}"#
      ),
      (
        thread + "message_1.json",
        page([
          message("Nora Pero", created + 40 * day, "quattro"),
          message("Anna Finta", created + 30 * day, "tre", photo(1)),
          message("Anna Finta", created + 29 * day, "tre e due"),
        ])
      ),
      (
        thread + "message_2.json",
        page([
          message("Nora Pero", created + 20 * day, "due", photo(2)),
          message("Anna Finta", created + 10 * day, "uno"),
        ])
      ),
      (thread + "photos/1.jpg", "JPEG one"), (thread + "photos/2.jpg", "JPEG two"),
      (
        "connections/friends/your_friends.json",
        #"{"friends_v2":[{"name":"Anna Finta","timestamp":\#(created + 9 * day)}]}"#
      ),
      (
        posts + "your_posts__check_ins__photos_and_videos_1.json",
        #"[{"timestamp":\#(created + 12 * day),"data":[{"post":"Buongiorno"}],"title":"Nora Pero"}]"#
      ),
      (
        root + "comments_and_reactions/comments.json",
        #"{"comments_v2":[{"timestamp":\#(created + 15 * day),"data":[{"comment":{"timestamp":\#(created + 15 * day),"#
          + #""comment":"Bello","author":"Nora Pero"}}],"title":"Nora Pero commented on a post."}]}"#
      ),
    ]
    for folder in [
      "connections/followers/", root + "posts/album/", root + "comments_and_reactions/", root + "groups/",
      root + "events/", root + "stories/", root + "pages/",
    ] {
      files.append((folder + "no-data.txt", "You have no data in this section"))
    }
    return GoodDownload(files: files)
  }

  /// A Page, with its inbox.
  static var page: GoodDownload {
    var download = facebook
    let old = root
    let new = "this_profile's_activity_across_facebook/"
    download.files = download.files.map {
      ($0.path.replacing(old, with: new), $0.content.replacing(old, with: new))
    }
    download.name = "facebook-officinapero-2024-05-01-"
    return download
  }

  /// An Instagram account with insights that fit its followers.
  static func instagram(followers: Int, reported: Int) -> GoodDownload {
    let list = (0..<followers).map {
      #"{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/finto_\#($0)","#
        + #""value":"finto_\#($0)","timestamp":\#(created + Int64($0))}]}"#
    }
    return GoodDownload(
      files: [
        (
          "personal_information/personal_information/personal_information.json",
          #"{"profile_user":[{"title":"User Information","media_map_data":{},"string_map_data":{"Username":{"href":"","#
            + #""value":"officina_pero","timestamp":0},"Name":{"href":"","value":"Officina Pero","timestamp":0}}}]}"#
        ),
        ("connections/followers_and_following/followers_1.json", "[\(list.joined(separator: ","))]"),
        (
          "logged_information/past_instagram_insights/audience_insights.json",
          #"{"organic_insights_audience":[{"title":"","media_map_data":{},"string_map_data":{"Date Range":{"href":"","#
            + #""value":"Jan 1 - Mar 30","timestamp":0},"Followers":{"href":"","value":"\#(reported)","timestamp":0}}}]}"#
        ),
      ], name: "instagram-officina_pero-2024-05-01-")
  }

  /// The list of requests for downloads, with one that asks for a range.
  static func requests(from start: Int64, to end: Int64, completed: Int64) -> String {
    func time(_ label: String, _ value: Int64) -> String {
      #"{"ent_field_name":"x","label":"\#(label)","timestamp_value":\#(value)}"#
    }
    return #"[{"timestamp":\#(completed - 60),"media":[],"label_values":["#
      + [
        time("Request completion time", completed), time("Start date", start), time("End date", end),
      ].joined(separator: ",") + "]}]"
  }
}

extension VerificationReport {
  /// The first answer to a question; nil when it was not asked.
  func check(_ code: CheckCode) -> Check? { verdict.checks.first { $0.code == code } }
  func status(_ code: CheckCode) -> CheckStatus? { check(code)?.status }

  /// The codes that came to something.
  func codes(_ status: CheckStatus) -> Set<String> {
    Set(verdict.checks.filter { $0.status == status }.map(\.code.id))
  }
}
