import Foundation
import PortaviaModel
import Testing

@Suite struct JSONWriterTests {
  @Test func writesMembersInTheOrderOfTheCalls() {
    var json = JSONWriter()
    json.object { json in
      json.member("b", 1)
      json.member("a") { json in
        json.array { json in
          json.value(true)
          json.null()
          json.value(1.5)
          json.value(Double.nan)
          json.object { _ in }
        }
      }
      json.member("c", ["x", "y"])
      json.member("d", String?.none)
    }
    #expect(json.text == #"{"b":1,"a":[true,null,1.5,null,{}],"c":["x","y"],"d":null}"#)
  }

  @Test func indents() {
    var json = JSONWriter(indentation: 2)
    json.object { json in
      json.member("a", 1)
      json.member("b") { $0.array { $0.value("x") } }
    }
    #expect(json.text == "{\n  \"a\": 1,\n  \"b\": [\n    \"x\"\n  ]\n}")
  }

  @Test func escapesSoThatEveryStringReadsBack() throws {
    let strings = ["\"\\/\n\r\t\u{0}\u{1F}\u{7F}", "perché 👍🏽", "\u{2028}", ""]
    var json = JSONWriter()
    json.array { json in for string in strings { json.value(string) } }
    #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String] == strings)
  }

  @Test func handsOverInPieces() {
    var json = JSONWriter()
    var pieces: [UInt8] = []
    json.array { json in
      for number in 0..<10 {
        json.value(number)
        pieces += json.drain()
      }
    }
    pieces += json.drain()
    #expect(String(decoding: pieces, as: UTF8.self) == "[0,1,2,3,4,5,6,7,8,9]")
  }
}
