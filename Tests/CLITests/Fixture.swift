import PortaviaKit

/// Constructed reports of an invented workshop.
enum Fixture {
  static let note = FindingCode(
    "test.repaired", .note, en: "Text was repaired.", it: "Del testo è stato riparato.")
  static let warning = FindingCode(
    "test.media-missing", .warning, en: "A picture is in none of the parts.",
    it: "Una foto non si trova in nessuna delle parti.")
  static let error = FindingCode(
    "test.crc", .error, en: "The checksum is {0} instead of {1}.",
    it: "La somma di controllo è {0} invece di {1}.")

  static let findings = [
    Finding(note, entry: "messages/inbox/rossi_1/message_1.json", occurrences: 1234),
    Finding(warning, entry: "posts/media/a.jpg"),
    Finding(warning, entry: "posts/media/b.jpg"),
    Finding(
      error, archive: "facebook-officina.zip",
      entry: "messages/inbox/un_nome_davvero_molto_lungo_1234567890/message_1.json\u{1B}[31m",
      details: ["1a2b3c4d", "00000000"]),
  ]

  static let archive = ArchiveReport(
    platform: "facebook", product: "facebook_profile", era: "2024", format: "json", language: "it",
    owner: "Officina Però", timeZone: "Europe/Rome", timeZoneSource: "stated",
    parts: [
      PartReport(name: "facebook-officina-1.zip", bytes: 800_000_000, entries: 1200),
      PartReport(name: "facebook-officina-2.zip", bytes: 500_000, entries: 34),
    ],
    entries: 1234, bytes: 1_234_567_890, firstRecordAt: 1_299_110_400_000, lastRecordAt: 1_732_276_800_123,
    categories: [
      CategoryReport(name: "messages", status: .read, entries: 312, records: 123_456),
      CategoryReport(name: "friends", status: .read, entries: 1, records: 87),
      CategoryReport(name: "media", status: .listed, entries: 900),
      CategoryReport(
        name: "apps_and_websites_off_of_facebook/\u{202E}x", status: .empty, entries: 1, records: 0),
    ],
    evidence: ["your_facebook_activity/messages/"], findings: findings)

  static let inspection = Inspection(archives: [archive])

  static let export = ExportReport(
    outputPath: "mydata", archives: [archive],
    tables: [
      TableCount(name: "accounts", rows: 345), TableCount(name: "conversations", rows: 1),
      TableCount(name: "messages", rows: 123_456), TableCount(name: "posts", rows: 0),
      TableCount(name: "reactions", rows: 2),
    ],
    views: ["readable_messages"], filesWritten: 950, bytesWritten: 1_300_000_000, mediaFiles: 900,
    mediaBytes: 1_100_000_000,
    accounting: Accounting(
      entries: [.init(status: "parsed", entries: 334), .init(status: "linked", entries: 900)], read: 123_543,
      normalised: 123_500, merged: 40, preserved: 2, reported: 1))
}
