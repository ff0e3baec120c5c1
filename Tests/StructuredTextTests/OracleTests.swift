import Foundation
import PortaviaModel
import StructuredText
import TestSupport
import Testing

/// Random documents, read by Foundation as well.
@Suite struct OracleTests {
  @Test func agreesWithAnotherReader() throws {
    var random = SeededRandom(seed: 20_260_101)
    for round in 0..<3000 {
      var text = ""
      write(&text, depth: 0, &random)
      let reading = try read(Array(text.utf8), keys: ["k0", "k1", "è"], layout: .whole, repair: false)
      #expect(reading.isClean, "\(round): \(text)")
      let ours = try #require(reading.records.first).value
      let expected = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      let found = try JSONSerialization.jsonObject(with: Data(ours.utf8), options: .fragmentsAllowed)
      #expect((expected as? NSObject) == (found as? NSObject), "\(round): \(text)")
    }
  }

  @Test func agreesOnDamagedDocuments() throws {
    var random = SeededRandom(seed: 99)
    for round in 0..<3000 {
      var text = ""
      write(&text, depth: 0, &random)
      var bytes = Array(text.utf8)
      let position = Int(random.next() % UInt64(bytes.count))
      bytes[position] = Array("\"\\{}[],:0 -".utf8)[Int(random.next() % 11)]
      let isValid = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      let reading = try read(bytes, layout: .whole, repair: false)
      // Foundation takes a comma before a closing bracket, and refuses half a surrogate: the rest is the same.
      let isOurs = reading.end == .complete && reading.damaged.isEmpty
      let isOdd = reading.items.contains { !$0.problems.isEmpty }
      if isOurs != isValid, !isOdd {
        let form = Documents.compact(String(decoding: bytes, as: UTF8.self))
        #expect(isValid && (form.contains(",]") || form.contains(",}")), "\(round): \(form)")
      }
    }
  }

  private func write(_ text: inout String, depth: Int, _ random: inout SeededRandom) {
    let blanks = ["", "", " ", "\n  ", "\t", " \r\n          "]
    func blank() { text += blanks[Int(random.next() % 6)] }
    blank()
    switch random.next() % (depth < 5 ? 9 : 6) {
    case 0: text += ["true", "false", "null"][Int(random.next() % 3)]
    case 1: text += "\(Int32(truncatingIfNeeded: random.next()))"
    case 2: text += ["0", "-0.5", "1e3", "2.25E-2", "123456789012345"][Int(random.next() % 5)]
    case 3, 4, 5: writeString(&text, &random)
    case 6:
      text += "["
      let count = random.next() % 5
      for index in 0..<count {
        if index > 0 { text += "," }
        write(&text, depth: depth + 1, &random)
      }
      blank()
      text += "]"
    default:
      text += "{"
      let count = random.next() % 6
      for index in 0..<count {
        if index > 0 { text += "," }
        blank()
        text +=
          ["\"k\(index)\"", "\"è\(index)\"", "\"\\u006b\(index + 10)\"", "\"key number \(index)\""][
            Int(random.next() % 4)]
        blank()
        text += ":"
        write(&text, depth: depth + 1, &random)
      }
      blank()
      text += "}"
    }
    blank()
  }

  private func writeString(_ text: inout String, _ random: inout SeededRandom) {
    let parts = [
      "a", "parola ", "è", "\\u00e8", "\\u00c3\\u00a8", "😮", "\\ud83d\\ude2e", "\\n", "\\\"", "\\\\", "\\/",
      "€", "\\u20ac",
      "0123456789abcdef", "{\\\"", "[,]", "\u{7F}",
    ]
    text += "\""
    for _ in 0..<random.next() % 8 { text += parts[Int(random.next() % UInt64(parts.count))] }
    text += "\""
  }
}
