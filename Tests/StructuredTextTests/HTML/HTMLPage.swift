import PortaviaModel

@testable import StructuredText

/// What reading a page in pieces came to.
struct HTMLPage {
  var texts: [String] = []
  var raw: [String] = []
  var damages: [HTMLRecord.Damage?] = []
  var problems = HTMLProblems()
  var title = ""
  var frame = ""
  var hasContainer = false

  init(
    _ bytes: [UInt8], container: HTMLContainer = .main, chunk: Int = 64 * 1024,
    limits: HTMLLimits = HTMLLimits()
  ) throws {
    var limits = limits
    limits.chunk = chunk
    var reader = HTMLRecordReader(source: Pieces(bytes: bytes), container: container, limits: limits)
    while let record = try reader.read() {
      texts.append(record.damage == nil ? reader.tape.string(of: record.root) : "")
      raw.append(String(decoding: reader.raw(record), as: UTF8.self))
      damages.append(record.damage)
    }
    problems = reader.problems
    title = reader.title
    frame = reader.frame
    hasContainer = reader.hasContainer
  }

  init(_ text: String, container: HTMLContainer = .main, chunk: Int = 64 * 1024) throws {
    try self.init(Array(text.utf8), container: container, chunk: chunk)
  }
}
