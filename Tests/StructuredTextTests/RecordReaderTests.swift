import PortaviaModel
import StructuredText
import Testing

@Suite struct RecordReaderTests {
  @Test func readsAThreadFile() throws {
    let reading = try read(
      """
      {
        "participants": [ { "name": "Giulia Prova" }, { "name": "Bar Aurora" } ],
        "messages": [
          { "sender_name": "Bar Aurora", "timestamp_ms": 1700000000123, "content": "Perch\\u00c3\\u00a9 \\u00f0\\u009f\\u0098\\u00ae" },
          { "sender_name": "Giulia Prova", "timestamp_ms": 1700000000122, "photos": [ { "uri": "a.jpg" } ] }
        ],
        "title": "Giulia Prova"
      }
      """)
    #expect(reading.end == .complete)
    #expect(reading.isClean)
    #expect(
      reading.records.map(\.value) == [
        #"{"sender_name":"Bar Aurora","timestamp_ms":1700000000123,"content":"Perché 😮"}"#,
        #"{"sender_name":"Giulia Prova","timestamp_ms":1700000000122,"photos":[{"uri":"a.jpg"}]}"#,
      ])
    #expect(reading.records.map(\.ordinal) == [0, 1])
    #expect(
      reading.members.map(\.value) == [
        #"participants=[{"name":"Giulia Prova"},{"name":"Bar Aurora"}]"#, #"title="Giulia Prova""#,
      ])
    #expect(reading.counts.repairedStrings == 1)
  }
}
