import PortaviaModel
import TestSupport

@testable import Import
@testable import Platforms

/// Pieces of invented downloads of Instagram.
enum InstagramFiles {
  static let relations = "connections/followers_and_following/"
  static let activity = "your_instagram_activity/"
  static let insights = "logged_information/past_instagram_insights/"

  static let profile = (
    "personal_information/personal_information/personal_information.json",
    #"{"profile_user":[{"title":"","media_map_data":{"Profile Photo":{"uri":"media/profile/202001/17800000000001.jpg","#
      + #""creation_timestamp":1580000000,"title":""}},"string_map_data":{"#
      + #""Username":{"href":"","value":"officina_pero","timestamp":0},"#
      + #""Name":{"href":"","value":"Officina Pero","timestamp":0},"#
      + #""Private Account":{"href":"","value":"False","timestamp":0}}}]}"#
  )

  /// Reads these files with the profile.
  static func read(
    _ files: [(String, String)], options: ImportOptions = ImportOptions()
  ) throws -> Reading {
    try Reading(files: [profile] + files, options: options)
  }

  static func listed(_ username: String, _ second: Int) -> String {
    #"{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/\#(username)","#
      + #""value":"\#(username)","timestamp":\#(second)}]}"#
  }

  static func map(_ values: [(String, String, Int)], media: String = "") -> String {
    let members = values.map {
      #"\#(metaJSON($0.0)):{"href":"","value":\#(metaJSON($0.1)),"timestamp":\#($0.2)}"#
    }
    return
      #"{"title":"","media_map_data":{\#(media)},"string_map_data":{\#(members.joined(separator: ","))}}"#
  }

  static func thread(_ people: [String], _ messages: [String], more: String = "") -> String {
    let names = people.map { #"{"name":\#(metaJSON($0))}"# }.joined(separator: ",")
    return
      #"{"participants":[\#(names)],"messages":[\#(messages.joined(separator: ","))],"title":\#(metaJSON(people[0])),"#
      + #""is_still_participant":true,"thread_path":"inbox/x_1","magic_words":[]\#(more)}"#
  }

  static func message(_ sender: String, _ ms: Int64, _ more: String) -> String {
    #"{"sender_name":\#(metaJSON(sender)),"timestamp_ms":\#(ms)\#(more),"is_geoblocked_for_viewer":false,"#
      + #""is_unsent_image_by_messenger_kid_parent":false}"#
  }
}
