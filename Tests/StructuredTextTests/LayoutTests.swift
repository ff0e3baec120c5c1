import StructuredText
import Testing

/// Where records are found when a document is built otherwise than most of its kind
/// (docs/formats/facebook.md#label-record).
@Suite struct LayoutTests {
  private let nested = RecordLayout(
    paths: [["wall"], ["wall", "activity_log_data"]], single: ["timestamp", "title"])

  private func values(_ text: String, _ layout: RecordLayout) throws -> [String] {
    var results: [[String]] = []
    // What is asked of the bytes ahead must not depend on how they come.
    for piece in [1, 2, 3, 7, 64, .max] {
      let reading = try read(Array(text.utf8), layout: layout, piece: piece)
      #expect(reading.end == .complete)
      // One that stands as a member has its key.
      results.append(reading.records.map { String($0.value.split(separator: "=").last ?? "") })
    }
    for result in results { #expect(result == results[0]) }
    return results[0]
  }

  @Test(arguments: [
    #"{"wall":[{"a":1},{"a":2}]}"#, #"{"wall_v2":{"activity_log_data":[{"a":1},{"a":2}]}}"#,
    #"{"wall" : { "activity_log_data_v3" : [{"a":1},{"a":2}] } }"#, #"[{"a":1},{"a":2}]"#,
  ])
  func lists(_ text: String) throws {
    #expect(try values(text, nested) == [#"{"a":1}"#, #"{"a":2}"#])
  }

  @Test(arguments: [
    #"{"wall":{"a":1}}"#, #"{"wall":{"activity_log_data":{"a":1}}}"#,
  ])
  func oneRecordInPlaceOfAList(_ text: String) throws { #expect(try values(text, nested) == [#"{"a":1}"#]) }

  @Test func oneRecordInPlaceOfTheDocument() throws {
    #expect(try values(#" {"timestamp":1,"wall":[1]}"#, nested) == [#"{"timestamp":1,"wall":[1]}"#])
    #expect(try values(#"{"title" : "x"}"#, nested) == [#"{"title":"x"}"#])
    #expect(try values(#"{"wall":[7],"timestamp":1}"#, nested) == ["7"])
    #expect(try values(#"{"timestamp":1,"wall":[7]}"#, RecordLayout(["wall"])) == ["7"])
  }

  @Test(arguments: [
    #"{}"#, #"{"wall":{}}"#, #"{"wall":[]}"#, #"{"wall":{"activity_log_data":[]}}"#,
  ])
  func nothing(_ text: String) throws {
    let records = try values(text, nested)
    #expect(records == (text == #"{"wall":{}}"# ? ["{}"] : []))
  }
}
