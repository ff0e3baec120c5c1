import Testing

@testable import Import
@testable import Platforms

/// The header forms of docs/formats/whatsapp.md#headers, and one invented chat to write in each of them.
struct ChatDialect: Sendable, CustomTestStringConvertible {
  enum Order { case dmy, mdy, ymd, myd }

  var name: String
  var order: Order
  var hasSeconds: Bool
  /// The header of a moment, with what stands before the author.
  var header: @Sendable (Moment) -> String
  var isIOS = false

  var testDescription: String { name }

  struct Moment: Sendable {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int
    var second: Int

    var yy: String { two(year % 100) }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var hms: String { "\(two(hour)):\(two(minute)):\(two(second))" }
    var hm: String { "\(two(hour)):\(two(minute))" }
    var hour12: Int { hour % 12 == 0 ? 12 : hour % 12 }
    var isAM: Bool { hour < 12 }
    func ampm(_ am: String, _ pm: String) -> String { isAM ? am : pm }
  }

  /// A text with other digits.
  private static func digits(_ text: String, from zero: UInt32) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard ("0"..."9").contains(scalar) else { return scalar }
          return Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar
        }))
  }

  static let all: [ChatDialect] = [
    ChatDialect(
      name: "iOS Japanese era first", order: .ymd, hasSeconds: true,
      header: { "[R\($0.year - 2018)/\($0.two($0.month))/\($0.two($0.day)) \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "Android Bulgarian", order: .dmy, hasSeconds: false,
      header: { "\($0.day).\($0.two($0.month)).\($0.yy) г., \($0.hm) - " }),
    ChatDialect(
      name: "iOS Canadian French", order: .ymd, hasSeconds: true,
      header: { m in
        "[\(m.year)-\(m.two(m.month))-\(m.two(m.day)) \(m.two(m.hour)) h \(m.two(m.minute)) min \(m.two(m.second)) s] "
      }, isIOS: true),
    ChatDialect(
      name: "Android Canadian French", order: .ymd, hasSeconds: false,
      header: { m in
        "\(m.year)-\(m.two(m.month))-\(m.two(m.day)) \(m.two(m.hour))\u{A0}h\u{A0}\(m.two(m.minute)) - "
      }),
    ChatDialect(
      name: "iOS Devanagari digits", order: .dmy, hasSeconds: true,
      header: { "[\(digits("\($0.day)/\($0.month)/\($0.yy), \($0.hms)", from: 0x966))] " }, isIOS: true),
    ChatDialect(
      name: "Android Bengali digits", order: .dmy, hasSeconds: false,
      header: { "\(digits("\($0.day)/\($0.month)/\($0.yy), \($0.hm)", from: 0x9E6)) - " }),
    ChatDialect(
      name: "iOS 24 h", order: .dmy, hasSeconds: true,
      header: { "[\($0.day)/\($0.month)/\($0.yy), \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS 12 h", order: .mdy, hasSeconds: true,
      header: {
        "[\($0.month)/\($0.day)/\($0.yy), \($0.hour12):\($0.two($0.minute)):\($0.two($0.second))\u{202F}\($0.ampm("AM", "PM"))] "
      }, isIOS: true),
    ChatDialect(
      name: "iOS no comma", order: .dmy, hasSeconds: true,
      header: { "[\($0.two($0.day)).\($0.two($0.month)).\($0.yy) \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS dots in the time", order: .mdy, hasSeconds: true,
      header: { "[\($0.month)/\($0.day)/\($0.yy) \($0.hms.replacing(":", with: "."))] " }, isIOS: true),
    ChatDialect(
      name: "iOS time first", order: .mdy, hasSeconds: true,
      header: { "[\($0.hms), \($0.month)/\($0.day)/\($0.yy)] " }, isIOS: true),
    ChatDialect(
      name: "iOS Arabic", order: .dmy, hasSeconds: true,
      header: { "[\u{200F}\($0.day)\u{200F}/\($0.month)\u{200F}/\($0.year)، \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS Arabic digits", order: .dmy, hasSeconds: true,
      header: { m in
        let text =
          "[\(m.day)/\(m.month)/\(m.year)، \(m.hour12):\(m.two(m.minute)):\(m.two(m.second)) \(m.ampm("ص", "م"))] "
        return String(
          String.UnicodeScalarView(
            text.unicodeScalars.map {
              $0.value >= 0x30 && $0.value <= 0x39 ? Unicode.Scalar(0x660 + $0.value - 0x30) ?? $0 : $0
            }))
      }, isIOS: true),
    ChatDialect(
      name: "iOS Finnish", order: .dmy, hasSeconds: true,
      header: {
        "[\($0.day).\($0.month).\($0.year) klo \($0.hour).\($0.two($0.minute)).\($0.two($0.second))] "
      }, isIOS: true),
    ChatDialect(
      name: "iOS ISO", order: .ymd, hasSeconds: true,
      header: { "[\($0.year)-\($0.two($0.month))-\($0.two($0.day)), \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS slashes, year first", order: .ymd, hasSeconds: true,
      header: { "[\($0.year)/\($0.two($0.month))/\($0.two($0.day)), \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS dots, year first", order: .ymd, hasSeconds: true,
      header: { "[\($0.year).\($0.two($0.month)).\($0.two($0.day)), \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS Buddhist", order: .mdy, hasSeconds: true,
      header: { "[\($0.month)/\($0.day)/\($0.year + 543) BE, \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS Japanese era", order: .mdy, hasSeconds: true,
      header: { "[\($0.month)/\($0.day)/R\($0.year - 2018), \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "iOS Japanese 12 h", order: .ymd, hasSeconds: true,
      header: {
        "[\($0.year)/\($0.month)/\($0.day) \($0.ampm("午前", "午後"))\($0.hour12):\($0.two($0.minute)):\($0.two($0.second))] "
      }, isIOS: true),
    ChatDialect(
      name: "iOS year in the middle", order: .myd, hasSeconds: true,
      header: { "[\($0.month)/\($0.year)/\($0.day), \($0.hms)] " }, isIOS: true),
    ChatDialect(
      name: "Android 24 h", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day))/\($0.two($0.month))/\($0.yy), \($0.hm) - " }),
    ChatDialect(
      name: "Android 12 h", order: .mdy, hasSeconds: false,
      header: {
        "\($0.month)/\($0.day)/\($0.yy), \($0.hour12):\($0.two($0.minute))\u{202F}\($0.ampm("AM", "PM")) - "
      }),
    ChatDialect(
      name: "Android Spanish 12 h", order: .dmy, hasSeconds: false,
      header: {
        "\($0.day)/\($0.month)/\($0.yy), \($0.hour12):\($0.two($0.minute)) \($0.ampm("a.\u{A0}m.", "p.\u{A0}m.")) - "
      }),
    ChatDialect(
      name: "Android German", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day)).\($0.two($0.month)).\($0.yy), \($0.hm) - " }),
    ChatDialect(
      name: "Android Czech", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day)).\($0.two($0.month)).\($0.yy) \($0.hm) - " }),
    ChatDialect(
      name: "Android Dutch", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day))-\($0.two($0.month))-\($0.year) \($0.hm) - " }),
    ChatDialect(
      name: "Android Brazil", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day))/\($0.two($0.month))/\($0.year) às \($0.hm) - " }),
    ChatDialect(
      name: "Android Brazil, older", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day))/\($0.two($0.month))/\($0.year) \($0.hm) - " }),
    ChatDialect(
      name: "Android German, word before the time", order: .dmy, hasSeconds: false,
      header: { "\($0.day).\($0.month).\($0.year) um \($0.hm) - " }),
    ChatDialect(
      name: "Android full stop after the date", order: .dmy, hasSeconds: false,
      header: { "\($0.day)/\($0.month)/\($0.year). \($0.hm) - " }),
    ChatDialect(
      name: "Android en dash", order: .dmy, hasSeconds: false,
      header: { "\($0.two($0.day))/\($0.two($0.month))/\($0.year) \($0.hm) – " }),
    ChatDialect(
      name: "Croatian", order: .dmy, hasSeconds: true,
      header: { "\($0.day). \($0.month). \($0.year). \($0.hms) " }),
    ChatDialect(
      name: "very old iOS", order: .dmy, hasSeconds: true,
      header: { "\($0.two($0.day)).\($0.two($0.month)).\($0.yy) \($0.hms.replacing(":", with: ".")): " }),
    ChatDialect(
      name: "brackets and a dash", order: .mdy, hasSeconds: true,
      header: {
        "[\($0.month)/\($0.day)/\($0.yy), \($0.hour12):\($0.two($0.minute)):\($0.two($0.second)) \($0.ampm("AM", "PM"))] - "
      }, isIOS: true),
  ]
}

/// What is said in it, with times that are ambiguous in themselves but not together.
enum InventedChat {
  static let moments: [(ChatDialect.Moment, author: String, text: String)] = [
    (.init(year: 2026, month: 3, day: 2, hour: 0, minute: 5, second: 7), "Anna Bianchi", "Buongiorno"),
    (.init(year: 2026, month: 3, day: 2, hour: 12, minute: 40, second: 0), "Nora Pero", "Salve: dica pure"),
    (
      .init(year: 2026, month: 3, day: 5, hour: 9, minute: 1, second: 59), "Anna Bianchi",
      "Prima riga\n\n2016-04-29 10:30:00 non è un'intestazione\nultima 👩🏽‍🔧"
    ),
    (.init(year: 2026, month: 3, day: 27, hour: 23, minute: 59, second: 59), "+39 02 0000 0142", "Sono io"),
    (
      .init(year: 2026, month: 11, day: 22, hour: 13, minute: 44, second: 8), "Nora Pero",
      "=1+1 \u{202E}olleh"
    ),
  ]

  static func text(_ dialect: ChatDialect, lineEnd: String = "\n", mark: String = "") -> String {
    moments.map { moment, author, text in
      mark + dialect.header(moment) + author + ": " + text
    }.joined(separator: "\n").replacing("\n", with: lineEnd) + lineEnd
  }
}
