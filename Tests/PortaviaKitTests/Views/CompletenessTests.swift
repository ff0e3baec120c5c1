import PortaviaKit
import TestSupport
import Testing

/// `completeness`: one row per archive, with what was found and the checks.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct CompletenessTests {
  private let view = "completeness"
  private let owner = SmallDownload.owner

  private func damagedDownload() throws -> SmallExport {
    let photo = "your_facebook_activity/messages/inbox/annafinta_annafinta1/photos/nota.jpg"
    return try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta",
          [
            Said(owner, "2024-03-04 08:00"),
            Said(
              "Anna Finta", "2024-03-04 09:00", "ecco",
              #","photos":[{"uri":"\#(photo)","creation_timestamp":0}]"#),
          ]),
        ZipBuilder.Item("nuova_cartella/nuovo.xml", "<a/>"), ZipBuilder.Item("altra_cartella/altro.bin", "?"),
        ZipBuilder.Item("connections/friends/your_friends.json", "[object Object]")))
  }

  /// Five entries and the picture that is not among them; two that nobody knows, and the list that is none.
  @Test func filesByWhatBecameOfThem() throws {
    let export = try damagedDownload()
    try export.expect(
      "platform, product, format, parts_found, parts_expected, files, files_unrecognised, files_damaged_or_missing",
      of: view, ["facebook|facebook_profile|json|1|None|6|2|2"])
    try export.expect(
      "path, status", of: "source_files WHERE status IN ('unrecognised', 'damaged', 'missing')",
      [
        "altra_cartella/altro.bin|unrecognised", "connections/friends/your_friends.json|damaged",
        "nuova_cartella/nuovo.xml|unrecognised",
        "your_facebook_activity/messages/inbox/annafinta_annafinta1/photos/nota.jpg|missing",
      ])
  }

  /// Each check of the verdict is counted once, under its answer.
  @Test func checksByTheirAnswer() throws {
    let export = try damagedDownload()
    func status(_ code: String) -> CheckStatus? {
      export.report.verdict.checks.first { $0.code.id == code }?.status
    }
    // A list that cannot be read fails, files that nobody knows and a picture that is gone warn, and no download of
    // Facebook says how many parts it has.
    #expect(status("parts.readable") == .fail)
    #expect(status("files.recognised") == .warn)
    #expect(status("inbox.present") == .pass)
    #expect(status("parts.complete") == .unknown)
    let counts = [CheckStatus.pass, .warn, .fail, .unknown].map { status in
      String(export.report.verdict.checks.count { $0.status == status })
    }
    try export.expect(
      "checks_passed, checks_warned, checks_failed, checks_unknown", of: view,
      [
        counts.joined(separator: "|")
      ])
  }

  /// Every chat is an archive; what is wrong with one says nothing of the other.
  @Test func oneRowForEachArchive() throws {
    let export = try SmallExport(
      .whatsApp("Anna Finta", [Said("Anna Finta", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:01")]),
      .whatsApp(
        "Bruno Finto",
        [
          Said(owner, "2024-03-14 09:00"),
          Said("Bruno Finto", "2024-03-14 09:01", "IMG-20240314-WA0001.jpg (file allegato)"),
          Said("Bruno Finto", "2024-03-14 09:02", "IMG-20240314-WA0002.jpg (file allegato)"),
        ]),
      .instagram(.accounts("followers_1.json", "relationships_followers", ["anna.finta": "2020-03-04 09:00"]))
    )
    try export.expect(
      "platform, product, format, parts_found, files, files_damaged_or_missing", of: view,
      [
        "instagram|instagram_account|json|1|2|0", "whatsapp|whatsapp_chat|txt|1|1|0",
        "whatsapp|whatsapp_chat|txt|1|3|2",
      ])
  }
}
