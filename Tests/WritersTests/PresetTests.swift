import Foundation
@testable import PortaviaModel
import TestSupport
import Testing

@testable import Writers

/// The tables as spreadsheets want them (docs/rules.md#csv).
@Suite struct PresetTests {
  /// Writes a file of neutral CSV and gives its cells as a preset spells them.
  private func respelled(
    _ preset: CSVPreset, rows: [[String]], labels: Language? = nil, hasSeparatorLine: Bool = false,
    isUTF16: Bool = false
  ) throws -> (files: [String: [UInt8]], cuts: [Finding]) {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    try staging.makeFolder("data/views")
    var text = "month,platform,text,sent_at,count,share\r\n"
    for row in rows { text += row.map(Self.neutral).joined(separator: ",") + "\r\n" }
    _ = try staging.write(Array(text.utf8), to: "data/views/sample.csv")
    let settings = SheetSettings(labels: labels, hasSeparatorLine: hasSeparatorLine, isUTF16: isUTF16) {
      time in
      // A clock two hours ahead of Greenwich.
      guard time.count == 24 else { return nil }
      let hour = (Int(String(decoding: time[11..<13], as: UTF8.self)) ?? 0) + 2
      return Array(String(decoding: time[..<10], as: UTF8.self).utf8) + Array(" \(hour)".utf8)
        + Array(time[13..<19])
    }
    let writer = try PresetWriter(preset, settings, in: staging.folder)
    let view = Relation.view(
      View(
        "sample", "", columns: "month platform text sent_at:DATETIME count:INTEGER share:REAL", sql: ""))
    var cells = try SheetRows.of(view, in: staging.folder)
    try writer.write(view, &cells)
    let written = try writer.finish()
    var files: [String: [UInt8]] = [:]
    for file in written.files {
      files[String(file.path.dropFirst(preset.folder.count + 1))] =
        try scratch.contents("out.partial/" + file.path)
    }
    #expect(
      written.files.allSatisfy { files[($0.path as NSString).lastPathComponent]?.count == Int($0.bytes) })
    return (files, written.findings)
  }

  private static func neutral(_ cell: String) -> String {
    cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private func preset(_ name: String) throws -> CSVPreset {
    try #require(CSVPreset.all.first { $0.name == name })
  }

  private static let row = [
    "2024-03", "facebook", "Prezzo; 5,50 \"circa\"", "2024-03-31T08:15:00.999Z", "-7", "0.5",
  ]

  @Test(arguments: [
    (
      "excel-it",
      "\u{FEFF}month;platform;text;sent_at;count;share\r\n2024-03;facebook;\"Prezzo; 5,50 \"\"circa\"\"\";2024-03-31 10:15:00;-7;0,5\r\n"
    ),
    (
      "excel-en",
      "\u{FEFF}month,platform,text,sent_at,count,share\r\n2024-03,facebook,\"Prezzo; 5,50 \"\"circa\"\"\",2024-03-31 10:15:00,-7,0.5\r\n"
    ),
    (
      "sheets",
      "month,platform,text,sent_at,count,share\r\n2024-03,facebook,\"Prezzo; 5,50 \"\"circa\"\"\",2024-03-31 10:15:00,-7,0.5\r\n"
    ),
    (
      "libreoffice",
      "month;platform;text;sent_at;count;share\r\n2024-03;facebook;\"Prezzo; 5,50 \"\"circa\"\"\";2024-03-31 10:15:00;-7;0,5\r\n"
    ),
    (
      "numbers",
      "month;platform;text;sent_at;count;share\r\n2024-03;facebook;\"Prezzo; 5,50 \"\"circa\"\"\";2024-03-31 10:15:00;-7;0,5\r\n"
    ),
    (
      "tsv",
      "month\tplatform\ttext\tsent_at\tcount\tshare\r\n2024-03\tfacebook\t\"Prezzo; 5,50 \"\"circa\"\"\"\t2024-03-31 10:15:00\t-7\t0.5\r\n"
    ),
  ])
  func bytesOfEveryPreset(_ name: String, _ expected: String) throws {
    let (files, cuts) = try respelled(preset(name), rows: [Self.row])
    #expect(files == ["sample.csv": Array(expected.utf8)])
    #expect(cuts.isEmpty)
  }

  @Test func labelsSeparatorLineAndUTF16() throws {
    let (files, _) = try respelled(
      preset("tsv"), rows: [["", "", "perché 👍", "", "", ""]], labels: .italian, hasSeparatorLine: true,
      isUTF16: true)
    let bytes = try #require(files["sample.csv"])
    #expect(bytes.starts(with: [0xFF, 0xFE]))
    #expect(
      String(data: Data(bytes.dropFirst(2)), encoding: .utf16LittleEndian)
        == "sep=\t\r\nMese\tPiattaforma\tTesto\tInviato\tcount\tshare\r\n\t\tperché 👍\t\t\t\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+SUM(A1)", "'+SUM(A1)"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\t=1"),
    ("\n=1", "'\n=1"),
    ("\r=1", "'\r=1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"), ("'quoted", "''quoted"),
    // Phone numbers stay as they are, and only whole ones.
    ("+39061234567", "+39061234567"), ("+39 06 1234567", "'+39 06 1234567"),
    ("+39061234567+1", "'+39061234567+1"),
    ("+0123456789", "'+0123456789"), ("+1234567890123456", "'+1234567890123456"), ("+12", "'+12"),
    ("plain", "plain"), (" =1", " =1"), ("ﾌ", "ﾌ"), ("a=b", "a=b"), ("", ""),
  ])
  func formulasAreGuarded(_ text: String, _ expected: String) throws {
    let cells = CellSpelling(preset: try preset("sheets"), localTime: { _ in nil })
    var cell = Array(text.utf8)
    #expect(!cells.spell(&cell, as: .text))
    #expect(String(decoding: cell, as: UTF8.self) == expected)
    // Numbers are no text.
    cell = Array("-1".utf8)
    _ = cells.spell(&cell, as: .integer)
    #expect(cell == Array("-1".utf8))
  }

  /// Every length around the limit, with characters of one to four bytes; Excel counts UTF-16 units.
  @Test(arguments: ["a", "è", "€", "👍"]) func longTextsAreCutAtACharacter(_ character: Character) throws {
    var small = try preset("excel-en")
    small.cellLimit = 10
    let cells = CellSpelling(preset: small, localTime: { _ in nil })
    for prefix in ["", "=", "x"] {
      for count in 0...14 {
        let text = prefix + String(repeating: character, count: count)
        let full = (prefix == "=" ? "'" : "") + text
        var cell = Array(text.utf8)
        let isCut = cells.spell(&cell, as: .text)
        let spelled = String(decoding: cell, as: UTF8.self)
        #expect(isCut == (full.utf16.count > 10))
        #expect(spelled.utf16.count <= 10)
        if isCut {
          #expect(spelled.last == "…" && full.hasPrefix(spelled.dropLast()))
          // No room for one more character is given away.
          #expect(spelled.utf16.count + String(character).utf16.count > 10)
        } else {
          #expect(spelled == full)
        }
      }
    }
  }

  @Test func cutsAreCounted() throws {
    let long = String(repeating: "x", count: 40_000)
    let rows = [["", "", long, "", "", ""], ["", "", "short", "", "", ""], ["", "", long, "", "", ""]]
    let (_, cuts) = try respelled(preset("excel-it"), rows: rows)
    #expect(cuts.map(\.entry) == ["data/csv-excel-it/sample.csv"])
    #expect(cuts.map(\.occurrences) == [2])
    #expect(cuts.map(\.code) == [.csvTextCut] && cuts.map(\.details) == [["excel-it", "32767"]])
    #expect(try respelled(preset("sheets"), rows: rows).cuts.isEmpty)
    #expect(try respelled(preset("libreoffice"), rows: rows).cuts.isEmpty)
  }

  /// A sheet of four rows, header included, holds three.
  @Test(arguments: [(3, ["sample.csv"]), (4, ["sample-001.csv", "sample-002.csv"])])
  func longFilesAreSplitBetweenRows(_ count: Int, _ names: [String]) throws {
    var small = try preset("excel-it")
    small.rowLimit = 4
    let rows = (0..<count).map { ["", "", "riga\r\n\($0)", "", "", ""] }
    let (files, _) = try respelled(small, rows: rows)
    #expect(files.keys.sorted() == names)
    var found: [String] = []
    for name in names {
      let text = String(decoding: files[name] ?? [], as: UTF8.self)
      #expect(text.hasPrefix("\u{FEFF}month;platform;text;"))
      found += text.split(separator: ";").filter { $0.hasPrefix("\"riga") }.map(String.init)
    }
    #expect(found == (0..<count).map { "\"riga\r\n\($0)\"" })
  }

  @Test func onlyExcelHasLimitsOfRows() {
    #expect(CSVPreset.all.filter { $0.rowLimit == 1_048_576 }.map(\.name) == ["excel-it", "excel-en", "tsv"])
    #expect(CSVPreset.all.map(\.cellLimit) == [32_767, 32_767, 50_000, nil, nil, 32_767])
  }

  /// Cells that spreadsheets stumble over, from the shared corpus when it is there, else of our own.
  private static let hostile: [String] = {
    let corpus = SharedData.bytes("corpora/csv/own/hostile-cells.json").flatMap {
      try? JSONSerialization.jsonObject(with: Data($0)) as? [[String]]
    }
    return (corpus ?? []).flatMap { $0 }.filter { !$0.contains("\0") }
      + AwkwardRows.texts.filter { !$0.contains("\0") }
  }()

  private static let oracle = #"""
    import csv, json, sys
    csv.field_size_limit(10**9)
    rows = list(csv.reader(open(sys.argv[1], newline='', encoding=sys.argv[3]), delimiter=sys.argv[2], strict=True))
    json.dump([row[2] for row in rows[1:]], sys.stdout)
    """#

  /// Python reads the cells; without the guard they are the texts again, but for those that were cut.
  @Test(.enabled(if: Python.executable != nil), arguments: CSVPreset.all.map(\.name))
  func pythonReadsEveryCellBack(_ name: String) throws {
    let preset = try preset(name)
    let scratch = try Scratch()
    for isUTF16 in name == "tsv" ? [false, true] : [false] {
      let rows = Self.hostile.map { ["", "", $0, "", "", ""] }
      let (files, _) = try respelled(preset, rows: rows, isUTF16: isUTF16)
      try Data(files["sample.csv"] ?? []).write(to: URL(fileURLWithPath: scratch["f.csv"]))
      let delimiter = String(Unicode.Scalar(preset.delimiter))
      let output = try Python.run(
        Self.oracle,
        [scratch["f.csv"], delimiter, isUTF16 ? "utf-16" : preset.hasBOM ? "utf-8-sig" : "utf-8"])
      let cells = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String])
      try #require(cells.count == Self.hostile.count)
      for (cell, text) in zip(cells, Self.hostile) {
        let first = text.unicodeScalars.first
        let bare = CellSpelling.needsGuard(Array(text.utf8)) ? String(cell.unicodeScalars.dropFirst()) : cell
        if let limit = preset.cellLimit, text.utf16.count >= limit {
          #expect(cell.utf16.count <= limit)
        } else {
          #expect(Array(bare.utf8) == Array(text.utf8), "\(String(describing: first))")
        }
      }
    }
  }

  /// LibreOffice opens the file and gives the same cells; skipped where there is no `soffice`.
  @Test(
    .enabled(if: LibreOffice.executable != nil && Python.executable != nil),
    arguments: ["excel-it", "libreoffice", "tsv"])
  func libreOfficeReadsEveryCellBack(_ name: String) throws {
    let preset = try preset(name)
    let scratch = try Scratch()
    // It keeps 32,767 characters of a cell, and every line break as a line feed.
    let texts = Self.hostile.filter { $0.utf16.count < 32_000 }
    let rows = texts.map { ["2024-03", "x", $0, "2024-03-31T08:15:00.000Z", "12", "0.5"] }
    let (files, _) = try respelled(preset, rows: rows)
    try Data(files["sample.csv"] ?? []).write(to: URL(fileURLWithPath: scratch["f.csv"]))
    try LibreOffice.convert(scratch["f.csv"], delimiter: preset.delimiter, to: scratch["out"])
    let output = try Python.run(Self.oracle, [scratch["out/f.csv"], ",", "utf-8"])
    let cells = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String])
    try #require(cells.count == texts.count)
    for (cell, text) in zip(cells, texts) {
      let guarded = (CellSpelling.needsGuard(Array(text.utf8)) ? "'" : "") + text
      #expect(LibreOffice.breaks(cell) == LibreOffice.breaks(guarded))
    }
  }
}

/// The free spreadsheet, run without a window. `apt-get install libreoffice-calc-nogui` brings it.
enum LibreOffice {
  static let executable = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Opens a CSV file with every column as text and saves it as neutral CSV.
  static func convert(_ file: String, delimiter: UInt8, to folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(executable))
    let columns = (1...6).map { "\($0)/2" }.joined(separator: "/")
    process.arguments = [
      "-env:UserInstallation=file://\(folder)-profile", "--headless",
      "--infilter=Text - txt - csv (StarCalc):\(delimiter),34,76,1,\(columns)",
      "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", folder,
      file,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// A cell with one kind of line break.
  static func breaks(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A, previous == 0x0D {
        previous = byte
        continue
      }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      previous = byte
    }
    return bytes
  }
}
