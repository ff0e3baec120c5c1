import PortaviaModel

/// What the page tells, wherever it comes from: an export, an inspection or a verification.
struct ReportFacts {
  /// What the page stands beside.
  enum Place {
    /// In the root of an export, with links to its files.
    case export
    /// On its own: nothing was written but the page.
    case alone
    /// On its own, about an export that was read again.
    case verification
  }

  var place: Place
  var archives: [ArchiveReport]
  var tables: [TableCount]
  var years: [YearCount]
  /// Nil where records were not counted.
  var accounting: Accounting?
  var findings: [Finding]
  /// Nil where nothing was checked.
  var verdict: Verdict?
  var presets: [CSVPresets.Preset] = []
  var mediaFiles = 0
  var scope = ExportOptions.Scope.business
  /// IANA name of the zone that years are counted in.
  var displayZone: String?
  /// The language that is shown first.
  var language: Language

  func rows(of table: String) -> Int { tables.first { $0.name == table }?.rows ?? 0 }

  func entries(_ status: String) -> Int {
    accounting?.entries.first { $0.status == status }?.entries ?? 0
  }
}
