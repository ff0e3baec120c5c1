import PortaviaModel
import TestSupport
import Testing

/// The same message met twice: in one file it is two messages, in two files it is one.
struct MergedMessagesTests {
  private let twin = Sample.message("Luca Prova", 1_600_000_000_000, "ciao")
  private let later = Sample.message(Sample.owner, 1_600_000_100_000, "eccomi")
  private let earlier = Sample.message(Sample.owner, 1_599_999_000_000, "ehi")

  private func part(_ name: String, _ files: KeyValuePairs<String, String>) -> (String, ZipBuilder) {
    (name, ZipBuilder(files))
  }

  @Test func twiceInOneFileStaysTwo() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([later, twin, twin]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["ciao", "ciao", "eccomi"])
    #expect(Set(reading.messages.map { $0["key"].string }).count == 3)
    #expect(reading.rows(.recordSources).isEmpty)
  }

  /// The number `n` of the first is 0: it has the same key as when it stands alone.
  @Test func theFirstTwinHasTheKeyOfASingleOne() throws {
    let one = try Reading([
      Sample.profilePath: Sample.profile, Sample.page("lucaprova_1"): Sample.thread([twin]),
    ])
    let two = try Reading([
      Sample.profilePath: Sample.profile, Sample.page("lucaprova_1"): Sample.thread([twin, twin]),
    ])
    #expect(one.messages[0]["key"] == two.messages[0]["key"])
    #expect(two.messages[1]["key"] != two.messages[0]["key"])
  }

  /// The same page in two parts, in two versions: record by record.
  @Test func twoVersionsOfAPage() throws {
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile,
        Sample.page("lucaprova_1"): Sample.thread([twin, twin, earlier]),
      ]),
      "facebook-nora-2024-05-01-GhIjKl34.zip": ZipBuilder([
        Sample.page("lucaprova_1"): Sample.thread([later, twin, twin, twin])
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["ehi", "ciao", "ciao", "ciao", "eccomi"])
    #expect(reading.conversations.count == 1)
    #expect(reading.conversations[0]["message_count"] == 5)
    #expect(reading.codes.contains("entry.merged"))
    let again = reading.rows(.recordSources)
    #expect(again.map { $0["record_table"] } == ["messages", "messages"])
    let repeated = Set(again.map { $0["record_id"] })
    #expect(repeated.count == 2)
    for id in repeated {
      let row = reading.messages.first { $0["id"] == id }
      #expect(row?["text"] == "ciao")
      #expect(again.allSatisfy { $0["record_id"] != id || $0["source_file_id"] != row?["source_file_id"] })
    }
    let merged = reading.rows(.sourceFiles).compactMap { $0["records_merged"].integer }.reduce(0, +)
    #expect(merged == 2)
  }

  @Test func equalPagesInTwoPartsAreReadOnce() throws {
    let page = Sample.thread([later, twin])
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile, Sample.page("lucaprova_1"): page,
      ]),
      "facebook-nora-2024-05-01-GhIjKl34.zip": ZipBuilder([Sample.page("lucaprova_1"): page]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["ciao", "eccomi"])
    #expect(reading.rows(.sourceFiles).filter { $0["status"] == "duplicate" }.count == 1)
    #expect(reading.isClean)
  }

  /// Only the copy of a page that can be read is worth something.
  @Test func aDamagedCopyDoesNotHideTheGoodOne() throws {
    let page = Sample.thread([later, twin])
    var broken = ZipBuilder([Sample.page("lucaprova_1"): page])
    // The content differs from what the checksum and size promise.
    broken.items[0] = ZipBuilder.Item(
      name: Array(Sample.page("lucaprova_1").utf8),
      content: Array(page.utf8.map { $0 == UInt8(ascii: "o") ? UInt8(ascii: "?") : $0 }))
    let good = ZipBuilder([Sample.page("lucaprova_1"): page]).build()
    let crc = Array(good[14..<18])
    broken.items[0].declaredCRC = crc.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    // Another file in the good part makes it the first or the second one.
    var firsts: Set<Bool> = []
    for number in 0..<8 {
      let whole = ZipBuilder([
        Sample.profilePath: Sample.profile, Sample.page("lucaprova_1"): page, "nota_\(number).txt": "",
      ])
      let reading = try Reading(zips: [
        "facebook-nora-2024-05-01-AbCdEf12.zip": whole, "facebook-nora-2024-05-01-GhIjKl34.zip": broken,
      ])
      reading.expectBalanced()
      #expect(reading.texts == ["ciao", "eccomi"])
      let isFirst = reading.rows(.sourceFiles).contains { $0["status"] == "damaged" }
      #expect(reading.isClean != isFirst)
      firsts.insert(isFirst)
    }
    #expect(firsts == [true, false])
  }

  /// Two files of one conversation that overlap in time, and hold one message in common.
  @Test func overlappingPages() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1", 1): Sample.thread([later, twin]),
      Sample.page("lucaprova_1", 2): Sample.thread([
        Sample.message("Luca Prova", 1_600_000_050_000, "allora?"), twin, earlier,
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["ehi", "ciao", "allora?", "eccomi"])
    #expect(reading.rows(.recordSources).count == 1)
    #expect(reading.codes.contains("messages.pages-overlap"))
    #expect(reading.isClean)
  }

  /// A later download knows more of a message: neither version's facts are lost.
  @Test func aRepeatedMessageLosesNothing() throws {
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile,
        Sample.page("lucaprova_1"): Sample.thread([
          Sample.message(
            Sample.owner, 1_600_000_000_000, "ciao",
            #","reactions":[{"reaction":"👍","actor":"Luca Prova"}],"nuovo":1"#)
        ]),
      ]),
      "facebook-nora-2024-05-01-GhIjKl34.zip": ZipBuilder([
        Sample.page("lucaprova_1"): Sample.thread([
          Sample.message(
            Sample.owner, 1_600_000_000_000, "ciao",
            #","reactions":[{"reaction":"👍","actor":"Luca Prova"},{"reaction":"👍","actor":"Nora Pero"}],"nuovo":2"#
          )
        ])
      ]),
    ])
    reading.expectBalanced()
    #expect(reading.texts == ["ciao"])
    let everything = (reading.messages + reading.rows(.rawRecords)).description
    #expect(everything.contains(#""nuovo":1"#.replacing("\"", with: "\"")))
    #expect(everything.contains(#""nuovo":2"#))
    let actors = Set(reading.rows(.reactions).map { reading.name($0["actor_account_id"]) })
    #expect(actors.contains("Nora Pero") || everything.contains(#""actor":"Nora Pero""#))
  }
}
