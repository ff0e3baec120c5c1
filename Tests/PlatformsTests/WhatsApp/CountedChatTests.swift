import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// A run that wants no rows counts and reports what one with rows does.
struct CountedChatTests {
  private static let chat: [UInt8] = {
    var text = "01/03/26, 08:00 - I messaggi e le chiamate sono crittografati end-to-end.\n"
    for index in 0..<21_000 {
      let (day, hour, minute) = (index / 1440 + 1, index / 60 % 24, index % 60)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let body =
        switch index % 50 {
        case 7: "IMG-202603\(two(day))-WA\(1000 + index).jpg (file allegato)\ncon didascalia"
        case 8: "<Media omessi>"
        case 9: "prima riga\nseconda riga"
        default: "messaggio \(index)"
        }
      text +=
        "\(two(day))/03/26, \(two(hour)):\(two(minute)) - \(index % 3 == 0 ? "Anna" : "Nora"): \(body)\n"
    }
    return Array(text.utf8)
  }()

  @Test func theSameIsCounted() throws {
    let name = "Chat WhatsApp con Anna.txt"
    let whole = try Reading(loose: [name: Self.chat])
    var options = ImportOptions()
    options.writesRows = false
    let counted = try Reading(loose: [name: Self.chat], options: options)
    counted.expectClosed()
    #expect(whole.messages.count == 21_001)
    #expect(counted.messages.isEmpty)
    for column in ["records_read", "records_normalised", "records_preserved", "records_reported"] {
      #expect(counted.file(name)?[column] == whole.file(name)?[column])
    }
    let media = { (run: Reading) in run.rows(.media).map { [$0["archive_path"], $0["status"], $0["type"]] } }
    #expect(media(counted) == media(whole))
    #expect(whole.rows(.media).count > 400)
    #expect(counted.findings.map(\.code.id) == whole.findings.map(\.code.id))
  }

  /// Rows without keys are the same rows.
  @Test func keysChangeNothingElse() throws {
    let name = "Chat WhatsApp con Anna.txt"
    let whole = try Reading(loose: [name: Self.chat])
    var options = ImportOptions()
    options.makesKeys = false
    let bare = try Reading(loose: [name: Self.chat], options: options)
    #expect(bare.messages.count == whole.messages.count)
    #expect(bare.messages.allSatisfy { $0["key"] == .null })
    #expect(Set(whole.messages.compactMap { $0["key"].string }).count == whole.messages.count)
    #expect(bare.messages.map { $0["text"] } == whole.messages.map { $0["text"] })
    for table in [TableID.interactions, .attachments, .conversations, .inquiries] {
      #expect(bare.rows(table).count == whole.rows(table).count)
    }
  }
}
