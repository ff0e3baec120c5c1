import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// WhatsApp exports the newest 40,000 messages, or 10,000 with media, and does not say so
/// (docs/formats/whatsapp.md#limits).
struct ChatLimitTests {
  private static func chat(_ count: Int, attachments: Int) -> [UInt8] {
    var text = "22/11/26, 00:00 - I messaggi e le chiamate sono crittografati end-to-end.\n"
    for index in 1..<count {
      let minute = index / 60 % 24 < 10 ? "0\(index / 60 % 24)" : "\(index / 60 % 24)"
      let second = index % 60 < 10 ? "0\(index % 60)" : "\(index % 60)"
      let body = index <= attachments ? "IMG-20261122-WA\(1000 + index).jpg (file allegato)" : "m\(index)"
      text += "22/11/26, \(minute):\(second) - \(index % 2 == 0 ? "Anna" : "Nora"): \(body)\n"
    }
    return Array(text.utf8)
  }

  @Test(arguments: [
    (39_499, 0, false), (39_500, 0, true), (40_000, 0, true), (9_499, 3, false), (9_500, 3, true),
    (10_000, 3, true), (10_500, 3, true), (10_501, 3, false), (10_000, 0, false),
  ]) func limit(_ count: Int, _ attachments: Int, _ isCut: Bool) throws {
    let facts = try #require(
      try ChatSurvey.facts(
        of: Bytes(bytes: Self.chat(count, attachments: attachments)), newest: nil, given: nil))
    #expect(facts.familyHeaders == count)
    #expect(facts.isProbablyCut == isCut)
  }

  @Test func isReported() throws {
    let run = try Reading(loose: ["Chat WhatsApp con Anna.txt": Self.chat(9_600, attachments: 2)])
    run.expectBalanced()
    #expect(run.finding("chat.cut-probably")?.severity == .warning)
    #expect(run.finding("chat.cut-probably")?.details == ["9600"])
  }
}
