import Import
import Platforms
import PortaviaModel
import StructuredText
import Writers

/// Writes the CSV presets that were asked for, once the neutral files are there.
struct PresetExport {
  let options: ExportOptions
  /// IANA name of the zone that times are shown in.
  let displayZone: String

  /// Writes all presets and adds findings for what a spreadsheet cannot hold.
  /// - Throws: `WriterError`, ``ImportCancelled``.
  func write(to staging: StagingFolder, findings: FindingLog, isCancelled: () -> Bool) throws -> [WrittenFile]
  {
    var files: [WrittenFile] = []
    for program in options.csv.additional {
      guard let preset = CSVPreset.all.first(where: { $0.name == program.rawValue }) else { continue }
      let spelling = CSVSpelling(
        labels: options.csv.usesLabels ? options.language : nil,
        hasSeparatorLine: options.csv.hasSeparatorLine,
        isUTF16: options.csv.usesUTF16 && program == .tsv)
      var writer = try PresetWriter(preset, spelling: spelling, in: staging, localTime: clock())
      for table in Schema.tables {
        if isCancelled() { throw ImportCancelled() }
        try writer.write(table)
      }
      for view in Schema.views {
        if isCancelled() { throw ImportCancelled() }
        try writer.write(view)
      }
      files += writer.files
      for cut in writer.cuts {
        findings.add(
          Finding(
            .csvTextCut, entry: cut.path, details: [preset.name, String(preset.cellLimit ?? 0)],
            occurrences: cut.texts))
      }
    }
    return files
  }

  /// What clocks of the display zone showed at an instant, to the second.
  private func clock() -> ([UInt8]) -> [UInt8]? {
    var zone = DisplayZone(identifier: displayZone) ?? .utc
    var arena = Arena(capacity: 64)
    return { written in
      arena.removeAll()
      guard let instant = Timestamp.milliseconds(of: written),
        let local = Timestamp.append(milliseconds: instant + zone.offset(at: instant), to: &arena)
      else { return nil }
      var bytes = Array(arena.bytes(local).prefix(19))
      bytes[10] = UInt8(ascii: " ")
      return bytes
    }
  }
}
