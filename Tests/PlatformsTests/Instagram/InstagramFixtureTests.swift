import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Files that other projects publish as test data, beside the package: they were made without knowing this
/// program. The counts are those noted beside them. Skipped where they are not there.
@Suite(.enabled(if: SharedData.has("real/instagram")))
struct InstagramFixtureTests {
  private static let folder = "real/instagram/"
  private static let hestia = folder + "hestiaAI__hestialabs-experiences/packages/lib/data-samples/"
  private static let entries = folder + "d3i-infra__ddp-inspector/ddpinspect/tests/data/instagram/"
  private static let bluesky = folder + "marcomaroni-github__instagram-to-bluesky/transfer/"

  private func read(_ name: String, everything: Bool = false) throws -> Reading {
    var options = ImportOptions()
    options.includesEverything = everything
    return try Reading([try #require(SharedData.path(name))], options: options)
  }

  /// One published file at its place in a download.
  private func read(_ files: [(path: String, name: String)]) throws -> Reading {
    try InstagramFiles.read(
      try files.map { ($0.path, String(decoding: try #require(SharedData.bytes($0.name)), as: UTF8.self)) })
  }

  private func relations(_ reading: Reading, of file: String) -> Int {
    let id = reading.file(file)?["id"]
    return reading.rows(.relationships).filter { $0["source_file_id"] == id }.count
  }

  private func activities(_ reading: Reading, of file: String) -> Int {
    let id = reading.file(file)?["id"]
    return reading.rows(.activities).filter { $0["source_file_id"] == id }.count
  }

  @Test(arguments: ["instagram.zip", "instagramV2.zip"])
  func foldersOf2021(_ name: String) throws {
    let reading = try read(Self.hestia + name)
    reading.expectBalanced()
    #expect(reading.file("followers.json")?["records_read"] == 96)
    #expect(relations(reading, of: "/followers.json") == 96)
    #expect(reading.file("following.json")?["records_read"] == 389)
    #expect(relations(reading, of: "/following.json") == 386)
    #expect(reading.conversations.count == 8)
    #expect(reading.messages.count == 717)
    #expect(reading.file("liked_posts.json")?["records_read"] == 103)
    #expect(reading.file("liked_comments.json")?["records_read"] == 211)
    #expect(reading.rows(.reactions).filter { $0["message_id"] == .null }.count == 314)
    #expect(reading.file("/ads_viewed.json")?["status"] == "excluded")
    if name == "instagramV2.zip" {
      #expect(reading.file("/posts_1.json")?["records_read"] == 203)
      #expect(reading.file("/stories.json")?["records_read"] == 130)
      #expect(reading.rows(.posts).count == 333)
      #expect(reading.rows(.accounts).contains { $0["is_owner"] == 1 && $0["username"] != .null })
    }
  }

  @Test func everythingOf2021() throws {
    let reading = try read(Self.hestia + "instagramV2.zip", everything: true)
    reading.expectBalanced()
    #expect(activities(reading, of: "/ads_viewed.json") == 511)
    #expect(activities(reading, of: "/posts_viewed.json") == 388)
    #expect(activities(reading, of: "/videos_watched.json") == 511)
    #expect(activities(reading, of: "/ads_interests.json") == 433)
    #expect(activities(reading, of: "/your_topics.json") == 253)
  }

  /// Every entry is accounted for, and nothing crashes on files without bytes.
  @Test(arguments: ["instagram_2022_09_26.zip", "instagram_html_2022_09_26.zip"])
  func entriesWithoutBytes(_ name: String) throws {
    let reading = try read(Self.entries + name)
    reading.expectBalanced()
    let path = try #require(SharedData.path(Self.entries + name))
    let entries = try ContainerOpener.open(path: path).entries.filter { $0.kind != .directory }.count
    #expect(reading.rows(.sourceFiles).count == entries)
    #expect(!reading.isClean)
    #expect(
      reading.rows(.sourceFiles).filter { $0["path"].string?.hasSuffix("no-data.txt") == true }.allSatisfy {
        $0["role"] == "index"
      })
    if name.hasPrefix("instagram_2022") {
      #expect(reading.file("followers.json")?["status"] == "damaged")
      #expect(reading.codes.contains("json.empty"))
    }
  }

  @Test func lists() throws {
    let instascope = Self.folder + "altayince__instascope/tests/fixtures/"
    let relations = InstagramFiles.relations
    let reading = try read([
      (relations + "followers_1.json", instascope + "followers_1.json"),
      (relations + "following.json", instascope + "following.json"),
    ])
    reading.expectBalanced()
    #expect(reading.file("followers_1.json")?["records_read"] == 4)
    #expect(self.relations(reading, of: "followers_1.json") == 3)
    #expect(self.relations(reading, of: "/following.json") == 4)
    let names = Set(reading.rows(.accounts).compactMap { $0["username"].string })
    #expect(names.isSuperset(of: ["Alice", "bob", "fan.only", "one.way", "old.friend"]))
    #expect(reading.codes.contains("list.duplicate"))
    let wrapped = try read([
      (
        relations + "followers_1.json",
        Self.folder + "shahbakhtk8-lang__unfollow-tracker/tests/fixtures/followers_1.json"
      )
    ])
    #expect(wrapped.rows(.relationships).count == 2)
  }

  /// Of the six followers three have a date that is one beyond doubt, and one that is written a little otherwise.
  @Test func pages() throws {
    let instascope = Self.folder + "altayince__instascope/tests/fixtures/"
    let relations = InstagramFiles.relations
    let reading = try read([
      (relations + "followers_1.html", instascope + "followers-dated.html"),
      (relations + "following.html", instascope + "following-dated.html"),
    ])
    reading.expectBalanced()
    #expect(reading.file("followers_1.html")?["records_read"] == 6)
    let file = reading.file("followers_1.html")?["id"]
    let followers = reading.rows(.relationships).filter { $0["source_file_id"] == file }
    #expect(followers.count == 6)
    #expect(followers.filter { $0["time_ms"] != .null }.count == 4)
    #expect(
      followers.filter { $0["time_raw"] == "Feb 30, 2026 9:05 am" && $0["time_ms"] == .null }.count == 1)
    #expect(reading.codes.contains("time.unreadable"))
    // Midnight and noon; nothing tells the zone.
    let times = Set(followers.compactMap { $0["created_at"].string })
    #expect(times.isSuperset(of: ["2024-01-01T00:00:00.000Z", "2024-01-01T12:00:00.000Z"]))
    #expect(followers.filter { $0["time_basis"] == "unknown" }.count == 5)
    #expect(self.relations(reading, of: "following.html") == 1)
    let names = Set(reading.rows(.accounts).compactMap { $0["username"].string })
    #expect(names.isSuperset(of: ["dated.follower", "undated.follower", "dated.following"]))
  }

  @Test(arguments: [("test_image", 1), ("test_images", 5), ("test_mixed_media", 10)])
  func posts(_ name: String, _ files: Int) throws {
    var list = [("your_instagram_activity/media/posts_1.json", Self.bluesky + name + "/posts.json")]
    if SharedData.has(Self.bluesky + name + "/reels.json") {
      list.append(("your_instagram_activity/media/reels.json", Self.bluesky + name + "/reels.json"))
    }
    let reading = try read(list.map { (path: $0.0, name: $0.1) })
    reading.expectBalanced()
    #expect(reading.rows(.posts).count == 1)
    #expect(reading.rows(.attachments).filter { $0["post_id"] == 1 }.count == files)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  @Test func messages() throws {
    let folder = "your_instagram_activity/messages/inbox/gavin_554997539236567/message_1.json"
    let reading = try read(
      Self.folder + "gavindsouza__instagram-to-sqlite/tests/zip_contents")
    reading.expectBalanced()
    #expect(reading.messages.count == 8)
    #expect(reading.rows(.reactions).count == 1)
    #expect(reading.conversations.first?["type"] == "self")
    #expect(reading.conversations.first?["platform_id"] == "554997539236567")
    #expect(reading.messages.filter { $0["type"] == "link" }.count == 3)
    let bare = try read([(folder, Self.folder + "joweich__chat-miner/test/instagram/test_export.json")])
    #expect(bare.texts == ["Hello John!", "Hello Jane!"])
  }
}
