import Import
import Platforms
import PortaviaModel

/// Turns the results of the engine into the public reports.
struct ReportBuilder {
  let summary: ImportSummary
  let findings: [Finding]

  var archives: [ArchiveReport] { summary.archives.map(archive) }

  /// Findings of no archive in particular.
  var runFindings: [Finding] {
    findings.filter { finding in
      !summary.archives.contains { archive in finding.archive.map(archive.names.contains) ?? false }
    }
  }

  var accounting: Accounting {
    var byStatus: [String: Int] = [:]
    var tally = Tally()
    for archive in summary.archives {
      for (status, count) in archive.entriesByStatus { byStatus[status, default: 0] += count }
      tally += archive.tally
    }
    return Accounting(
      entries: Self.statuses.compactMap { status in
        byStatus[status].map { Accounting.EntryCount(status: status, entries: $0) }
      }, read: Int(tally.read), normalised: Int(tally.normalised), merged: Int(tally.merged),
      preserved: Int(tally.preserved), reported: Int(tally.reported), excluded: Int(tally.excluded))
  }

  /// The values of `source_files.status`, in the order of the schema.
  private static let statuses = [
    "parsed", "partly_parsed", "linked", "duplicate", "excluded", "unrecognised", "damaged", "encrypted",
    "unsupported", "missing",
  ]

  private func archive(_ archive: ImportSummary.Archive) -> ArchiveReport {
    ArchiveReport(
      platform: archive.record.platform, product: archive.record.product,
      era: archive.recognition.era.isEmpty ? nil : archive.recognition.era,
      format: archive.record.format, language: archive.record.language, owner: archive.owner,
      label: archive.label, timeZone: archive.timeZone, timeZoneSource: archive.timeZoneSource,
      generatedAt: archive.generatedAt, generatedBasis: archive.generatedBasis,
      coversFrom: archive.coversFrom,
      coversTo: archive.coversTo,
      parts: archive.parts.map {
        PartReport(
          name: $0.name, label: $0.label, bytes: Int($0.bytes), entries: $0.entries, isRepeated: $0.isRepeated
        )
      },
      entries: archive.parts.reduce(0) { $0 + ($1.isRepeated ? 0 : $1.entries) }, bytes: archive.contentBytes,
      firstRecordAt: archive.firstEvent, lastRecordAt: archive.lastEvent,
      categories: archive.categories.map(category),
      presence: archive.presence.map {
        PresenceReport(name: $0.name, state: PresenceReport.State(rawValue: $0.state.rawValue) ?? .present)
      },
      evidence: archive.recognition.evidence,
      findings: findings.filter { $0.archive.map(archive.names.contains) ?? false })
  }

  private func category(_ category: ImportSummary.Category) -> CategoryReport {
    let status: CategoryReport.Status =
      switch category.status {
      case "excluded": .excluded
      case "parsed" where category.records == 0: .empty
      case "parsed", "partly_parsed", "duplicate": .read
      case "damaged" where category.records > 0: .read
      default: .listed
      }
    return CategoryReport(
      name: category.name, status: status, entries: category.entries,
      records: status == .read ? Int(category.records) : nil)
  }
}
