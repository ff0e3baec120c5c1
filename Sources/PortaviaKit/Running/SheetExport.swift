import Import
import Platforms
import PortaviaModel
import StructuredText
import Writers

/// Writes the sheets that were asked for, once the neutral files are there.
struct SheetExport {
  let options: ExportOptions
  /// IANA name of the zone that times are shown in.
  let displayZone: String

  /// Writes all of them and adds findings for what a spreadsheet cannot hold.
  /// - Throws: `WriterError`, ``ImportCancelled``.
  func write(to staging: StagingFolder, findings: FindingLog, isCancelled: () -> Bool) throws -> [WrittenFile]
  {
    var files: [WrittenFile] = []
    for program in options.csv.additional {
      guard let format = SheetFormat.all.first(where: { $0.name == program.rawValue }) else { continue }
      let settings = SheetSettings(
        labels: options.csv.usesLabels ? options.language : nil,
        hasSeparatorLine: options.csv.hasSeparatorLine,
        isUTF16: options.csv.usesUTF16 && program == .tsv, localTime: clock())
      let written = try format.write(to: staging, settings) { if isCancelled() { throw ImportCancelled() } }
      files += written.files
      written.findings.forEach(findings.add)
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
