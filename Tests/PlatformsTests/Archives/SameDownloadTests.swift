import ArchiveReading
import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// One download given twice, in whatever form, counts once.
struct SameDownloadTests {
  private let inbox = Sample.page("lucaprova_1")
  private let photo = "your_facebook_activity/messages/inbox/lucaprova_1/photos/a.jpg"
  private let name = "facebook-nora-2024-05-01-AbCdEf12.zip"
  private var files: KeyValuePairs<String, String> {
    [
      Sample.profilePath: Sample.profile,
      inbox: Sample.thread([
        Sample.message(
          "Luca Prova", 1_600_000_000_000, "ciao",
          #","photos":[{"uri":"\#(photo)","creation_timestamp":1600000000}]"#)
      ]),
      photo: "JPEG", "nuova/nuovo.dat": "x",
    ]
  }

  /// Reads the inputs in both orders and expects one whole download.
  private func expectOnce(
    _ inputs: [String], parts: Int64 = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reading = try Reading(inputs)
    reading.expectBalanced(sourceLocation: sourceLocation)
    #expect(reading.rows(.archives).count == 1, sourceLocation: sourceLocation)
    #expect(reading.rows(.archives).first?["parts_found"] == .integer(parts), sourceLocation: sourceLocation)
    #expect(reading.texts == ["ciao"], sourceLocation: sourceLocation)
    #expect(reading.rows(.media).count == 1, sourceLocation: sourceLocation)
    #expect(reading.rows(.media).first?["status"] == "present", sourceLocation: sourceLocation)
    #expect(reading.sink.copies.count == 1, sourceLocation: sourceLocation)
    #expect(reading.rows(.recordSources).isEmpty, sourceLocation: sourceLocation)
    #expect(
      reading.rows(.sourceFiles).filter { $0["status"] == "duplicate" }.count == files.count
        * (inputs.count - 1),
      sourceLocation: sourceLocation)
    #expect(reading.findings.filter { $0.code.id == "part.repeated" }.count == inputs.count - 1)
    #expect(!reading.codes.contains("entry.duplicate"))
    #expect(reading.isClean, sourceLocation: sourceLocation)
    #expect(try Reading(inputs.reversed()).sink.rows == reading.sink.rows, "the order of the inputs matters")
  }

  private func unpack(_ folder: ScratchFolder, to name: String) throws -> String {
    for file in files { try folder.write(file.value, to: "\(name)/\(file.key)") }
    return folder.path(String(name.prefix { $0 != "/" }))
  }

  @Test func zipAndFolderOfItsName() throws {
    let folder = try ScratchFolder()
    try expectOnce([
      folder.write(ZipBuilder(files), to: name), unpack(folder, to: "facebook-nora-2024-05-01-AbCdEf12"),
    ])
  }

  @Test func zipAndRenamedFolder() throws {
    let folder = try ScratchFolder()
    try expectOnce([folder.write(ZipBuilder(files), to: name), unpack(folder, to: "backup")])
  }

  @Test func renamedZipAndFolderInFolders() throws {
    let folder = try ScratchFolder()
    try expectOnce([
      folder.write(ZipBuilder(files), to: "uno.zip"), unpack(folder, to: "backup/vecchi/facebook"),
    ])
  }

  @Test func zipUnderTwoNames() throws {
    let folder = try ScratchFolder()
    try expectOnce([
      folder.write(ZipBuilder(files), to: "uno.zip"), folder.write(ZipBuilder(files), to: "due.zip"),
      folder.write(ZipBuilder(files), to: name),
    ])
  }

  @Test func zipsOfOneNameInTwoFolders() throws {
    let folder = try ScratchFolder()
    try expectOnce([
      folder.write(ZipBuilder(files), to: "a/" + name), folder.write(ZipBuilder(files), to: "b/" + name),
    ])
  }

  /// The key of a download without a name is that of its content, zipped or not, whatever stands around it.
  @Test func keyIsThatOfTheContent() throws {
    let folder = try ScratchFolder()
    let inputs = [
      try folder.write(ZipBuilder(files), to: "uno.zip"), try unpack(folder, to: "backup"),
      try unpack(folder, to: "altro/dentro"),
    ]
    try folder.write("x", to: "backup/.DS_Store")
    let keys = try inputs.map { try Reading([$0]).rows(.archives).first?["key"] }
    #expect(Set(keys).count == 1)
    let media = try inputs.map { try Reading([$0]).rows(.media).first?["key"] }
    #expect(Set(media).count == 1)
  }

  /// Names of macOS are decomposed: the same letters, other bytes.
  @Test func decomposedNames() throws {
    let composed = ZipBuilder([Sample.profilePath: Sample.profile, "posts/media/perch\u{E9}.jpg": "JPEG"])
    let decomposed = ZipBuilder([Sample.profilePath: Sample.profile, "posts/media/perche\u{301}.jpg": "JPEG"])
    let keys = try [composed, decomposed].map {
      try Reading(zips: ["x.zip": $0]).rows(.archives).first?["key"]
    }
    #expect(keys[0] == keys[1])
  }

  /// Two inputs of one name are told apart by the folder before it.
  @Test func findingsNameTheirInput() throws {
    let folder = try ScratchFolder()
    let first = try folder.write(
      ZipBuilder([Sample.profilePath: Sample.profile, "nuova/a.dat": "x"]), to: "a/facebook.zip")
    let second = try folder.write(
      ZipBuilder([Sample.profilePath: Sample.profile(named: "Officina Finta"), "nuova/a.dat": "yy"]),
      to: "b/facebook.zip")
    let reading = try Reading([first, second])
    let findings = reading.findings.filter { $0.code.id == "entry.unrecognised" }
    #expect(Set(findings.map(\.archive)) == ["a/facebook.zip", "b/facebook.zip"])
    let rows = reading.rows(.findings).filter { $0["code"] == "entry.unrecognised" }
    #expect(Set(rows.map { $0["archive_id"] }) == [1, 2])
    for row in rows {
      let file = reading.rows(.sourceFiles).first { $0["id"] == row["source_file_id"] }
      #expect(file?["archive_id"] == row["archive_id"])
    }
  }
}
