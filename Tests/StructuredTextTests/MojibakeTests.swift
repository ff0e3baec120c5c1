import PortaviaModel
import StructuredText
import Testing

@Suite struct MojibakeTests {
  /// The value of the only string of a document.
  private func value(_ token: String, repair: Bool = true) throws -> String {
    let reading = try read("[\(token)]", layout: .elements, repair: repair)
    return try #require(reading.records.first).value
  }

  @Test(arguments: [
    (#""\u00c3\u00a8""#, "è"), (#""\u00e2\u0080\u0099""#, "’"), (#""\u00e2\u0082\u00ac""#, "€"),
    (#""\u00e2\u009d\u00a4""#, "❤"), (#""\u00f0\u009f\u0098\u00ae""#, "😮"),
    (#""Citt\u00c3\u00a0 \/ \u00c3\u0088\n""#, #"Città / È\n"#),
    // The second pass that would damage what was typed like this does not happen.
    (#""\u00c3\u0083\u00c2\u00a9""#, "Ã©"),
    // Raw characters count the same way.
    ("\"Ã¨\"", "è"), (#""Ã\u00a8""#, "è"), ("\"è\"", "è"), ("\"Perché\"", "Perché"),
    // Not of this defect.
    (#""Perch\u00e9""#, "Perché"), (#""\u2764""#, "❤"), (#""\ud83d\ude2e""#, "😮"),
    (#""\u00c3\u00a8 \u2764""#, "Ã¨ ❤"), ("\"Ã¨ ❤\"", "Ã¨ ❤"), (#""MANH\u00c3""#, "MANHÃ"),
    (#""\\u00c3\\u00a8""#, #"\\u00c3\\u00a8"#), ("\"\"", ""),
  ])
  func repairs(_ token: String, _ expected: String) throws {
    #expect(try value(token) == "\"\(expected)\"")
  }

  @Test(arguments: [(#""\u00c3\u00a8""#, "Ã¨"), ("\"Ã¨\"", "Ã¨"), (#""\u00e8""#, "è"), ("\"è😮\"", "è😮")])
  func leavesOtherFilesAlone(_ token: String, _ expected: String) throws {
    #expect(try value(token, repair: false) == "\"\(expected)\"")
  }

  @Test(arguments: [
    (#""Caff\u00c3\u00a8 \u00c3""#, "Caffè "), (#""Caff\u00c3\u00a8\u00f0\u009f\u0098""#, "Caffè"),
    (#""ciao \u00e2\u0080""#, "ciao "), (#""ciao \u00f0\u009f\u0098""#, "ciao "),
    (#""Dimmi perch\u00c3""#, "Dimmi perch"),
  ])
  func leavesOutACutTailAndKeepsTheToken(_ token: String, _ expected: String) throws {
    let keys = KeySet(["content"])
    var reader = JSONRecordReader(
      source: Pieces(bytes: Array("[{\"content\":\(token)}]".utf8)), keys: keys, layout: .elements,
      repair: true)
    var arena = Arena()
    #expect(try reader.next(into: &arena) == .record(ordinal: 0, group: RecordLayout.root))
    let first = reader.tape.child(of: 0, field: 0)
    let child = try #require(first)
    #expect(arena.string(reader.tape.string(child)) == expected)
    #expect(reader.tape[child].flags.contains(.cutTail))
    #expect(reader.problems.contains(.cutTail))
    #expect(reader.counts.cutTails == 1)
    reader.tape.claimSubtree(0)
    #expect(arena.string(reader.tape.appendUnclaimed(to: &arena).text) == "{\"content\":\(token)}")
  }

  @Test func repairsKeys() throws {
    let reading = try read(#"[{"Citt\u00c3\u00a0":1,"Caff\u00c3\u00a8\u00c3":2}]"#, layout: .elements)
    // A key keeps its cut tail: its token is kept nowhere else.
    #expect(reading.records.map(\.value) == [#"{"Città":1,"CaffÃ¨Ã":2}"#])
  }

  @Test func countsOnceWhateverTheWindow() throws {
    let text = "[" + (0..<50).map { "{\"a\":\"\($0) \\u00c3\\u00a8 Ã¨\"}" }.joined(separator: ",\n ") + "]"
    for window in [64, 71, 100, 5000] {
      var limits = JSONLimits()
      limits.window = window
      let reading = try read(Array(text.utf8), layout: .elements, piece: 9, limits: limits)
      #expect(reading.counts.repairedStrings == 50)
      #expect(reading.records.count == 50)
    }
  }
}
