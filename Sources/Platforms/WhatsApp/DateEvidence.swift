import Import
import StructuredText

/// What speaks for one order or another, gathered over a whole chat (docs/formats/whatsapp.md#day-and-month).
///
/// `a` and `b` are the two numbers of a date that are no year, in the order of the file.
struct DateEvidence {
  /// How an order was found.
  enum Basis: String {
    case year, range, attachments, age, sequence, frequency, given, assumed
    /// By other chats of the same phone.
    case others
    /// Day and month are the same number in every date.
    case same
  }

  private struct Reading {
    var last: Int64 = 0
    var reversals = 0
    var tooNew = 0
    var highest: Int64 = 0

    mutating func take(_ number: Int64, newest: Int64) {
      if number < last { reversals += 1 }
      last = number
      highest = max(highest, number)
      if number > newest { tooNew += 1 }
    }
  }

  private(set) var count = 0
  private var hasTwoReadings = false
  private var over = (a: 0, b: 0)
  private var changes = (a: 0, b: 0)
  private var before = (a: 0, b: 0)
  private var votes = (dayFirst: 0, monthFirst: 0)
  private var dayFirst = Reading()
  private var monthFirst = Reading()
  private var yearFirst = Reading()
  /// The day after the file was packed, as a number of ``number(_:_:_:_:)``.
  private let newest: Int64

  init(newest: CivilTime?) {
    self.newest = newest.map { Self.number($0.year, $0.month, $0.day, 0) + 2 * 1440 } ?? .max
  }

  /// Grows with time within one reading; not a day number.
  private static func number(_ year: Int, _ month: Int, _ day: Int, _ minute: Int) -> Int64 {
    Int64(((year * 13 + month) * 32 + day) * 1440 + minute)
  }

  /// The newest time in an order, milliseconds since 1970 of the clock as if it were UTC; nil where it is no time.
  func newest(in order: WrittenDateOrder) -> Int64? {
    let number =
      switch order {
      case .dayMonthYear: dayFirst.highest
      case .yearMonthDay where yearFirst.highest > 0: yearFirst.highest
      case .monthDayYear, .yearMonthDay: monthFirst.highest
      }
    let minutes = Int(number % 1440)
    let days = Int(number / 1440)
    let time = CivilTime(
      year: days / 32 / 13, month: days / 32 % 13, day: days % 32, hour: minutes / 60, minute: minutes % 60,
      second: 0)
    return time.isValid ? time.milliseconds : nil
  }

  mutating func take(_ header: ChatHeader) {
    let date = ChatDate(header)
    let minute = (header.hour24 ?? 0) * 60 + header.minute
    count += 1
    if date.a != date.b { hasTwoReadings = true }
    if date.a > 12 { over.a += 1 }
    if date.b > 12 { over.b += 1 }
    if date.a != before.a { changes.a += 1 }
    if date.b != before.b { changes.b += 1 }
    before = (date.a, date.b)
    dayFirst.take(Self.number(date.year, date.b, date.a, minute), newest: newest)
    monthFirst.take(Self.number(date.year, date.a, date.b, minute), newest: newest)
    if header.shape.yearPlace == 3 {
      let numbers = header.numbers
      yearFirst.take(Self.number(2000 + numbers.0, numbers.1, numbers.2, minute), newest: newest)
    }
  }

  /// A date that the name of an attachment has.
  mutating func take(year: Int, month: Int, day: Int, on header: ChatHeader) {
    let date = ChatDate(header)
    guard month != day else { return }
    if date.a == day, date.b == month { votes.dayFirst += 1 }
    if date.a == month, date.b == day { votes.monthFirst += 1 }
  }

  /// Both numbers go beyond 12: no order is right for all.
  var isMixed: Bool { over.a > 0 && over.b > 0 && !isYearFirst }

  /// Two digits for the year, and it stands first: only then do the dates ascend.
  private var isYearFirst: Bool {
    count >= 4 && yearFirst.reversals * 4 < min(dayFirst.reversals, monthFirst.reversals)
  }

  /// The order, and what it rests on.
  func order(yearPlace: UInt8) -> (order: WrittenDateOrder, basis: Basis) {
    if yearPlace == 3, isYearFirst { return (.yearMonthDay, .sequence) }
    if over.a != over.b {
      // Of a few odd dates the majority decides.
      if over.a > over.b { return (.dayMonthYear, .range) }
      return (.monthDayYear, yearPlace == 0 ? .year : .range)
    }
    if votes.dayFirst != votes.monthFirst {
      return (votes.dayFirst > votes.monthFirst ? .dayMonthYear : .monthDayYear, .attachments)
    }
    // Year, month, day is the one order that begins with the year.
    if yearPlace == 0 { return (.monthDayYear, .year) }
    if dayFirst.tooNew != monthFirst.tooNew {
      return (dayFirst.tooNew < monthFirst.tooNew ? .dayMonthYear : .monthDayYear, .age)
    }
    let reversals = (dayFirst.reversals, monthFirst.reversals)
    if reversals.0 != reversals.1 {
      return (reversals.0 < reversals.1 ? .dayMonthYear : .monthDayYear, .sequence)
    }
    // What changes faster is the day.
    if changes.a >= 2 * changes.b, changes.a >= 4 { return (.dayMonthYear, .frequency) }
    if changes.b >= 2 * changes.a, changes.b >= 4 { return (.monthDayYear, .frequency) }
    return (.dayMonthYear, hasTwoReadings ? .assumed : .same)
  }
}

/// The numbers of a date, told apart as far as its shape tells.
struct ChatDate {
  var year: Int
  var a: Int
  var b: Int

  init(_ header: ChatHeader) {
    let numbers = header.numbers
    switch header.shape.yearPlace {
    case 0: (year, a, b) = (numbers.0, numbers.1, numbers.2)
    case 1: (year, a, b) = (numbers.1, numbers.0, numbers.2)
    default: (year, a, b) = (numbers.2, numbers.0, numbers.1)
    }
    // Of two digits, 52 and more are years of the Buddhist calendar: 2552 is 2009, when WhatsApp began.
    if year < 100 { year += year < 52 ? 2000 : 1957 }
  }
}

extension ChatHeader {
  /// The time in an order of its date. A date that is none in that order is read in the other one where it is one there.
  func time(_ order: WrittenDateOrder) -> (time: CivilTime, isOther: Bool)? {
    guard let hour = hour24 else { return nil }
    func civil(_ year: Int, _ month: Int, _ day: Int) -> CivilTime? {
      let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
      return time.isValid ? time : nil
    }
    let date = ChatDate(self)
    switch order {
    case .yearMonthDay where shape.yearPlace == 3:
      return civil(2000 + numbers.0, numbers.1, numbers.2).map { ($0, false) }
    case .dayMonthYear:
      if let time = civil(date.year, date.b, date.a) { return (time, false) }
      return civil(date.year, date.a, date.b).map { ($0, true) }
    case .monthDayYear, .yearMonthDay:
      if let time = civil(date.year, date.a, date.b) { return (time, false) }
      return civil(date.year, date.b, date.a).map { ($0, true) }
    }
  }
}
