import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Every kind of file of the catalogue is read, in any shape, in every layout, without a word about it.
struct ActivityCatalogueTests {
  private static let roots = [
    "", "your_facebook_activity/", "your_activity_across_facebook/",
    "this_profile's_activity_across_facebook/",
    "personal_information/profile_information/your_facebook_activity/",
  ]
  private static let shapes = [
    #"{"things_v2":[{"name":"Cosa","timestamp":1600000000}]}"#,
    #"[{"timestamp":1600000000,"title":"Cosa","data":[]}]"#,
    #"{"timestamp":1600000000,"label_values":[{"label":"Name","value":"Cosa"}]}"#,
    #"{"things":[{"name":"Cosa","description":"","entries":[{"timestamp":1600000000,"data":{"value":"1"}}]}]}"#,
  ]

  /// A path for each pattern.
  private static let paths = FacebookActivityKinds.all.flatMap(\.patterns).map {
    $0.text.replacing("/*/*", with: "/cartella/cosa.json").replacing("/*", with: "/cosa.json")
      .replacing("_ve_", with: "'ve_")
  }

  @Test func everyKind() throws {
    var options = ImportOptions()
    options.includesEverything = true
    for (index, path) in Self.paths.enumerated() {
      for (offset, shape) in Self.shapes.enumerated() {
        let stored = Self.roots[(index + offset) % Self.roots.count] + path
        let reading = try Reading(
          [Sample.profilePath: Sample.profile, stored: shape, "friends/friends.json": "{}"], options: options)
        reading.expectBalanced()
        let row = try #require(reading.rows(.activities).first, "\(stored)")
        #expect(reading.rows(.activities).count == 1, "\(stored)")
        #expect(row["title"] == "Cosa", "\(stored)")
        #expect(row["time_ms"] == 1_600_000_000_000, "\(stored)")
        #expect(reading.isClean, "\(stored)")
        #expect(!reading.codes.contains("entry.generic"), "\(stored)")
        #expect(!reading.codes.contains("record.unknown-key"), "\(stored)")
      }
    }
  }

  @Test(arguments: [
    ("your_facebook_activity/polls/polls_12.json", "polls", "polls"),
    ("a/your_facebook_activity/x.json", "a", "x"), ("your_facebook_activity/x.json", "general", "x"),
    ("posts/album/0.json", "album", "album"), ("b/before_2021.json", "b", "before_2021"),
    ("this_profile's_activity_across_facebook/events/events.json", "events", "events"),
  ])
  func folderAndName(_ path: String, _ folder: String, _ base: String) {
    let place = GeneralActivities.place(of: ArchivePath(path), roots: FacebookPlatform().roots)
    #expect(place.folder == folder)
    #expect(place.base == base)
  }
}
