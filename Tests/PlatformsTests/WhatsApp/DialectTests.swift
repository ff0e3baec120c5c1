import PortaviaModel
import TestSupport
import Testing

@testable import Platforms

/// One chat, written in every form of header: the same messages each time.
struct DialectTests {
  private static func options() -> ImportOptions {
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    return options
  }

  private static let times = [
    "2026-03-01T23:05:07.000Z", "2026-03-02T11:40:00.000Z", "2026-03-05T08:01:59.000Z",
    "2026-03-27T22:59:59.000Z", "2026-11-22T12:44:08.000Z",
  ]

  @Test(arguments: ChatDialect.all) func everyDialect(_ dialect: ChatDialect) throws {
    for (end, mark) in [("\n", ""), ("\r\n", "\u{200E}"), ("\r\n", "\u{FEFF}")] {
      let run = try Reading(
        loose: "Chat WhatsApp con Officina.txt", InventedChat.text(dialect, lineEnd: end, mark: mark),
        options: Self.options())
      run.expectBalanced()
      #expect(run.texts == InventedChat.moments.map(\.text))
      #expect(run.messages.map { $0["sender_name"].string } == InventedChat.moments.map(\.author))
      let expected = Self.times.map { dialect.hasSeconds ? $0 : String($0.prefix(17)) + "00.000Z" }
      #expect(run.messages.map { $0["sent_at"].string } == expected)
      #expect(Set(run.messages.map { $0["time_precision"] }) == [dialect.hasSeconds ? "s" : "min"])
      #expect(Set(run.messages.map { $0["time_basis"] }) == ["zone"])
      #expect(run.finding("chat.date-order-assumed") == nil)
    }
  }

  @Test func phoneSender() throws {
    let run = try Reading(
      loose: "_chat.txt", InventedChat.text(ChatDialect.all[0]), options: Self.options())
    let account = try #require(run.account(named: "+39 02 0000 0142"))
    #expect(account["phone"] == "+390200000142")
    #expect(account["identity_basis"] == "phone")
  }

  @Test func orderThatNothingProves() throws {
    let text = "01/02/26, 10:00 - Anna: uno\n01/02/26, 10:01 - Nora: due\n"
    let run = try Reading(loose: "a.txt", text, options: Self.options())
    #expect(run.messages.first?["sent_at"] == "2026-02-01T09:00:00.000Z")
    #expect(run.finding("chat.date-order-assumed") != nil)
    var options = Self.options()
    options.dateOrder = .monthDayYear
    let given = try Reading(loose: "a.txt", text, options: options)
    #expect(given.messages.first?["sent_at"] == "2026-01-02T09:00:00.000Z")
    #expect(given.finding("chat.date-order-assumed") == nil)
  }

  @Test func orderFromNamesOfFiles() throws {
    let text = "[3/4/26, 10:00:00] Anna: \u{200E}<allegato: 00000001-PHOTO-2026-03-04-10-00-00.jpg>\n"
    let run = try Reading(loose: "_chat.txt", text, options: Self.options())
    #expect(run.messages.first?["sent_at"] == "2026-03-04T09:00:00.000Z")
    #expect(run.finding("chat.date-order-assumed") == nil)
  }

  @Test func orderFromSequence() throws {
    // Month first: the days run on over the end of a month.
    let text = (1...12).map { "\(1 + $0 / 7)/\($0 % 7 + 1)/26, 10:0\($0 % 10) - Anna: \($0)\n" }.joined()
    let run = try Reading(loose: "a.txt", text, options: Self.options())
    #expect(run.finding("chat.date-order-assumed") == nil)
    #expect(run.messages.last?["sent_at"].string?.hasPrefix("2026-02-06") == true)
  }

  @Test func pastedHeaders() throws {
    let text = """
      22/11/26, 01:44 - Anna: guarda cosa mi ha scritto
      [22/11/26, 01:40:07] Luca: una riga di un'altra chat
      11/22/26, 1:41 AM - Luca: e un'altra
      22/11/26, 01:45 - Nora: visto

      """
    let run = try Reading(loose: "a.txt", text, options: Self.options())
    #expect(run.messages.count == 2)
    #expect(run.texts[0]?.split(separator: "\n").count == 3)
    #expect(run.finding("chat.headers-quoted")?.occurrences == 2)
    run.expectBalanced()
  }
}
