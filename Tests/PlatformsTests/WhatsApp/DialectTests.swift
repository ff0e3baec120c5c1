import PortaviaModel
import TestSupport
import Testing

@testable import Import
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

  /// Every word of the day of docs/formats/whatsapp.md#headers, behind the time and, where it is written so,
  /// before it.
  @Test(arguments: [
    ("AM", "PM"), ("am", "pm"), ("a.m.", "p.m."), ("a. m.", "p. m."), ("a.\u{A0}m.", "p.\u{A0}m."),
    ("ص", "م"),
    ("午前", "午後"), ("上午", "下午"), ("오전", "오후"), ("in the morning", "in the afternoon"),
    ("morgens", "nachm."), ("vorm.", "abends"), ("vorm.", "nachts"), ("π.μ.", "μ.μ."),
  ]) func wordsOfTheDay(_ am: String, _ pm: String) {
    func hour(_ line: String) -> Int? {
      var copy = line
      return copy.withUTF8 { ChatHeader($0)?.hour24 }
    }
    for blank in [" ", "\u{A0}", "\u{202F}", ""] {
      for (word, expected) in [(am, 9), (pm, 21)] {
        #expect(hour("[11/22/26, 9:44:07\(blank)\(word)] Anna: x") == expected, "\(word)")
        #expect(hour("11/22/26, 9:44\(blank)\(word) - Anna: x") == expected, "\(word)")
        #expect(hour("[2026/11/22 \(word)\(blank)9:44:07] Anna: x") == expected, "\(word)")
      }
    }
    #expect(hour("11/22/26, 12:05 \(am) - Anna: x") == 0)
    // The word and the 24-hour clock at once.
    #expect(hour("11/22/26, 0:23 \(am) - Anna: x") == 0)
    #expect(hour("11/22/26, 13:23 \(pm) - Anna: x") == 13)
  }

  /// Any times in any dialect: the same instants each time, and a doubt about the order only where both orders give valid
  /// and different dates and nothing else decides.
  @Test func anyTimes() throws {
    var random = SeededRandom(seed: 11)
    for dialect in ChatDialect.all {
      for _ in 0..<6 {
        // Day and month below 13 on two days of one month: nothing decides.
        let month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 1...12, using: &random)
        let moments = (0..<3).map {
          ChatDialect.Moment(year: 2026, month: month, day: day, hour: 9 + $0, minute: 5, second: 0)
        }
        let text = moments.map { dialect.header($0) + "Anna: x\n" }.joined()
        let facts = try #require(
          try ChatSurvey.facts(of: Bytes(bytes: Array(text.utf8)), newest: nil, given: nil))
        let isDecided = dialect.order == .ymd || day == month
        #expect((facts.basis == .assumed) == !isDecided, "\(dialect.name) \(day) \(month)")
      }
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

  /// A year of the Buddhist calendar in two digits: 69 is 2569, which is 2026.
  @Test(arguments: [
    ("22/11/69, 10:00 - ", "2026"), ("22/11/51, 10:00 - ", "2051"), ("22/11/52, 10:00 - ", "2009"),
  ])
  func yearsInTwoDigits(_ header: String, _ year: String) throws {
    let run = try Reading(loose: "a.txt", "\(header)Anna: uno\n\(header)Nora: due\n", options: Self.options())
    #expect(run.messages.first?["sent_at"].string == "\(year)-11-22T09:00:00.000Z")
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
