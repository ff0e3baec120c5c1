import ArchiveReading
import Import
import Platforms
import PortaviaModel
import PortaviaSystem
import Verification
import Writers

extension PortaviaProgress {
  init(_ progress: ImportProgress, estimate: DiskEstimate?) {
    let phase: Phase =
      switch progress.phase {
      case .surveying: .surveying
      case .media: .copyingMedia
      case .records: .reading
      case .finishing: .writing
      }
    self.init(
      phase: phase, bytesDone: Int(progress.bytesDone), bytesTotal: Int(progress.bytesTotal),
      records: Int(progress.records), estimate: estimate)
  }
}

extension PortaviaError {
  /// The error of a run as a public one.
  init(underlying error: any Error, output: String?) {
    switch error {
    case let error as PortaviaError: self = error
    case is ImportCancelled, is VerificationCancelled: self.init(.cancelled)
    case let error as SystemError:
      self.init(error.isOutOfSpace ? .diskFull : .inputOutput, location: output, cause: error)
    case let error as WriterError: self.init(error)
    default: self.init(.internalFault, cause: error)
    }
  }

  init(_ error: WriterError) {
    let code: Code =
      switch error.code {
      case .exists, .notOurs: .outputExists
      case .fileExists: .fileExists
      case .cannotCreate: .outputNotWritable
      case .locked: .outputInUse
      case .diskFull: .diskFull
      case .misshapenRows: .internalFault
      default: .inputOutput
      }
    self.init(code, location: error.path, cause: error)
  }
}

extension DiskEstimate {
  /// Media take their own size; data take up to three times their size as database and CSV.
  /// Each CSV preset is at most as much again as the data.
  init(_ containers: [any Container], copiesMedia: Bool, presets: Int, output: String) {
    var needed: UInt64 = 4 << 20
    for container in containers {
      for entry in container.entries where entry.kind == .file && entry.state == .readable {
        let name = entry.path.lowercased()
        let isData = [".json", ".html", ".htm", ".txt", ".csv"].contains { name.hasSuffix($0) }
        if isData {
          needed &+= entry.size &* UInt64(3 + presets)
        } else if copiesMedia {
          needed &+= entry.size
        }
      }
    }
    self.init(
      needed: Int(clamping: needed), available: StagingFolder.freeSpace(for: output).map { Int(clamping: $0) }
    )
  }
}

extension RowCounter {
  /// Rows per table, in the order of the schema.
  var tables: [TableCount] {
    TableID.allCases.compactMap { table in
      Schema.table(table) == nil ? nil : TableCount(name: table.name, rows: self[table])
    }
  }
}
