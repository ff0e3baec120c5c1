import Import
import PortaviaModel

/// What a CSV file of Meta Business Suite holds, by its columns: its name says nothing
/// (docs/formats/meta-business.md).
enum BusinessTable: Sendable, Equatable {
  /// Answers to lead forms.
  case leads
  /// One row for each post, with its numbers.
  case content
  /// One number of the Page for each day.
  case metric

  /// What a file is, by its first rows; nil when it is none of these.
  static func of(_ head: EntryHead) -> BusinessTable? {
    guard isCandidate(head.path) else { return nil }
    for (index, row) in head.rows.enumerated() {
      if isLeadsHeader(row) { return .leads }
      if isContentHeader(row) { return .content }
      if isMetricHeader(row), index > 0, head.rows[index - 1].count == 1, index + 1 < head.rows.count,
        let day = head.rows[index + 1].first, PrintedDate(day)?.isISO == true
      {
        return .metric
      }
    }
    return nil
  }

  /// Meta calls some of its tables `.xls` that are text; the content decides.
  private static func isCandidate(_ path: ArchivePath) -> Bool {
    [".csv", ".tsv", ".txt", ".tab", ".xls"].contains { path.name.hasSuffix($0) }
  }

  // MARK: - Headers

  /// The columns of leads are English in every language of the account.
  static func isLeadsHeader(_ cells: [String]) -> Bool {
    let names = Set(cells.map { trimmed($0).lowercased() })
    guard names.contains("created_time"), names.contains("form_id") else { return false }
    return !names.isDisjoint(with: ["ad_id", "campaign_id", "form_name", "is_organic", "platform"])
  }

  static func isContentHeader(_ cells: [String]) -> Bool {
    let columns = Set(cells.compactMap { ContentColumn($0) })
    guard columns.contains(.publishTime) || columns.contains(.permalink) else { return false }
    return columns.count >= 4
  }

  /// The name of the second column is the same in every language.
  static func isMetricHeader(_ cells: [String]) -> Bool { cells.count >= 2 && trimmed(cells[1]) == "Primary" }
}
