/// Files of an invented archive.
enum Sample {
  static let root = "your_facebook_activity/"
  static let profilePath = "personal_information/profile_information/profile_information.json"
  static let owner = "Nora Pero"

  static let profile = profile(named: owner)

  static func profile(named name: String) -> String {
    #"{"profile_v2":{"name":{"full_name":"\#(name)"},"profile_uri":"https://www.facebook.com/nora.pero"}}"#
  }

  /// The path of a page in the layout of 2024.
  static func page(_ folder: String, _ number: Int = 1, box: String = "inbox") -> String {
    "\(root)messages/\(box)/\(folder)/message_\(number).json"
  }

  /// A thread file; `messages` as they stand in the file, newest first.
  static func thread(
    _ participants: [String], title: String? = nil, _ messages: [String], more: String = ""
  ) -> String {
    let people = participants.map { #"{"name":"\#($0)"}"# }.joined(separator: ",")
    let title = title ?? participants.first ?? ""
    return #"{"participants":[\#(people)],"messages":[\#(messages.joined(separator: ","))],"#
      + #""title":"\#(title)"\#(more)}"#
  }

  /// The thread file of Luca Prova and the owner.
  static func thread(_ messages: [String]) -> String { thread(["Luca Prova", owner], messages) }

  /// A message; `more` are further members with their comma.
  static func message(_ sender: String, _ ms: Int64, _ text: String, _ more: String = "") -> String {
    #"{"sender_name":"\#(sender)","timestamp_ms":\#(ms),"content":"\#(text)"\#(more)}"#
  }
}
