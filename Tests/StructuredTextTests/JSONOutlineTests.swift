import StructuredText
import Testing

/// What an outline says of the upper levels of a document.
struct JSONOutlineTests {
  private struct Pieces: ByteSource {
    var bytes: [UInt8]
    var size: Int

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(size, bytes.count, buffer.count)
      for index in 0..<count { buffer[index] = bytes[index] }
      bytes.removeFirst(count)
      return count
    }
  }

  private func outline(_ text: String, size: Int = 3) throws -> JSONOutline.Value? {
    var source = Pieces(bytes: Array(text.utf8), size: size)
    return try JSONOutline(&source, repair: true).root
  }

  @Test(arguments: [1, 2, 7, 4096]) func anEnvelope(_ size: Int) throws {
    let root = try #require(
      try outline(
        #" {"a\"b,{":[ {"x":[1,{}]}, 2], "Caff\u00c3\u00a8":{"u":[],"v":["]"],"w":[[]],"n":-1.5},"#
          + #""s":"}","t":true,"o":{}} "#, size: size))
    #expect(root.kind == .object)
    #expect(root.members.map(\.key) == ["a\"b,{", "Caffè", "s", "t", "o"])
    #expect(root.members.map(\.kind) == [.array, .object, .scalar, .scalar, .object])
    #expect(root.members[0].first == .object)
    #expect(root.members[1].members.map(\.first) == [nil, .scalar, .array, nil])
    #expect(root.count == 5)
    #expect(root.scalars == 2)
    #expect(root.members[1].scalars == 1)
  }

  @Test func roots() throws {
    #expect(try outline("[{}]")?.first == .object)
    #expect(try outline("\u{FEFF}[ 7 ]")?.first == .scalar)
    #expect(try outline("[]")?.first == nil)
    #expect(try outline("\"[\"")?.kind == .scalar)
    #expect(try outline(" \n") == nil)
  }

  /// More members than are listed are counted.
  @Test func many() throws {
    let members = (0..<1000).map { #""k\#($0)":{"a":[{}],"b":1}"# }.joined(separator: ",")
    let root = try #require(try outline("{\(members)}", size: 4096))
    #expect(root.count == 1000)
    #expect(root.members.count == JSONOutline.most)
    #expect(root.members.allSatisfy { $0.count == 2 && $0.members[0].first == .object && $0.scalars == 1 })
  }

  @Test(arguments: ["{", "[", "{\"a\"", "{\"a\":[", "}{", "]]]", "{,,:}", "{\"a\" 1}", "[object Object]"])
  func whatIsNoJSON(_ text: String) throws { _ = try outline(text) }
}
