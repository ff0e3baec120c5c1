import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Which zips are one download.
struct GroupingTests {
  private let inbox = Sample.page("lucaprova_1")
  private let photo = "your_facebook_activity/messages/inbox/lucaprova_1/photos/a.jpg"
  private let thread = Sample.thread([Sample.message("Luca Prova", 1_600_000_000_000, "ciao")])

  /// The names of the parts of each download, and of what is unknown, for every order of the inputs.
  private func group(_ zips: [(name: String, zip: ZipBuilder)]) throws -> (Set<Set<String>>, Set<String>) {
    let folder = try ScratchFolder()
    let containers = try zips.map { try ContainerOpener.open(path: folder.write($0.zip, to: $0.name)) }
    var results: Set<[Set<String>]> = []
    var unknown: Set<String> = []
    for start in 0..<containers.count {
      let turned = Array(containers[start...] + containers[..<start])
      for order in [turned, turned.reversed()] {
        let result = Grouping.group(order, platforms: KnownPlatforms.all)
        results.insert(result.downloads.map { Set($0.download.parts.map(\.name)) })
        unknown = Set(result.unknown.map(\.name))
      }
    }
    #expect(results.count == 1, "the order of the inputs matters")
    return (Set(results.first ?? []), unknown)
  }

  @Test func partsByName() throws {
    let (downloads, unknown) = try group([
      ("facebook-nora-2024-05-01-AbCdEf12.zip", ZipBuilder([Sample.profilePath: Sample.profile])),
      ("facebook-nora-2024-05-01-GhIjKl34 (1).zip", ZipBuilder([inbox: thread])),
      ("facebook-nora-2024-05-01-MnOpQr56.zip", ZipBuilder([photo: "JPEG"])),
      ("facebook-nora-2024-06-01-AbCdEf12.zip", ZipBuilder([Sample.profilePath: Sample.profile])),
    ])
    #expect(downloads.map(\.count).sorted() == [1, 3])
    #expect(unknown.isEmpty)
  }

  @Test func renamedPartsByContent() throws {
    let (downloads, _) = try group([
      ("uno.zip", ZipBuilder([Sample.profilePath: Sample.profile, inbox: thread])),
      ("due.zip", ZipBuilder([photo: "JPEG"])),
      ("tre.zip", ZipBuilder([inbox: thread, Sample.page("annafinta_2"): thread])),
    ])
    #expect(downloads == [["uno.zip", "due.zip", "tre.zip"]])
  }

  /// In the layout of 2024 a part may hold nothing of the folder that tells the year.
  @Test func renamedPartsOfOtherFolders() throws {
    let (downloads, _) = try group([
      ("uno.zip", ZipBuilder([Sample.profilePath: Sample.profile])),
      ("due.zip", ZipBuilder([inbox: thread])),
    ])
    #expect(downloads == [["uno.zip", "due.zip"]])
  }

  @Test func renamedPartsOfTheFlatLayout() throws {
    let (downloads, _) = try group([
      (
        "uno.zip",
        ZipBuilder([
          "profile_information/profile_information.json": Sample.profile,
          "friends_and_followers/friends.json": "{}",
        ])
      ),
      ("due.zip", ZipBuilder(["messages/inbox/lucaprova_1/message_1.json": thread])),
    ])
    #expect(downloads == [["uno.zip", "due.zip"]])
  }

  @Test func twoDownloadsStayTwo() throws {
    let later = Sample.thread([
      Sample.message(Sample.owner, 1_600_000_001_000, "poi"),
      Sample.message("Luca Prova", 1_600_000_000_000, "ciao"),
    ])
    let (downloads, _) = try group([
      ("maggio.zip", ZipBuilder([Sample.profilePath: Sample.profile, inbox: thread])),
      ("giugno.zip", ZipBuilder([Sample.profilePath: Sample.profile, inbox: later])),
    ])
    #expect(downloads == [["maggio.zip"], ["giugno.zip"]])
  }

  @Test func anUnrelatedZipIsUnknown() throws {
    let (downloads, unknown) = try group([
      ("uno.zip", ZipBuilder([Sample.profilePath: Sample.profile, inbox: thread])),
      ("ferie.zip", ZipBuilder(["foto/mare.jpg": "JPEG", "leggimi.txt": "ciao"])),
    ])
    #expect(downloads == [["uno.zip"]])
    #expect(unknown == ["ferie.zip"])
  }

  /// The name says that it is a part, although nothing in it is telling.
  @Test func aPartOfPicturesOnly() throws {
    let (downloads, unknown) = try group([
      ("facebook-nora-2021-05-01-AbCdEf12.zip", ZipBuilder(["friends_and_followers/friends.json": "{}"])),
      ("facebook-nora-2021-05-01-GhIjKl34.zip", ZipBuilder(["posts/media/a/1.jpg": "JPEG"])),
    ])
    #expect(downloads.first?.count == 2)
    #expect(unknown.isEmpty)
  }

  @Test func instagramIsNotFacebook() throws {
    let (downloads, unknown) = try group([
      ("ig.zip", ZipBuilder(["your_instagram_activity/messages/inbox/luca_1/message_1.json": thread]))
    ])
    #expect(downloads == [["ig.zip"]])
    #expect(unknown.isEmpty)
  }

