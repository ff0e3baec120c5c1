import Foundation
import PortaviaModel
import PortaviaSystem
import TestSupport
import Testing

@testable import Writers

/// A format that only these tests have: one object a line for every row, a file for each table.
private final class JSONLinesWriter: TableWriter {
  private let folder: ExportFolder
  private var lines: [TableID: [String]] = [:]
  private let isCancelled: Monitor<Bool>?

  init(in folder: ExportFolder, isCancelled: Monitor<Bool>? = nil) {
    self.folder = folder
    self.isCancelled = isCancelled
  }

  func append(_ batch: Batch) throws(WriterError) {
    for table in TableID.allCases {
      let names = Schema.columnNames(table)
      let cells = batch.cells[table.rawValue]
      for row in stride(from: 0, to: cells.count, by: names.count) {
        var json = JSONWriter()
        json.object { json in
          for (offset, name) in names.enumerated() {
            switch cells[row + offset] {
            case .null: break
            case .integer(let number): json.member(name, number)
            // As Python spells it, so that the test can compare.
            case .real(let number): json.member(name, number == 0 ? "0.0" : "\(number)")
            case .text(let text): json.member(name, batch.arena.string(text))
            case .blob(let blob): json.member(name, Data(batch.arena.bytes(blob)).base64EncodedString())
            }
          }
        }
        lines[table, default: []].append(json.text)
      }
    }
  }

  func endRows() throws(WriterError) -> [ClosingFile] { [] }

  func finish(_ closing: [String: WrittenFile]) throws(WriterError) -> [WrittenFile] {
    var files: [WrittenFile] = []
    for table in TableID.allCases {
      let text = (lines[table] ?? []).map { $0 + "\n" }.joined()
      files.append(try folder.write(Array(text.utf8), to: "data/jsonl/\(table.name).jsonl"))
    }
    return files
  }

  func cancel() { isCancelled?.update { $0 = true } }
}

extension TableFormat {
  /// The line that adds it.
  fileprivate static let jsonLines = TableFormat { folder throws(WriterError) in JSONLinesWriter(in: folder) }
}

/// A sheet format that only these tests have: every cell as `<length>:<bytes>,`, a line for each row.
private final class NetstringWriter: SheetWriter {
  private let folder: ExportFolder
  private var files: [WrittenFile] = []

  init(in folder: ExportFolder) { self.folder = folder }

  func write(_ relation: Relation, _ rows: inout SheetRows) throws(WriterError) {
    var text: [UInt8] = []
    var cell: [UInt8] = []
    while let end = try rows.next(into: &cell) {
      text += "\(cell.count):".utf8
      text += cell
      text.append(UInt8(ascii: end == .row ? "\n" : ","))
    }
    files.append(try folder.write(text, to: "data/netstrings/\(relation.name)"))
  }

  func finish() throws(WriterError) -> WrittenSheets { WrittenSheets(files: files) }
}

