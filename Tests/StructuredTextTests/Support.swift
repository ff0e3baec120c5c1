import PortaviaModel
import StructuredText

/// Bytes from memory, in pieces of a given size.
struct Pieces: ByteSource {
  let bytes: [UInt8]
  var piece = Int.max
  var position = 0

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(piece, bytes.count - position, buffer.count)
    bytes.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }
}

/// Everything that came out of a document, as values that compare.
struct Reading: Equatable {
  struct Item: Equatable {
    /// `record`, `member` or the finding code.
    var kind: String
    var ordinal: Int
    var offset: Int
    var raw: [UInt8]
    /// The tape written out again; empty for damage.
    var value: String
    var problems: [String]
  }
  var items: [Item] = []
  var end: JSONEnd = .empty
  var counts = JSONCounts()

  var records: [Item] { items.filter { $0.kind == "record" } }
  var members: [Item] { items.filter { $0.kind == "member" } }
  var damaged: [Item] { items.filter { $0.kind != "record" && $0.kind != "member" } }
  var isClean: Bool { end == .complete && damaged.isEmpty && items.allSatisfy { $0.problems.isEmpty } }
}

func read(
  _ bytes: [UInt8], keys: [String] = ["sender_name", "timestamp_ms", "content"],
  layout: RecordLayout = RecordLayout(["messages"]), repair: Bool = true, piece: Int = .max,
  limits: JSONLimits = JSONLimits()
) throws -> Reading {
  var reader = JSONRecordReader(
    source: Pieces(bytes: bytes, piece: piece), keys: KeySet(keys), layout: layout, repair: repair,
    limits: limits)
  var arena = Arena(capacity: 64)
  var result = Reading()
  while true {
    let step = try reader.next(into: &arena)
    var item = Reading.Item(
      kind: "", ordinal: 0, offset: reader.recordOffset, raw: Array(reader.raw), value: "", problems: [])
    switch step {
    case .record(let ordinal, _): (item.kind, item.ordinal) = ("record", ordinal)
    case .member: item.kind = "member"
    case .damaged(let ordinal, let code, _, _): (item.kind, item.ordinal) = (code.id, ordinal)
    case .end(let end):
      result.end = end
      result.counts = reader.counts
      return result
    }
    let problems = reader.problems
    item.problems = JSONProblems.Kind.allCases.filter { problems.contains($0) }.map { "\($0)" }
    if reader.tape.count > 0 {
      let key = String(decoding: reader.tape.key(of: 0, in: arena), as: UTF8.self)
      let text = reader.tape.appendUnclaimed(to: &arena).text
      item.value = (key.isEmpty ? "" : key + "=") + arena.string(text)
    }
    result.items.append(item)
    arena.removeAll()
  }
}

func read(
  _ text: String, layout: RecordLayout = RecordLayout(["messages"]), repair: Bool = true
) throws -> Reading {
  try read(Array(text.utf8), layout: layout, repair: repair)
}
