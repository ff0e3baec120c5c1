import Foundation
import Import
import Platforms
import PortaviaModel

/// What the options of every run have in common.
protocol RunOptions {
  var timeZone: String? { get }
  var assumedTimeZone: String? { get }
  var owner: String? { get }
  var dateOrder: ExportOptions.DateOrder? { get }
  var limits: ReadingLimits { get }
  /// For the engine.
  var forImport: ImportOptions { get }
}

/// What the options of runs that give records have in common.
protocol RecordOptions: RunOptions {
  var scope: ExportOptions.Scope { get }
  var keepsRaw: Bool { get }
  var now: Int64? { get }
  var language: Language { get }
}

extension RunOptions {
  /// - Throws: ``PortaviaError`` with `usage` for a zone that the system does not know.
  func check() throws(PortaviaError) {
    if let timeZone, TimeZone(identifier: timeZone) == nil {
      throw PortaviaError(.usage, details: ["--time-zone", timeZone])
    }
  }

  fileprivate var common: ImportOptions {
    var settings = ImportOptions()
    settings.timeZone = timeZone
    settings.assumedTimeZone = assumedTimeZone
    settings.owner = owner
    settings.dateOrder = dateOrder.flatMap { WrittenDateOrder(rawValue: $0.rawValue) }
    return settings
  }
}

extension RecordOptions {
  fileprivate var forRecords: ImportOptions {
    var settings = common
    settings.includesEverything = scope == .all
    settings.keepsRaw = keepsRaw
    settings.now = now
    settings.language = language
    return settings
  }
}

extension ExportOptions: RecordOptions {
  var forImport: ImportOptions { forRecords }
}

extension ReadingOptions: RecordOptions {
  var forImport: ImportOptions {
    var settings = forRecords
    settings.readsMedia = readsMedia
    return settings
  }
}

extension InspectionOptions: RunOptions {
  var forImport: ImportOptions {
    var settings = common
    settings.readsMedia = false
    settings.makesKeys = false
    return settings
  }
}

extension VerificationOptions: RunOptions {
  /// Everything is read, also what the scope of an export would leave out.
  var forImport: ImportOptions {
    var settings = common
    settings.includesEverything = true
    settings.provesEverything = true
    settings.writesRows = false
    return settings
  }
}
