import Foundation
import PortaviaKit
import Testing

@testable import PortaviaCLI

@Suite struct ExplainTests {
  @Test func aCodeInBothLanguages() throws {
    let english = try Binary.run(["explain", "zip.crc-mismatch", "--lang", "en"])
    #expect(english.status == 0)
    #expect(english.output.hasPrefix("zip.crc-mismatch (error)\n  The content does not fit its checksum"))
    #expect(english.output.contains("\nWhy\n  ") && english.output.contains("\nWhat to do\n  "))
    #expect(english.output.split(separator: "\n").allSatisfy { $0.count <= 78 })
    let italian = try Binary.run(["explain", "ZIP.CRC-mismatch"], environment: ["LANG": "it_IT.UTF-8"])
    #expect(italian.output.contains("\nChe cosa fare\n  "))
  }

  @Test func withoutACodeAllAreListed() throws {
    let result = try Binary.run(["explain"])
    #expect(result.status == 0)
    for item in Explanation.all { #expect(result.output.contains("\n  \(item.id) ")) }
  }

  @Test func aCheckSaysHowItKnows() throws {
    let english = try Binary.run(["explain", "parts.complete", "--lang", "en"])
    #expect(english.status == 0)
    #expect(english.output.hasPrefix("parts.complete (check)\n  Are all parts here?\n"))
    for title in ["How it knows", "What it cannot know", "What to do"] {
      #expect(english.output.contains("\n\(title)\n  "))
    }
    #expect(english.output.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test func aFailureSaysWhatToDo() throws {
    let italian = try Binary.run(["explain", "output.exists", "--lang", "it"])
    #expect(italian.status == 0)
    #expect(italian.output.hasPrefix("output.exists (errore che ferma tutto)\n"))
    #expect(italian.output.contains("\nChe cosa fare\n  "))
    for code in PortaviaError.Code.all { #expect(Explanation.named(code.id)?.kind == .error) }
  }

  @Test func noTwoThingsHaveOneCode() {
    let ids = Explanation.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func json() throws {
    let result = try Binary.run(["explain", "media.missing", "--json", "--lang", "it"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let codes = try #require(object?["codes"] as? [[String: String]])
    #expect(codes.count == 1)
    #expect(codes[0]["remedy"] == FindingCode.mediaMissing.remedy(in: .italian))
    #expect(codes[0]["severity"] == "warning")
    #expect(object?["command"] as? String == "explain")
  }

  @Test(arguments: [
    ("zip.crc-mismach", "zip.crc-mismatch"), ("crc-mismatch", "zip.crc-mismatch"),
    ("media.mising", "media.missing"),
  ])
  func anUnknownCodeGetsASuggestion(_ code: String, _ meant: String) throws {
    let result = try Binary.run(["explain", code])
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Did you mean \(meant)?"))
  }

  @Test func nothingIsSuggestedForSomethingElse() throws {
    let result = try Binary.run(["explain", "qwertyuiop", "--json"])
    #expect(result.status == 64)
    #expect(result.errors.contains("lists them all"))
    #expect(result.output.contains(#""code": "usage.unknown-finding""#))
    #expect(Suggestion.nearest(to: "", in: ["a.b"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "x", count: 5000), in: ["a.b"]) == nil)
  }
}
