import PortaviaModel
import StructuredText
import Testing

@Suite struct UnclaimedTests {
  /// Reads one record, claims the given paths of fields, and tells what is left.
  private func rest(
    _ text: String, claim: [[String]], dropping: [String] = []
  ) throws -> (text: String?, paths: [String], dropped: Int) {
    let names = ["sender_name", "photos", "uri", "share", "link"]
    let keys = KeySet(names)
    var reader = JSONRecordReader(
      source: Pieces(bytes: Array(text.utf8)), keys: keys, layout: .whole, repair: true)
    var arena = Arena(capacity: 64)
    #expect(try reader.next(into: &arena) == .record(ordinal: 0, group: RecordLayout.root))
    func take(_ node: Int, _ path: ArraySlice<String>, in tape: borrowing JSONTape) {
      if tape.kind(node) == .array {
        for child in tape.children(of: node) { take(child, path, in: tape) }
      } else if let name = path.first {
        if let child = tape.child(of: node, field: keys.index(of: name)) {
          take(child, path.dropFirst(), in: tape)
        }
      } else {
        tape.claim(node)
      }
    }
    for path in claim { take(0, path[...], in: reader.tape) }
    let left = reader.tape.appendUnclaimed(to: &arena, dropping: KeySet(dropping))
    let string = left.text.isNull ? nil : arena.string(left.text)
    var paths: [String] = []
    reader.tape.forEachUnclaimedPath(in: &arena) { path, _ in
      paths.append(String(decoding: path, as: UTF8.self))
    }
    if let string { #expect(arena.string(left.text) == string) }
    return (string, paths, left.dropped)
  }

  @Test func keepsWhatNobodyTook() throws {
    let text = """
      { "sender_name" : "A", "photos": [ {"uri":"a"}, {"uri":"b", "w": 1.50} ], "share": {"link":"l","t\\n\\"":"\\u00c3\\u00a8\\u0001"},
        "e": [], "ip": "10.0.0.1", "n": null }
      """
    let left = try rest(
      text, claim: [["sender_name"], ["photos", "uri"], ["share", "link"]], dropping: ["ip"])
    #expect(left.text == #"{"photos":[{"w":1.50}],"share":{"t\n\"":"è\u0001"},"e":[],"n":null}"#)
    #expect(left.paths == ["photos[].w", "share.t\n\"", "e", "n"])
    #expect(left.dropped == 1)
  }

  @Test func nothingLeftIsNull() throws {
    let left = try rest(
      #"{"sender_name":"A","photos":[{"uri":"a"}]}"#, claim: [["sender_name"], ["photos", "uri"]])
    #expect(left.text == nil)
    #expect(left.paths == [])
    #expect(try rest(#"{"ip":1}"#, claim: [], dropping: ["ip"]).text == nil)
  }

  @Test func untouchedContainersAreOnePath() throws {
    let left = try rest(
      #"{"sender_name":"A","plan":{"a":[1,{"b":2}],"c":3},"photos":[{"uri":"x"}]}"#, claim: [["sender_name"]])
    #expect(left.text == #"{"plan":{"a":[1,{"b":2}],"c":3},"photos":[{"uri":"x"}]}"#)
    #expect(left.paths == ["plan", "photos"])
  }
}
