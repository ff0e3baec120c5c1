import PortaviaModel

/// Reads one date in one language, strictly: every word must be known, every number must have its place, and the day
/// must exist.
struct DateReading {
  private let words: DateWords
  private let order: DateOrder?
  private let zones: ZoneNames
  private var numbers: [(value: Int, digits: Int)] = []
  private var separators: [Unicode.Scalar] = []
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var hour: Int?
  private var minute: Int?
  private var second: Int?
  private var isAfternoon: Bool?
  private var offset: Int?
  private var hasZone = false
  private var namesMonth = false
  private var monthWord: String?

  private init(_ words: DateWords, _ order: DateOrder?, _ zones: ZoneNames) {
    self.words = words
    self.order = order
    self.zones = zones
  }

  /// - Parameter order: of figures; nil reads only what can be read in one way.
  static func read(
    _ tokens: DateTokens, in words: DateWords, order: DateOrder?, zones: ZoneNames = ZoneNames()
  ) -> WrittenTime? {
    var reading = DateReading(words, order, zones)
    return reading.take(tokens) ? reading.result() : nil
  }

  // MARK: - Tokens

  private mutating func take(_ tokens: DateTokens) -> Bool {
    let list = tokens.list
    var index = 0
    while index < list.count {
      switch list[index] {
      case .number(let value, let digits):
        guard let used = takeNumber(value, digits, list, index) else { return false }
        index += used
      case .word(let word):
        guard let used = takeWord(word, list, index, isCapital: tokens.capitals.contains(index)) else {
          return false
        }
        index += used
      case .sign(let sign):
        guard ",./-()·|、，".unicodeScalars.contains(sign) else { return false }
        if index > 0, index + 1 < list.count, case .number = list[index - 1], case .number = list[index + 1] {
          separators.append(sign)
        }
        index += 1
      }
    }
    return true
  }

  /// How many tokens it used; nil when the number has no place.
  private mutating func takeNumber(_ value: Int, _ digits: Int, _ list: [DateTokens.Token], _ index: Int)
    -> Int?
  {
    let next = index + 1 < list.count ? list[index + 1] : nil
    if case .sign(":") = next { return takeClock(value, digits, list, index, ":") }
    if case .word(let unit) = next, unit.unicodeScalars.count == 1, let place = Self.unit(unit) {
      guard self[keyPath: place] == nil else { return nil }
      self[keyPath: place] = value
      if place == \.month { namesMonth = true }
      return 2
    }
    // `13.54` and `13h54`, once the date is complete.
    if hour == nil, month != nil || numbers.count == 3, digits <= 2, index + 2 < list.count,
      case .number(_, digits: 2) = list[index + 2], numbers.count >= (namesMonth ? 2 : 3)
    {
      if case .sign(".") = next { return takeClock(value, digits, list, index, ".") }
      if case .word("h") = next, case .number(let minute, digits: 2) = list[index + 2] {
        (hour, self.minute) = (value, minute)
        return 3
      }
    }
    guard digits <= 4, numbers.count < 3 else { return nil }
    numbers.append((value, digits))
    return 1
  }

  private mutating func takeClock(
    _ value: Int, _ digits: Int, _ list: [DateTokens.Token], _ index: Int, _ sign: Unicode.Scalar
  ) -> Int? {
    guard hour == nil, digits <= 2, index + 2 < list.count,
      case .number(let minute, digits: 2) = list[index + 2]
    else { return nil }
    (hour, self.minute) = (value, minute)
    if index + 4 < list.count, case .sign(sign) = list[index + 3],
      case .number(let second, digits: 2) = list[index + 4]
    {
      self.second = second
      return 5
    }
    return 3
  }

  private static func unit(_ word: String) -> WritableKeyPath<DateReading, Int?>? {
    switch word {
    case "年", "년": \.year
    case "月", "월": \.month
    case "日", "일", "号", "號": \.day
    case "時", "时", "點", "点", "시": \.hour
    case "分", "분": \.minute
    case "秒", "초": \.second
    default: nil
    }
  }