/// What an export promises to writers of tables, shown with writers of its own.
@Suite struct TableWriterTests {
  /// Every row of every table arrives, whatever the batches; CSV is read by Python, the other files as well.
  @Test(.enabled(if: Python.executable != nil))
  func aFormatThatIsAddedByOneLineReceivesEveryRow() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let writer = try ExportWriter(in: staging, formats: TableFormat.all + [.jsonLines])
    let filled = Batch()
    AwkwardRows.fill(filled, rows: 40)
    for row in 0..<40 {
      let batch = try writer.freshBatch()
      Self.copy(row: row, of: filled, to: batch)
      try writer.submit(batch)
    }
    let files = try writer.finish()
    #expect(files.map(\.path).filter { $0.hasSuffix(".jsonl") }.count == TableID.allCases.count)
    let script = #"""
      import csv, json, os, sys
      csv.field_size_limit(10**9)
      root = sys.argv[1] + '/data/'
      count = 0
      for file in sorted(os.listdir(root + 'jsonl')):
        name = file[:-6]
        path = root + ('views/' if name == 'readable_messages' else 'csv/') + name + '.csv'
        table = list(csv.reader(open(path, newline='', encoding='utf-8'), strict=True))
        lines = [json.loads(l) for l in open(root + 'jsonl/' + file, newline='', encoding='utf-8').read().split('\n')[:-1]]
        def show(v):
          return str(v).replace('\0', '\u2400')
        rows = [[show(l[c]) if c in l else '' for c in table[0]] for l in lines]
        # The rows of the vocabulary are the database's own.
        if name != 'vocabulary':
          def number(c): return repr(float(c)) if any(x in c for x in '.e') and c.replace('.', '').replace('-', '').replace('e', '').replace('+', '').isdigit() else c
          a = sorted([number(c) for c in r] for r in rows); b = sorted([number(c) for c in r] for r in table[1:])
          assert a == b, (name, [x for x in zip(a, b) if x[0] != x[1]][:1])
          assert len(rows) == 40, (name, len(rows))
        assert name == 'vocabulary' or all(len(l) <= len(table[0]) for l in lines)
        count += 1
      print(count)
      """#
    #expect(try Python.run(script, [staging.path]) == "\(TableID.allCases.count)\n")
  }

  /// The files of the other formats are the same with and without one more.
  @Test func aFormatMoreChangesNoOther() throws {
    let scratch = try Scratch()
    func export(_ name: String, _ formats: [TableFormat]) throws -> [WrittenFile] {
      let writer = try ExportWriter(in: StagingFolder(for: scratch[name]), formats: formats)
      let batch = try writer.freshBatch()
      AwkwardRows.fill(batch, rows: 20)
      try writer.submit(batch)
      return try writer.finish()
    }
    let alone = try export("a", TableFormat.all)
    let together = try export("b", TableFormat.all + [.jsonLines])
    #expect(alone == together.filter { !$0.path.hasPrefix("data/jsonl") })
    #expect(together.count == alone.count + TableID.allCases.count)
  }

  @Test(.enabled(if: Python.executable != nil))
  func aSheetFormatReceivesEveryCellInOrder() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let writer = try ExportWriter(in: staging)
    let batch = try writer.freshBatch()
    AwkwardRows.fill(batch, rows: 20)
    try writer.submit(batch)
    _ = try writer.finish()
    let format = SheetFormat("netstrings") { folder, _ throws(WriterError) in NetstringWriter(in: folder) }
    var pauses = 0
    let written = try format.write(to: staging, SheetSettings { _ in nil }) { pauses += 1 }
    #expect(pauses == Relation.all.count && written.files.count == pauses)
    let script = #"""
      import csv, os, sys
      csv.field_size_limit(10**9)
      root = sys.argv[1] + '/data/'
      count = 0
      for name in sorted(os.listdir(root + 'netstrings')):
        path = root + 'csv/' + name + '.csv'
        if not os.path.exists(path): path = root + 'views/' + name + '.csv'
        rows = list(csv.reader(open(path, newline='', encoding='utf-8'), strict=True))[1:]
        def cell(c): return str(len(c.encode())) + ':' + c
        expected = ''.join(','.join(cell(c) for c in r) + '\n' for r in rows)
        assert open(root + 'netstrings/' + name, newline='', encoding='utf-8').read() == expected, name
        count += 1
      print(count)
      """#
    #expect(try Python.run(script, [staging.path]) == "\(Relation.all.count)\n")
  }

  @Test func aPauseEndsTheSheets() throws {
    struct Stopped: Error {}
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    _ = try ExportWriter(in: staging).finish()
    let format = SheetFormat("netstrings") { folder, _ throws(WriterError) in NetstringWriter(in: folder) }
    var pauses = 0
    #expect(throws: Stopped.self) {
      _ = try format.write(to: staging, SheetSettings { _ in nil }) {
        pauses += 1
        if pauses == 3 { throw Stopped() }
      }
    }
    #expect(pauses == 3)
  }

  @Test func writersAreToldWhenTheExportEndsEarly() throws {
    let scratch = try Scratch()
    let isCancelled = Monitor(false)
    let format = TableFormat { folder throws(WriterError) in
      JSONLinesWriter(in: folder, isCancelled: isCancelled)
    }
    do {
      let staging = try StagingFolder(for: scratch["out"])
      let writer = try ExportWriter(in: staging, formats: TableFormat.all + [format])
      try writer.submit(writer.freshBatch())
    }
    isCancelled.wait { $0 ? () : nil }
  }

  @Test func theErrorOfOneWriterEndsTheExport() throws {
    final class Failing: TableWriter {
      func append(_ batch: Batch) throws(WriterError) { throw WriterError(.diskFull, path: "here") }
      func endRows() throws(WriterError) -> [ClosingFile] { [] }
      func finish(_ closing: [String: WrittenFile]) throws(WriterError) -> [WrittenFile] { [] }
    }
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let failing = TableFormat { _ throws(WriterError) in Failing() }
    let writer = try ExportWriter(in: staging, formats: TableFormat.all + [failing])
    #expect(throws: WriterError.self) {
      // More batches than there are: somebody has to say that none will come back.
      for _ in 0..<100 { try writer.submit(writer.freshBatch()) }
    }
    do throws(WriterError) {
      _ = try writer.finish()
      Issue.record("finished")
    } catch {
      #expect(error.code == .diskFull && error.path == "here")
    }
  }

  /// A row with a value too few and one with a value too many look like two rows.
  @Test func rowsOfAnotherShapeAreRefusedAtOnce() throws {
    let scratch = try Scratch()
    let writer = try ExportWriter(in: StagingFolder(for: scratch["out"]))
    let batch = try writer.freshBatch()
    let shapes: [[Cell]] = [
      [.integer(1), .integer(1), .null],
      [.integer(1), .null, .null, .integer(1), .integer(2), .null, .null, .text(batch.arena.append("late"))],
      [.integer(1), .real(2), .null, .null],
    ]
    for cells in shapes {
      batch.cells[TableID.formAnswers.rawValue] = cells
      do throws(WriterError) {
        try writer.submit(batch)
        Issue.record("taken")
      } catch {
        #expect(error.code == .misshapenRows && error.path == "form_answers")
      }
    }
    batch.cells[TableID.formAnswers.rawValue] = []
    try writer.submit(batch)
  }

  /// Copies one row of every table.
  private static func copy(row: Int, of filled: Batch, to batch: Batch) {
    for table in TableID.allCases {
      let width = table.columnCount
      let cells = filled.cells[table.rawValue]
      if cells.count < (row + 1) * width { continue }
      batch.cells[table.rawValue] = cells[(row * width)..<((row + 1) * width)].map { cell in
        switch cell {
        case .text(let text): .text(batch.arena.append(text, from: filled.arena))
        case .blob(let blob): .blob(batch.arena.append(blob, from: filled.arena))
        case .null, .integer, .real: cell
        }
      }
    }
  }
}
