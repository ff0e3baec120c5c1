import PortaviaModel
import TestSupport
import Testing

/// What unzip programs, file systems and people do to the paths of a download.
struct PathOddityTests {
  private let profile = "personal_information/profile_information/profile_information.json"
  private let page = "your_facebook_activity/messages/inbox/lucaprova_1/message_1.json"
  private let following = "connections/followers/who_you've_followed.json"
  private let photo = "your_facebook_activity/messages/inbox/lucaprova_1/photos/a.jpg"
  private var thread: String {
    Sample.thread([
      Sample.message("Luca Prova", 1_600_000_000_000, "ciao", #","photos":[{"uri":"\#(photo)"}]"#)
    ])
  }
  private let list = #"{"following_v3":[{"name":"Forno Luna","timestamp":1600000000}]}"#

  private func expectWhole(_ zips: KeyValuePairs<String, ZipBuilder>) throws -> Reading {
    let reading = try Reading(zips: zips)
    reading.expectBalanced()
    #expect(reading.rows(.archives).count == 1)
    #expect(reading.texts == ["ciao"])
    #expect(reading.rows(.relationships).count == 1)
    #expect(reading.rows(.media).map { $0["status"] } == ["present"])
    #expect(reading.isClean)
    return reading
  }

  /// An entry whose name was lost has a row like any other.
  @Test func entriesWithoutName() throws {
    let reading = try Reading(zips: [
      "x.zip": ZipBuilder([
        ZipBuilder.Item(profile, Sample.profile), ZipBuilder.Item(page, thread),
        ZipBuilder.Item(name: [], content: Array("what is this".utf8)),
        ZipBuilder.Item(name: [], content: Array("and this".utf8)),
      ])
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["ciao"])
    #expect(reading.rows(.sourceFiles).filter { $0["path"] == "unnamed" }.count == 2)
    #expect(reading.rows(.sourceFiles).allSatisfy { $0["path"] != .null })
    #expect(reading.codes.contains("entry.unsafe-name"))
  }

  @Test(arguments: [
    "", "backup/", "Vecchi dati/2024/facebook-nora/", "your_facebook_activity/", "a/your_facebook_activity/",
  ])
  func foldersAroundEverything(_ top: String) throws {
    _ = try expectWhole([
      "x.zip": ZipBuilder([
        top + profile: Sample.profile, top + page: thread, top + following: list, top + photo: "JPEG",
        "__MACOSX/._x": "",
      ])
    ])
  }

  /// The activity below another folder, as some downloads have it (docs/formats/facebook.md#paths).
  @Test func nestedRoot() throws {
    let nested = "personal_information/profile_information/"
    _ = try expectWhole([
      "x.zip": ZipBuilder([
        profile: Sample.profile, nested + page: thread, following: list, nested + photo: "JPEG",
      ])
    ])
  }

  @Test func percentEncodedNames() throws {
    _ = try expectWhole([
      "x.zip": ZipBuilder([
        profile: Sample.profile, page: thread, "connections/followers/who_you%27ve_followed.json": list,
        "your%5Ffacebook%5Factivity/messages/inbox/lucaprova%5F1/photos/a.jpg": "JPEG",
      ])
    ])
  }

  /// One part was unpacked by a program that changes letters, the other has a folder around it.
  @Test func partsOfDifferentSpelling() throws {
    let reading = try expectWhole([
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        profile: Sample.profile, page: thread, following: list, photo: "JPEG",
      ]),
      "facebook-nora-2024-05-01-GhIjKl34.zip": ZipBuilder([
        "esportati/Connections/Followers/who_you_ve_followed.json": list,
        "esportati/your_facebook_activity/messages/inbox/LucaProva_1/Photos/a.jpg": "JPEG",
        "esportati/your_facebook_activity/messages/inbox/LucaProva_1/message_1.json": thread,
      ]),
    ])
    #expect(reading.rows(.sourceFiles).filter { $0["status"] == "duplicate" }.count == 3)
  }

  /// Two files of one part whose names differ in letters only are two files.
  @Test func lettersTellFilesOfOnePartApart() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile, "posts/media/a/X.jpg": "JPEG", "posts/media/a/x.jpg": "JPEG",
    ])
    #expect(reading.rows(.media).count == 2)
    #expect(!reading.codes.contains("entry.duplicate"))
  }
}
