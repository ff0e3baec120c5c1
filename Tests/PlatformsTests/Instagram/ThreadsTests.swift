import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Threads has files of the same names as Instagram, and people of its own.
struct ThreadsTests {
  private typealias Files = InstagramFiles

  private static let files: [(String, String)] = [
    (
      "threads/followers_1.json",
      #"{"text_post_app_text_post_app_followers":[{"title":"Anna Demò","string_list_data":[{"href":"https://www.threads.net/@anna","value":"anna","timestamp":1700000000}]}]}"#
        .replacing("ò", with: #"\u00c3\u00b2"#)
    ),
    (
      "threads/following.json",
      #"{"text_post_app_text_post_app_following":[{"title":"","string_list_data":[{"href":"https://www.threads.com/luca","value":"luca","timestamp":1700000001}]}]}"#
    ),
    (
      "threads/threads_and_replies.json",
      #"{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1754466859,"title":"Ciao a tutti","media_metadata":{"camera_metadata":{"has_camera_metadata":false}},"text_app_post":{"reply_control":"everyone","is_reply":true}}]}]}"#
    ),
    (
      "threads/liked_threads.json",
      #"{"text_post_app_media_likes":[{"title":"","string_list_data":[{"href":"https://www.threads.net/@bea/post/ABC","value":"👍","timestamp":1700000002}]}]}"#
    ),
    (
      "threads/saved_threads.json",
      #"{"text_post_app_text_post_app_saved_posts":[{"title":"","string_map_data":{"Autore":{"value":"anna"},"Orario":{"timestamp":1700000003},"URL":{"href":"https://www.threads.net/@anna/post/X"}}}]}"#
    ),
    (
      "threads/personal_information.json",
      #"{"text_post_app_text_post_app_profile":[{"string_map_data":{"Nome utente":{"value":"officina_pero"},"Nome":{"value":"Officina Pero"}}}]}"#
    ),
  ]

  private func expectThreads(_ reading: Reading) {
    reading.expectBalanced()
    let owners = reading.rows(.accounts).filter { $0["is_owner"] == 1 && $0["platform"] == "threads" }
    #expect(owners.map { $0["username"] } == ["officina_pero"])
    let relations = reading.rows(.relationships).filter { $0["platform"] == "threads" }
    #expect(relations.count == 2)
    #expect(relations.first?["to_account_id"] == owners.first?["id"])
    let anna = reading.rows(.accounts).first { $0["username"] == "anna" && $0["platform"] == "threads" }
    #expect(anna?["display_name"] == "Anna Demò")
    #expect(anna?["profile_url"] == "https://www.threads.com/@anna")
    let post = reading.rows(.posts).first
    #expect(post?["platform"] == "threads")
    #expect(post?["type"] == "post")
    #expect(post?["text"] == "Ciao a tutti")
    #expect(post?["author_account_id"] == owners.first?["id"])
    #expect(post?["extra"].string?.contains(#""is_reply":true"#) == true)
    let like = reading.rows(.reactions).first
    #expect(like?["platform"] == "threads")
    #expect(like?["target_account_id"] == reading.rows(.accounts).first { $0["username"] == "bea" }?["id"])
    let saved = reading.rows(.activities).first
    #expect(saved?["platform"] == "threads")
    #expect(saved?["title"] == "anna")
    #expect(saved?["created_at"] == "2023-11-14T22:13:23.000Z")
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  @Test func insideInstagram() throws {
    let reading = try Files.read(
      Self.files.map { (Files.activity + $0.0, $0.1) }
        + [
          (Files.relations + "followers_1.json", "[\(Files.listed("anna", 1_600_000_000))]")
        ])
    expectThreads(reading)
    #expect(reading.rows(.archives).map { $0["product"] } == ["instagram_account"])
    #expect(reading.rows(.relationships).filter { $0["platform"] == "instagram" }.count == 1)
    #expect(
      reading.rows(.accounts).filter { $0["username"] == "anna" }.map { $0["platform"].string }.sorted {
        ($0 ?? "") < ($1 ?? "")
      } == ["instagram", "threads"])
    // Whose usernames are equal is a suggestion, never the same account.
    #expect(reading.rows(.contactMatches).map { $0["method"] } == ["same_username"])
  }

  @Test func alone() throws {
    let reading = try Reading(zips: [
      "threads.zip": ZipBuilder(Self.files.map { ZipBuilder.Item($0.0, $0.1) })
    ])
    expectThreads(reading)
    #expect(reading.rows(.archives).map { $0["product"] } == ["threads_account"])
    #expect(reading.rows(.archives).map { $0["platform"] } == ["threads"])
  }

  @Test func theKeyDecidesWhereTheFolderDoesNot() throws {
    let reading = try Files.read([
      (
        Files.relations + "followers_1.json",
        #"{"text_post_app_text_post_app_followers":[\#(Files.listed("dora", 1_600_000_000))]}"#
      )
    ])
    reading.expectBalanced()
    #expect(reading.rows(.relationships).map { $0["platform"] } == ["threads"])
  }
}
