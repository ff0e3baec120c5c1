import ArchiveReading
import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// What a run over some containers came to.
struct Reading {
  let sink: RecordingSink
  let summary: ImportSummary?
  let findings: [Finding]

  /// Runs the engine over zips and folders.
  init(_ paths: [String], options: ImportOptions = ImportOptions()) throws {
    let scratch = try ScratchFolder()
    sink = RecordingSink(scratch: scratch)
    let log = FindingLog()
    let engine = Engine(platforms: KnownPlatforms.all, options: options, sink: sink, findings: log)
    summary = try engine.run(paths.map { try ContainerOpener.open(path: $0) })
    findings = log.findings
  }

  /// Runs the engine over zips by their names.
  init(zips: KeyValuePairs<String, ZipBuilder>, options: ImportOptions = ImportOptions()) throws {
    let folder = try ScratchFolder()
    try self.init(try zips.map { try folder.write($0.value, to: $0.key) }, options: options)
  }

  /// Runs the engine over one zip with these files.
  init(_ files: KeyValuePairs<String, String>, options: ImportOptions = ImportOptions()) throws {
    try self.init(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder(files)], options: options)
  }

  /// Runs the engine over one zip of Instagram with these files.
  init(files: [(String, String)], options: ImportOptions = ImportOptions()) throws {
    let zip = ZipBuilder(files.map { ZipBuilder.Item($0.0, $0.1) })
    try self.init(zips: ["instagram-officina_pero-2025-11-02-AbCdEf12.zip": zip], options: options)
  }

  func rows(_ table: TableID) -> [Row] { sink.rows[table] ?? [] }

  var messages: [Row] { rows(.messages) }
  var texts: [String?] { messages.map { $0["text"].string } }
  var conversations: [Row] { rows(.conversations) }
  var codes: Set<String> { Set(findings.map(\.code.id)) }

  func finding(_ code: String) -> Finding? { findings.first { $0.code.id == code } }

  /// The display name of an account.
  func name(_ account: Value) -> String? {
    rows(.accounts).first { $0["id"] == account }?["display_name"].string
  }

  func account(named name: String) -> Row? {
    rows(.accounts).first { $0["display_name"].string == name }
  }

  /// The row of an entry by the end of its path.
  func file(_ end: String) -> Row? {
    rows(.sourceFiles).first { $0["path"].string?.hasSuffix(end) == true }
  }

  /// Whether a finding above a note was made.
  var isClean: Bool { (findings.map(\.severity).max() ?? .note) == .note }

  /// Every book closes, every row is whole, and the rows that entries claim are there.
  func expectBalanced(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(sink.misshapen.isEmpty, sourceLocation: sourceLocation)
    #expect(!codes.contains("records.unaccounted"), sourceLocation: sourceLocation)
    var normalised: Int64 = 0
    var reported: Int64 = 0
    for file in rows(.sourceFiles) {
      guard let read = file["records_read"].integer else { continue }
      let outcomes = ["normalised", "merged", "preserved", "reported", "excluded"]
        .map { file["records_" + $0].integer ?? -1 }
      #expect(read == outcomes.reduce(0, +), "\(file)", sourceLocation: sourceLocation)
      normalised += outcomes[0]
      reported += outcomes[3]
      let kept = rows(.rawRecords).filter {
        $0["source_file_id"] == file["id"] && $0["reason"] != "record.unknown-key"
      }
      #expect(Int64(kept.count) >= outcomes[2], "\(file)", sourceLocation: sourceLocation)
    }
    // Some records tell of what has its row anyway: of the owner, or of a file.
    let telling: Set<Value> = [
      "facebook.profile", "facebook.profile-html", "facebook.time-zone-html", "facebook.albums",
      "facebook.photos", "facebook.videos",
      "instagram.profile", "instagram.flat-profile", "instagram.account-facts", "instagram.profile-photos",
      "instagram.other-media", "threads.profile",
    ]
    let tellers = Set(rows(.sourceFiles).filter { telling.contains($0["rule"]) }.map { $0["id"] })
    for file in rows(.sourceFiles) where tellers.contains(file["id"]) {
      normalised -= file["records_normalised"].integer ?? 0
    }
    // Reactions to a message stand in it, comments of others in the post whose picture they are under.
    let tables: [TableID] = [
      .messages, .posts, .comments, .relationships, .reactions, .activities, .contacts, .formSubmissions,
      .metrics,
    ]
    let written = tables.flatMap { rows($0) }.filter {
      !tellers.contains($0["source_file_id"])
        && !($0["post_id"].integer != nil || $0["emoji"] != .noSuchColumn && $0["message_id"] != .null)
    }
    #expect(normalised == Int64(written.count), sourceLocation: sourceLocation)
    let places = rows(.rawRecords).map { [$0["source_file_id"], $0["ordinal"]] }
    #expect(Set(places).count == places.count, "two raw records of one place", sourceLocation: sourceLocation)
    for table in [TableID.archives, .accounts, .conversations, .posts, .comments, .media] {
      let keys = rows(table).map { $0["key"] }
      #expect(Set(keys).count == keys.count, "two \(table) of one key", sourceLocation: sourceLocation)
    }
    if reported > 0 { #expect(!isClean, sourceLocation: sourceLocation) }
  }
}