  @Test func aPartWithNothingButConversations() throws {
    let (downloads, _) = try group([
      ("instagram-a-2022-05-01-AbCdEf12.zip", ZipBuilder(["messages/inbox/luca_1/message_1.json": thread])),
      (
        "instagram-a-2022-05-01-GhIjKl34.zip",
        ZipBuilder([
          "followers_and_following/followers.json": "{}", "messages/inbox/anna_2/message_1.json": thread,
        ])
      ),
    ])
    #expect(downloads.count == 1)
    let reading = try Reading(zips: [
      "instagram-a-2022-05-01-AbCdEf12.zip": ZipBuilder(["messages/inbox/luca_1/message_1.json": thread]),
      "instagram-a-2022-05-01-GhIjKl34.zip": ZipBuilder(["followers_and_following/followers.json": "{}"]),
    ])
    #expect(reading.rows(.archives).map { $0["platform"] } == ["instagram"])
  }

  @Test func anUnknownInputIsAFinding() throws {
    let reading = try Reading(zips: ["ferie.zip": ZipBuilder(["foto/mare.jpg": "JPEG"])])
    #expect(reading.summary == nil)
    #expect(reading.codes == ["archive.unknown"])
  }

  /// A renamed part belongs to the download that it shares files with, else to any that it fits, and then a finding says
  /// so.
  @Test func aRenamedPartOfOneOfTwo() throws {
    let later = Sample.thread([Sample.message("Luca Prova", 1_600_000_009_000, "poi")])
    let may = ZipBuilder([Sample.profilePath: Sample.profile, inbox: thread])
    let june = ZipBuilder([
      Sample.profilePath: Sample.profile(named: "Nora Pero "), inbox: later, "connections/x.json": "{}",
    ])
    let known = try group([
      ("facebook-nora-2024-05-01-AbCdEf12.zip", may), ("facebook-nora-2024-06-01-AbCdEf12.zip", june),
      ("parte.zip", ZipBuilder(["connections/x.json": "{}", photo: "JPEG"])),
    ])
    #expect(
      known.0 == [
        ["facebook-nora-2024-05-01-AbCdEf12.zip"], ["facebook-nora-2024-06-01-AbCdEf12.zip", "parte.zip"],
      ])
    let unknown = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": may, "facebook-nora-2024-06-01-AbCdEf12.zip": june,
      "parte.zip": ZipBuilder([photo: "JPEG"]),
    ])
    #expect(unknown.finding("part.ambiguous")?.archive == "parte.zip")
    #expect(unknown.rows(.archives).count == 2)
  }

  /// Parts of two downloads, mixed, some renamed.
  @Test func partsOfTwoDownloads() throws {
    let (downloads, unknown) = try group([
      ("facebook-nora-2024-05-01-AbCdEf12.zip", ZipBuilder([Sample.profilePath: Sample.profile])),
      ("facebook-nora-2024-06-01-AbCdEf12.zip", ZipBuilder([Sample.profilePath: Sample.profile])),
      ("facebook-nora-2024-05-01-GhIjKl34.zip", ZipBuilder([inbox: thread])),
      ("facebook-nora-2024-06-01-GhIjKl34.zip", ZipBuilder([inbox: thread, photo: "JPEG"])),
      ("copia.zip", ZipBuilder([inbox: thread, photo: "JPEG"])),
    ])
    #expect(
      downloads == [
        ["facebook-nora-2024-05-01-AbCdEf12.zip", "facebook-nora-2024-05-01-GhIjKl34.zip"],
        ["facebook-nora-2024-06-01-AbCdEf12.zip", "facebook-nora-2024-06-01-GhIjKl34.zip", "copia.zip"],
      ])
    #expect(unknown.isEmpty)
  }

  /// Somebody else's download is nobody's part, although its paths are free.
  @Test func anotherProfileIsAnotherDownload() throws {
    let (downloads, _) = try group([
      (
        "facebook-nora-2024-05-01-AbCdEf12.zip",
        ZipBuilder([Sample.profilePath: Sample.profile, inbox: thread])
      ),
      (
        "altro.zip",
        ZipBuilder([
          "profile_information/profile_information.json": Sample.profile(named: "Luca Prova"),
          "your_facebook_activity/posts/no-data.txt": "",
        ])
      ),
    ])
    #expect(downloads.count == 2)
  }

  /// Videos in a folder that says nothing by itself, beside the download that they belong to.
  @Test func picturesInTheirUsualFolder() throws {
    let (downloads, unknown) = try group([
      (
        "uno.zip",
        ZipBuilder(["friends_and_followers/friends.json": "{}", Sample.profilePath: Sample.profile])
      ),
      ("due.zip", ZipBuilder(["posts/media/videos/1.mp4": "MP4"])),
      ("ferie.zip", ZipBuilder(["foto/mare.jpg": "JPEG"])),
    ])
    #expect(downloads == [["uno.zip", "due.zip"]])
    #expect(unknown == ["ferie.zip"])
  }
}
