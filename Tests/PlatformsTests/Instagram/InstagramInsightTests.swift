import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

struct InstagramInsightTests {
  private typealias Files = InstagramFiles

  private static let post =
    #"[{"media":[{"uri":"media/posts/202407/450_n_17926160567808540.jpg","creation_timestamp":1720384529,"title":"Ciao"}]}]"#

  private func insight(_ values: [(String, String)], uri: String, second: Int, thumbnail: String) -> String {
    let media = #"\#(metaJSON(thumbnail)):{"uri":"\#(uri)","creation_timestamp":\#(second),"title":"Ciao"}"#
    return #"{"organic_insights_posts":[\#(Files.map(values.map { ($0.0, $0.1, 0) }, media: media))]}"#
  }

  /// The numbers of a post go to the post, although their file is read before it.
  @Test func joinedToThePost() throws {
    let reading = try Files.read([
      (Files.activity + "media/posts_1.json", Self.post),
      (
        Files.insights + "posts.json",
        insight(
          [("Accounts reached", "1,130"), ("Likes", "63.3K"), ("Saves", "--"), ("Strange thing", "7")],
          uri: "media/other/99_n_17926160567808540.jpg", second: 1_720_384_530, thumbnail: "Media Thumbnail")
      ),
    ])
    let post = try #require(reading.rows(.posts).first)
    let rows = reading.rows(.metrics)
    #expect(rows.map { $0["name"] } == ["reach", "likes", "saves", "strange_thing"])
    #expect(rows.map { $0["value"] } == [1130.0, 63300.0, .null, 7.0])
    #expect(rows.map { $0["value_raw"] } == ["1,130", "63.3K", "--", "7"])
    #expect(rows.allSatisfy { $0["post_id"] == post["id"] && $0["account_id"] == 1 })
    #expect(reading.file("insights/posts.json")?["records_normalised"] == 1)
    #expect(reading.codes.contains("record.unknown-label"))
  }

  /// A file that only a second thumbnail names is a file all the same.
  @Test func everyPictureIsReferredTo() throws {
    let pictures = ["1_n.jpg", "2_n.jpg"].enumerated().map {
      #""Media Thumbnail \#($0.offset)":{"uri":"media/other/\#($0.element)","creation_timestamp":1720384529,"title":""}"#
    }
    let reading = try Files.read([
      (
        Files.insights + "posts.json",
        #"{"organic_insights_posts":[\#(Files.map([("Likes", "3", 0)], media: pictures.joined(separator: ",")))]}"#
      )
    ])
    #expect(reading.rows(.metrics).count == 1)
    let paths = reading.rows(.media).map { $0["archive_path"] }
    #expect(paths.contains("media/other/1_n.jpg") && paths.contains("media/other/2_n.jpg"))
  }

  @Test func germanLabelsAndTimes() throws {
    let reading = try Files.read([
      (Files.activity + "media/posts_1.json", Self.post),
      (
        Files.insights + "posts.json",
        #"{"organic_insights_posts":[\#(Files.map([("Zeitstempel der Erstellung", "", 1_720_384_529), ("„Gefällt mir“-Angaben", "1.130", 0), ("Erreichte Konten", "12", 0)]))]}"#
      ),
    ])
    #expect(reading.rows(.metrics).map { $0["name"] } == ["likes", "reach"])
    #expect(reading.rows(.metrics)[0]["value"] == 1130.0)
    #expect(reading.rows(.metrics).allSatisfy { $0["post_id"] == 1 })
    #expect(!reading.codes.contains("record.unknown-label"))
  }

  @Test func accountTotals() throws {
    let reading = try Files.read([
      (Files.relations + "followers_1.json", "[\(Files.listed("anna", 1_700_000_000))]"),
      (
        Files.insights + "audience_insights.json",
        #"{"organic_insights_audience":[\#(Files.map([("Intervallo di date", "set 1 - set 30", 0), ("Follower", "1.130", 0), ("Percentuale totale di follower uomini", "61,2%", 0)]))]}"#
      ),
      (
        Files.insights + "profiles_reached.json",
        #"{"organic_insights_reach":[\#(Files.map([("Followers", "85.8%", 0), ("Impressions", "102,497", 0)]))]}"#
      ),
    ])
    let rows = reading.rows(.metrics)
    #expect(rows.map { $0["name"] } == ["followers", "followers_men", "reach_followers", "impressions"])
    #expect(rows.map { $0["value"] } == [1130.0, 61.2, 85.8, 102497.0])
    #expect(rows.map { $0["unit"] } == ["count", "percent", "percent", "count"])
    #expect(rows[0]["extra"] == #"{"date_range":"set 1 - set 30"}"#)
    #expect(reading.finding("followers.fewer")?.details == ["1", "1130"])
  }

  @Test(arguments: [
    ("102,497", 102497, "count"), ("1.130", 1130, "count"), ("63.3K", 63300, "count"),
    ("1,2M", 1_200_000, "count"),
    ("85,8%", 85.8, "percent"), ("61.2%", 61.2, "percent"), ("-3%", -3, "percent"), ("+12", 12, "count"),
    ("0", 0, "count"),
    ("1.234.567", 1_234_567, "count"), ("1:05", 65, "seconds"), ("12.5", 12.5, "count"),
    ("85,8 %", 85.8, "percent"),
    ("1 130", 1130, "count"),
  ])
  func numbers(_ text: String, _ value: Double, _ unit: String) {
    let number = InsightNumber(text)
    #expect(number.value == value)
    #expect(number.unit.name == unit)
  }

  @Test(arguments: ["--", "", "Milano: 12%, Roma: 5%", "abc", "1.2.3", "12 5", "1,23,456.7.8", "12K3"])
  func noNumbers(_ text: String) { #expect(InsightNumber(text).value == nil) }
}
