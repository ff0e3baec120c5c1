import PortaviaModel
import StructuredText
import Testing

/// A JSON value that is assigned to a name, as files are that a page loads as scripts.
@Suite struct AssignmentTests {
  private static let text = #"window.YTD.direct_messages.part0 = [ {"text": "a = b"}, {"text": "c"} ]"#

  @Test(arguments: [1, 2, 7, 64, Int.max])
  func readsTheValue(_ piece: Int) throws {
    let reading = try read(Array(Self.text.utf8), keys: ["text"], layout: .elements, piece: piece)
    #expect(reading.isClean)
    #expect(reading.records.map(\.value) == [#"{"text":"a = b"}"#, #"{"text":"c"}"#])
    // Positions count from the beginning of the file: `{` is the 37th byte.
    #expect(reading.records.first?.offset == 37)
  }

  @Test func objectsAndLayouts() throws {
    let reading = try read("var_1=\n\t{\"messages\": [{\"content\": \"x\"}]}")
    #expect(reading.isClean)
    #expect(reading.records.map(\.value) == [#"{"content":"x"}"#])
  }

  @Test(arguments: [
    ("window.YTD = window.other = []", 13), ("window.YTD []", 0), ("= []", 0), ("window YTD = []", 0),
    ("undefined", 0),
  ])
  func anythingElseIsNoJSON(_ text: String, _ at: Int) throws {
    #expect(try read(text).end == .notJSON(at: at))
  }

  @Test func nothingAfterTheSign() throws {
    #expect(try read("window.YTD.a.part0 = ").end == .empty)
    #expect(try read("window.YTD.a.part0 = [{\"content\": 1}").end != .complete)
  }

  /// A name that never ends is no name.
  @Test func namesAreShort() throws {
    let text = String(repeating: "a", count: 5000) + " = []"
    #expect(try read(text).end == .notJSON(at: 0))
  }
}
