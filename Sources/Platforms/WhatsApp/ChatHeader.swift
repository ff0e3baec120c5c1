import Import

/// The beginning of a message in a chat: `[22/11/26, 01:44:07] ` or `22/11/26, 01:44 - ` and their kin.
struct ChatHeader {
  /// What all headers of a file have in common: brackets, order of date and time, gap, seconds, what follows.
  struct Family: Hashable {
    var bits: UInt32 = 0

    static let bracket: UInt32 = 1
    static let timeFirst: UInt32 = 2
    static let seconds: UInt32 = 4
    static let dayPart: UInt32 = 8
    static let dottedTime: UInt32 = 16
    /// Bits 5 to 7: ``Gap``; 8 to 10: ``Closing``.
    static let wordedTime: UInt32 = 1 << 11

    func has(_ bit: UInt32) -> Bool { bits & bit != 0 }
    var gap: Gap { Gap(rawValue: (bits >> 5) & 7) ?? .space }
    var closing: Closing { Closing(rawValue: (bits >> 8) & 7) ?? .space }
  }

  /// Between date and time.
  enum Gap: UInt32 { case comma, space, arabicComma, dot, word }

  /// Between the header and the rest of the line.
  enum Closing: UInt32 { case bracket, bracketDash, dash, enDash, colon, space }

  /// How the date is written, which is the same in a whole file too.
  struct Shape: Hashable {
    /// The signs between its numbers.
    var first: UInt8
    var second: UInt8
    /// Blanks after them.
    var isSpaced: Bool
    /// Place of the year, 0 to 2; 3 where it has two digits.
    var yearPlace: UInt8
  }

  var family = Family()
  var shape = Shape(first: 0, second: 0, isSpaced: false, yearPlace: 3)
  /// The numbers of the date in the order of the file; a year is of the common calendar.
  var numbers: (Int, Int, Int) = (0, 0, 0)
  var hour = 0
  var minute = 0
  var second = 0
  var dayPart = ChatWords.DayPart.none
  /// Date and time as printed.
  var printed = 0..<0
  /// Where the rest of the line begins.
  var end = 0

  /// 0 to 23; nil for what is no hour.
  var hour24: Int? {
    guard (0...24).contains(hour) else { return nil }
    // Some files mark hours of the 24-hour clock too (docs/formats/whatsapp.md#headers).
    if hour == 0 || hour > 12 { return hour % 24 }
    switch dayPart {
    case .none, .unknown: return hour
    case .am: return hour % 12
    case .pm: return hour % 12 + 12
    case .noon: return hour < 5 ? hour + 12 : hour
    case .night: return hour == 12 ? 0 : hour < 6 ? hour : hour + 12
    }
  }
}
