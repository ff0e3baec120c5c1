import Import
import PortaviaModel

/// Answers every question about the downloads of a run, without reading anything again.
package enum ArchiveChecks {
  /// In the order of ``CheckCode/all``.
  static let all: [any CompletenessCheck.Type] = [
    PartsReadable.self, PartsComplete.self, PartsOneDownload.self, FilesNumbered.self, FilesFull.self,
    StartPageLinked.self, FilesRecognised.self, RecordsAccounted.self, InboxPresent.self,
    FollowersPresent.self, FollowersTotal.self, CategoriesPresent.self, EncryptedPresent.self,
    EncryptedHistory.self, RangeWhole.self, FormatExpected.self, TextEncoding.self, ChatNotTruncated.self,
    LeadsAge.self, MediaPresent.self, MediaWhole.self, MediaDelivered.self, MediaUnreferenced.self,
  ]

  /// The checks of all downloads, download by download, and of the inputs that belong to none.
  ///
  /// - Parameter findings: of the whole run.
  package static func run(_ summary: ImportSummary, findings: [Finding]) -> [Check] {
    var checks: [Check] = []
    for archive in summary.archives {
      let own = findings.filter { $0.archive.map(archive.names.contains) ?? false }
      let evidence = Evidence(archive: archive, run: summary.archives, findings: own)
      checks += all.compactMap { $0.answer(evidence) }
    }
    return checks + PartsReadable.inputs(apartFrom: summary.archives, findings: findings)
  }
}
