import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Of a file that is not whole, every byte must be in the export: in a row, or verbatim.
@Suite struct DamagedFileTests {
  private static let head = #"{"participants":[{"name":"A"},{"name":"B"}],"title":"B","messages":["#
  private static let first = #"{"sender_name":"A","timestamp_ms":1600000000000,"content":"one"}"#
  private static let second = #"{"sender_name":"B","timestamp_ms":1600000001000,"content":"two"}"#

  /// Text after the head, and how many messages can be read.
  private static let cases: [(String, Int)] = [
    ("\(first),\(second.dropLast(6))", 1),
    ("\(first),]]]} xx {{{ \(second) rest", 1),
    ("\(first),\(second)]}rest", 2),
    ("\(first),\(second)],\"title", 2),
  ]

  @Test(arguments: cases)
  func fileIsKeptWhole(_ rest: String, messages: Int) throws {
    let text = Self.head + rest
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "download/messages/inbox/b_1/message_1.json")
    for keepsRaw in [false, true] {
      let export = scratch.path("export-\(keepsRaw)")
      let report = try Exporter(options: ExportOptions(keepsRaw: keepsRaw)).export(
        [scratch.path("download")], to: export)
      #expect(report.accounting.isBalanced)
      #expect(report.rows(of: "messages") == messages)
      let copies = files(below: export + "/data/unrecognised")
      #expect(copies.count == 1)
      for copy in copies {
        #expect(
          FileManager.default.contents(atPath: export + "/data/unrecognised/" + copy) == Data(text.utf8))
      }
    }
  }
}
