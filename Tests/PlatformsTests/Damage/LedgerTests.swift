import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// A record that nobody settles is noticed.
struct LedgerTests {
  @Test func aDroppedDebtIsRemembered() {
    let ledger = Ledger()
    do { _ = ledger.open() }
    #expect(ledger.forgotten == 1)
    #expect(!ledger.tally.isBalanced)
    ledger.settle(.preserved)
    #expect(ledger.tally.isBalanced)
  }

  @Test func everyOutcomeBalances() {
    let ledger = Ledger()
    for outcome in [Outcome.normalised, .merged, .preserved, .reported, .excluded] {
      ledger.open().settle(outcome)
    }
    let later = ledger.open()
    later.postpone()
    #expect(ledger.deferred == 1)
    #expect(!ledger.tally.isBalanced)
    ledger.settle(.normalised, deferred: true)
    #expect(ledger.deferred == 0)
    #expect(ledger.tally.isBalanced)
    #expect(ledger.tally.read == 6)
    #expect(ledger.forgotten == 0)
  }

  /// What a rule that forgets comes to.
  @Test(arguments: [false, true]) func booksThatDoNotCloseAreAnError(_ forgets: Bool) throws {
    let folder = try ScratchFolder()
    let zip = try folder.write(
      ZipBuilder([Sample.profilePath: Sample.profile, "friends/friends.json": "{}"]), to: "a.zip")
    let log = FindingLog()
    let context = try ImportContext(
      options: ImportOptions(), sink: RecordingSink(), findings: log, zone: .utc, report: { _ in },
      isCancelled: { false })
    let download = Grouping.group(
      [try ContainerOpener.open(path: zip)], platforms: KnownPlatforms.all
    ).downloads[0]
    let session = ArchiveSession(
      context: context, download: download.download, recognition: download.recognition)
    Classification.classify(session)
    let ledger = Ledger()
    let debt = ledger.open()
    if forgets { drop(debt) } else { debt.settle(.normalised) }
    RecordBook.close(ledger, file: 0, in: session)
    #expect(log.findings.map(\.code.id) == (forgets ? ["records.unaccounted"] : []))
  }

  private func drop(_ debt: consuming Debt) {}
}