  private mutating func takeWord(
    _ word: String, _ list: [DateTokens.Token], _ index: Int, isCapital: Bool
  ) -> Int? {
    if index + 1 < list.count, case .word(let next) = list[index + 1], takeDayPart(word + " " + next) {
      return 2
    }
    if takeDayPart(word) { return 1 }
    if let number = words.months[word] {
      if month == nil {
        (month, monthWord, namesMonth) = (number, word, true)
        return 1
      }
      // `mar. 4 déc.`: the first one was a day of the week.
      if let earlier = monthWord, words.others.contains(earlier) {
        (month, monthWord) = (number, word)
        return 1
      }
    }
    if words.others.contains(word) { return 1 }
    if hour != nil, isCapital || word == "utc" || word == "gmt" { return takeZone(word, list, index) }
    return nil
  }

  private mutating func takeDayPart(_ word: String) -> Bool {
    guard isAfternoon == nil else { return false }
    if words.mornings.contains(word) {
      isAfternoon = false
    } else if words.afternoons.contains(word) {
      isAfternoon = true
    } else {
      return false
    }
    return true
  }

  // MARK: - Zone

  private mutating func takeZone(_ word: String, _ list: [DateTokens.Token], _ index: Int) -> Int? {
    guard !hasZone, (2...5).contains(word.utf8.count),
      word.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    guard word == "utc" || word == "gmt", index + 2 < list.count, case .sign(let sign) = list[index + 1],
      "+-−".unicodeScalars.contains(sign), case .number(let value, let digits) = list[index + 2]
    else {
      offset = zones[word]
      hasZone = true
      return 1
    }
    var minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
    var used = 3
    if digits <= 2, index + 4 < list.count, case .sign(":") = list[index + 3],
      case .number(let rest, digits: 2) = list[index + 4]
    {
      minutes += rest
      used = 5
    }
    guard minutes <= 14 * 60 else { return nil }
    hasZone = true
    offset = sign == "+" ? minutes : -minutes
    return used
  }

  // MARK: - Result

  private mutating func result() -> WrittenTime? {
    guard let date = settleDate() else { return nil }
    var civil = CivilTime(year: date.year, month: date.month, day: date.day)
    var precision = EventTime.Precision.day
    if var hour {
      guard let minute else { return nil }
      if let isAfternoon {
        guard (0...12).contains(hour) || (isAfternoon && hour < 24) else { return nil }
        if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
      }
      (civil.hour, civil.minute, civil.second) = (hour, minute, second ?? 0)
      precision = second == nil ? .minute : .seconds
    } else if isAfternoon != nil || minute != nil {
      return nil
    }
    guard civil.isValid else { return nil }
    return WrittenTime(
      civil: civil, precision: precision, offset: offset, order: date.order,
      namesMonth: namesMonth || numbers.first?.digits == 4, isAfternoon: isAfternoon)
  }

  private func settleDate() -> (year: Int, month: Int, day: Int, order: DateOrder?)? {
    if let month, let year, let day { return numbers.isEmpty ? (year, month, day, nil) : nil }
    if let month {
      var rest = numbers
      var year = year
      if year == nil {
        guard let index = rest.firstIndex(where: { $0.digits == 4 }) else { return nil }
        year = rest.remove(at: index).value
      }
      guard let year, let day = day ?? rest.popLast()?.value, rest.isEmpty else { return nil }
      return (year, month, day, nil)
    }
    guard numbers.count == 3, separators.count >= 2, separators[0] == separators[1],
      "./-".unicodeScalars.contains(separators[0]), numbers[1].digits <= 2
    else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.digits == 4 { return third.digits <= 2 ? (first.value, second.value, third.value, nil) : nil }
    guard first.digits <= 2, third.digits == 4 || third.digits == 2 else { return nil }
    let year = third.digits == 4 ? third.value : 2000 + third.value
    let proof: DateOrder? = first.value > 12 ? .dayFirst : second.value > 12 ? .monthFirst : nil
    guard let order = self.order ?? proof ?? (first.value == second.value ? .dayFirst : nil) else {
      return nil
    }
    return order == .dayFirst
      ? (year, second.value, first.value, proof) : (year, first.value, second.value, proof)
  }
}
