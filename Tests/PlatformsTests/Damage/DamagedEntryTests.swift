import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// What becomes of the records around a damage, and that the books close (docs/rules.md#damaged-input).
struct DamagedEntryTests {
  private let page = Sample.page("lucaprova_1")
  private let name = "facebook-nora-2024-05-01-AbCdEf12.zip"

  /// Reads an archive whose only thread file has this content.
  private func read(_ content: [UInt8], _ change: (inout ZipBuilder.Item) -> Void = { _ in }) throws
    -> Reading
  {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    var item = ZipBuilder.Item(name: Array(page.utf8), content: content)
    change(&item)
    zip.items.append(item)
    let folder = try ScratchFolder()
    let reading = try Reading([try folder.write(zip, to: name)])
    reading.expectBalanced()
    return reading
  }

  private func read(_ content: String, _ change: (inout ZipBuilder.Item) -> Void = { _ in }) throws -> Reading
  {
    try read(Array(content.utf8), change)
  }

  private func raw(_ reading: Reading) -> [String] {
    reading.rows(.rawRecords).compactMap { $0["raw"].bytes.map { String(decoding: $0, as: UTF8.self) } }
  }

  private let good = Sample.thread([
    Sample.message(Sample.owner, 1_600_000_001_000, "due"),
    Sample.message("Luca Prova", 1_600_000_000_000, "uno"),
  ])

  @Test func aWrongChecksum() throws {
    let reading = try read(good) { $0.declaredCRC = 7 }
    let file = try #require(reading.file("message_1.json"))
    #expect(file["status"] == "damaged")
    #expect(reading.finding("zip.crc-mismatch")?.severity == .error)
    #expect(reading.finding("zip.crc-mismatch")?.occurrences == 1)
    // What came out is kept as it is.
    #expect(reading.sink.copies.values.contains(Array(good.utf8)))
    #expect(file["reason"].string?.contains("unrecognised/") == true)
  }

  @Test func aCutFile() throws {
    let cut = String(good.prefix(good.count - 40))
    let reading = try read(cut)
    #expect(reading.texts == ["due"])
    #expect(reading.finding("json.truncated")?.severity == .error)
    #expect(reading.file("message_1.json")?["status"] == "partly_parsed")
    #expect(raw(reading).joined().contains("uno") || reading.sink.copies.values.contains(Array(cut.utf8)))
  }

  @Test func aCutEntry() throws {
    let reading = try read(good) {
      $0.method = 0
      $0.declaredSize = UInt32(good.utf8.count + 50)
    }
    #expect(!reading.isClean)
    #expect(reading.file("message_1.json")?["status"] == "damaged")
  }

  @Test func anEmptyEntry() throws {
    let reading = try read("")
    #expect(reading.codes.contains("json.empty"))
    #expect(!reading.isClean)
    #expect(reading.messages.isEmpty)
    #expect(reading.file("message_1.json")?["status"] == "damaged")
  }

  /// What a script that went wrong writes.
  @Test func noJSONAtAll() throws {
    let reading = try read("[object Object]")
    #expect(!reading.isClean)
    #expect(reading.messages.isEmpty)
    let kept = raw(reading) + reading.sink.copies.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(kept.contains { $0.contains("object Object") })
    // A folder is there, but nothing says that somebody wrote to themselves.
    #expect(reading.conversations.allSatisfy { $0["type"] != "self" })
  }

  @Test func oneBadRecordAmongGoodOnes() throws {
    let bad = #"{"sender_name":"Luca Prova","timestamp_ms":16000x,"content":"rotto"}"#
    let reading = try read(
      Sample.thread([
        Sample.message(Sample.owner, 1_600_000_001_000, "due"), bad,
        Sample.message("Luca Prova", 1_600_000_000_000, "uno"),
      ]))
    #expect(reading.texts == ["uno", "due"])
    #expect(raw(reading) == [bad])
    #expect(reading.rows(.rawRecords)[0]["reason"] == "json.invalid")
    let file = try #require(reading.file("message_1.json"))
    #expect(file["status"] == "partly_parsed")
    #expect(file["records_read"] == 3)
    #expect(file["records_preserved"] == 1)
    #expect(reading.finding("json.invalid")?.location?.contains("record 1") == true)
  }

