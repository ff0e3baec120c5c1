import TestSupport

/// A download of an invented person in three parts, with something of every kind.
enum Sample {
  static let names = ["AbCdEf12", "GhIjKl34", "MnOpQr56"].map { "facebook-nora-2024-05-01-\($0).zip" }
  static let photo = "your_facebook_activity/messages/inbox/lucaprova_1/photos/a.jpg"
  static let unknownPath = "nuova_cartella/nuovo.xml"
  static let unknownContent = #"{"mai visto":[1, 2,3]}"#

  static func message(_ sender: String, _ ms: Int64, _ text: String, _ more: String = "") -> String {
    #"{"sender_name":"\#(sender)","timestamp_ms":\#(ms),"content":"\#(text)"\#(more)}"#
  }

  static func thread(_ other: String, _ messages: [String]) -> String {
    #"{"participants":[{"name":"\#(other)"},{"name":"Nora Pero"}],"messages":[\#(messages.joined(separator: ","))],"#
      + #""title":"\#(other)","is_still_participant":true}"#
  }

  static let profile = ZipBuilder([
    "personal_information/profile_information/profile_information.json":
      #"{"profile_v2":{"name":{"full_name":"Nora Pero"},"username":"nora.pero","emails":{"emails":["nora@example.org"]}}}"#,
    "connections/friends/your_friends.json":
      #"{"friends_v2":[{"name":"Luca Prova","timestamp":1500000000},{"name":"Anna \"Nina\", Finta","timestamp":1500000001}]}"#,
    unknownPath: unknownContent,
    "your_facebook_activity/polls/no-data.txt": "",
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json":
      #"[{"timestamp":1600000500,"title":"Nora ha scritto.","data":[{"post":"=1+1\r\n\"due\", tre"}],"tags":[{"name":"Luca Prova"}]}]"#,
  ])

  static let newest = ZipBuilder([
    "your_facebook_activity/messages/inbox/lucaprova_1/message_1.json": thread(
      "Luca Prova",
      [
        message(
          "Nora Pero", 1_600_000_400_000, "perch\\u00c3\\u00a9 no? \\u00f0\\u009f\\u0091\\u008d",
          #","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"Luca Prova"}]"#),
        message(
          "Luca Prova", 1_600_000_300_000, "ecco",
          #","photos":[{"uri":"\#(photo)","creation_timestamp":1600000299}],"campo_nuovo":{"x":1.50}"#),
      ])
  ])

  static let oldest = ZipBuilder([
    "your_facebook_activity/messages/inbox/lucaprova_1/message_2.json": thread(
      "Luca Prova",
      [
        message("Luca Prova", 1_600_000_200_000, "ci siete?"),
        message("Luca Prova", 1_600_000_100_000, "buongiorno,\\nun \\\"preventivo\\\""),
      ]),
    "your_facebook_activity/messages/inbox/annafinta_2/message_1.json": thread(
      "Anna \\\"Nina\\\", Finta", [message("Anna \\\"Nina\\\", Finta", 1_600_000_000_000, "ciao")]),
    photo: "\u{FFFD}JFIF invented",
  ])

  static let parts = [profile, newest, oldest]

  /// Writes the parts and gives their paths, in their order.
  static func write(to folder: ScratchFolder, names: [String] = names, parts: [ZipBuilder] = parts) throws
    -> [String]
  {
    try zip(names, parts).map { try folder.write($0.1, to: $0.0) }
  }
}
