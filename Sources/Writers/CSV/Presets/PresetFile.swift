import PortaviaSystem

/// One table or view in the spelling of a preset: one file, or several when a sheet cannot hold all rows.
final class PresetFile {
  private let name: String
  private let preset: CSVPreset
  private let settings: SheetSettings
  private let root: String
  /// The header row.
  private let header: [UInt8]
  private var output: OutputFile
  private var rows = 0
  private var finished: [WrittenFile] = []

  init(name: String, header: [UInt8], preset: CSVPreset, _ settings: SheetSettings, in root: String)
    throws(WriterError)
  {
    self.name = name
    self.preset = preset
    self.settings = settings
    self.root = root
    self.header = header
    output = try OutputFile("\(root)/\(preset.folder)/\(name).csv")
    try begin()
  }

  /// Writes a row, given as UTF-8 with its line end.
  func append(row: [UInt8]) throws(WriterError) {
    // The header is a row of the sheet too.
    if let limit = preset.rowLimit, rows >= max(limit - 1, 1) { try startNextPart() }
    rows += 1
    try put(row)
  }

  /// Closes the file. Returns all parts.
  func finish() throws(WriterError) -> [WrittenFile] {
    try close()
    return finished
  }

  private func begin() throws(WriterError) {
    if settings.isUTF16 {
      try output.append(0xFF)
      try output.append(0xFE)
    } else if preset.hasBOM {
      for byte in [0xEF, 0xBB, 0xBF] as [UInt8] { try output.append(byte) }
    }
    if settings.hasSeparatorLine { try put(Array("sep=".utf8) + [preset.delimiter, 0x0D, 0x0A]) }
    try put(header)
  }

  private func startNextPart() throws(WriterError) {
    try close()
    if finished.count == 1 {
      let first = part(1)
      let (old, new) = ("\(root)/\(finished[0].path)", "\(root)/\(first)")
      try WriterError.naming(new, FileSystem.rename(old, to: new))
      finished[0].path = first
    }
    output = try OutputFile("\(root)/\(part(finished.count + 1))")
    rows = 0
    try begin()
  }

  private func close() throws(WriterError) {
    let path = finished.isEmpty ? "\(preset.folder)/\(name).csv" : part(finished.count + 1)
    finished.append(try output.finish(as: path))
  }

  /// `messages-001.csv`
  private func part(_ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(3 - digits.count, 0))
    return "\(preset.folder)/\(name)-\(zeros)\(digits).csv"
  }

  private func put(_ bytes: [UInt8]) throws(WriterError) {
    guard settings.isUTF16 else {
      for byte in bytes { try output.append(byte) }
      return
    }
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      try output.append(UInt8(truncatingIfNeeded: unit))
      try output.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
  }
}