  @Test(arguments: ["5", "null", #""ciao""#, "[]"]) func aRecordThatIsNoObject(_ record: String) throws {
    let reading = try read(
      Sample.thread([record, Sample.message("Luca Prova", 1_600_000_000_000, "uno")]))
    #expect(reading.texts == ["uno"])
    #expect(raw(reading) == [record])
    #expect(reading.codes.contains("record.unexpected-shape"))
  }

  @Test func bytesThatAreNotUTF8() throws {
    var record = Array(#"{"sender_name":"Luca Prova","timestamp_ms":1600000000000,"content":"prima "#.utf8)
    record += [0xFF, 0xC3] + Array(#" dopo"}"#.utf8)
    let whole = Array(Sample.thread(["@"]).utf8)
    let at = try #require(whole.firstIndex(of: UInt8(ascii: "@")))
    let reading = try read(Array(whole[..<at]) + record + Array(whole[(at + 1)...]))
    #expect(reading.texts.count == 1)
    #expect(reading.texts[0]?.contains("\u{FFFD}") == true)
    #expect(reading.texts[0]?.hasSuffix(" dopo") == true)
    #expect(reading.rows(.rawRecords).map { $0["raw"].bytes } == [record])
    #expect(reading.codes.contains("json.invalid-utf8"))
  }

  @Test(arguments: [
    (#"a\ud83db"#, "a\u{FFFD}b", "json.lone-surrogate"), (#"a\u0000b"#, "a\u{0}b", "json.nul"),
  ])
  func oddCharacters(_ written: String, _ shown: String, _ code: String) throws {
    let record = Sample.message("Luca Prova", 1_600_000_000_000, written)
    let reading = try read(Sample.thread([record]))
    #expect(reading.texts == [shown])
    #expect(raw(reading) == [record])
    #expect(reading.codes.contains(code))
  }

  @Test func aKeyThatStandsTwice() throws {
    let record = Sample.message("Luca Prova", 1_600_000_000_000, "uno", #","content":"altro""#)
    let reading = try read(Sample.thread([record]))
    #expect(reading.messages.count == 1)
    #expect(raw(reading) == [record])
    #expect(reading.codes.contains("json.duplicate-key"))
  }

  @Test func somethingAfterTheEnd() throws {
    let reading = try read(good + " e poi")
    #expect(reading.texts == ["uno", "due"])
    #expect(reading.codes.contains("json.trailing-bytes"))
    #expect(reading.sink.copies.values.contains(Array((good + " e poi").utf8)))
  }

  @Test func aFileOfAnotherShape() throws {
    let reading = try read(#"{"messaggi":[{"a":1}],"titolo":"x"}"#)
    let file = try #require(reading.file("message_1.json"))
    #expect(file["status"] != "parsed")
    #expect(reading.codes.contains("entry.unrecognised") || reading.codes.contains("record.unexpected-shape"))
    let kept = raw(reading) + reading.sink.copies.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(kept.contains { $0.contains("messaggi") })
  }

  @Test func anEncryptedEntry() throws {
    let reading = try read(good) { $0.flags = 1 }
    #expect(reading.file("message_1.json")?["status"] == "encrypted")
    #expect(!reading.isClean)
  }

  @Test func aMissingPage() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1", 1): good,
      Sample.page("lucaprova_1", 3): Sample.thread([
        Sample.message("Luca Prova", 1_500_000_000_000, "vecchio")
      ]),
    ])
    #expect(reading.finding("file.number-missing")?.details == ["message_2.json"])
    #expect(reading.texts == ["vecchio", "uno", "due"])
  }

  /// With every record kept, those that could not be used stand there once.
  @Test func keepingEveryRecord() throws {
    var options = ImportOptions()
    options.keepsRaw = true
    let reading = try Reading(
      [
        Sample.profilePath: Sample.profile,
        page: Sample.thread(["5", Sample.message("Luca Prova", 1_600_000_000_000, "a\\u0000")]),
      ], options: options)
    reading.expectBalanced()
    #expect(reading.rows(.rawRecords).count == 3)
  }

  @Test func twoDifferentFilesOfOneName() throws {
    let photo = "your_facebook_activity/photos/a.jpg"
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile, photo: "JPEG", "nuovo/x.bin": "1",
      ]),
      "facebook-nora-2024-05-01-GhIjKl34.zip": ZipBuilder([photo: "altro", "nuovo/x.bin": "22"]),
    ])
    reading.expectBalanced()
    #expect(reading.finding("entry.conflict")?.severity == .error)
    #expect(Set(reading.rows(.media).map { $0["export_path"] }) == ["media/JPEG", "media/altro"])
    #expect(reading.sink.copies.count == 2)
  }

  @Test func everyEntryOfOddNamesIsAccountedFor() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "your_facebook_activity/messages/inbox/lucaprova_1/message_final.json": good,
      "__MACOSX/._message_1.json": "x", "your_facebook_activity/.DS_Store": "x",
      "your_facebook_activity/polls/no-data.txt": "",
      "security_and_login_information/used_ip_addresses.json": "{}", "nuova_cartella/nuovo.json": #"{"a":1}"#,
      "nuova_cartella/nuovo.bin": "1",
    ])
    reading.expectBalanced()
    // No page of that name is known: kept as it is, not read as something else
    // (docs/formats/facebook.md#the-file-of-a-thread).
    #expect(reading.file("message_final.json")?["status"] == "unrecognised")
    #expect(reading.file("nuovo.json")?["rule"] == "facebook.activities")
    #expect(reading.file("._message_1.json")?["role"] == "decoration")
    #expect(reading.file("no-data.txt")?["role"] == "index")
    #expect(reading.file("used_ip_addresses.json")?["status"] == "excluded")
    #expect(reading.sink.copies["unrecognised/nuova_cartella/nuovo.bin"] == [0x31])
    #expect(
      Set(reading.sink.copies.keys) == [
        "unrecognised/nuova_cartella/nuovo.bin",
        "unrecognised/your_facebook_activity/messages/inbox/lucaprova_1/message_final.json",
      ])
    #expect(reading.isClean)
  }
}
