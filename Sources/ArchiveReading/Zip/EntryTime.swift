import PortaviaModel

/// The time of an entry (APPNOTE 4.4.6, and the extended timestamp 0x5455 of Info-ZIP).
enum EntryTime {
  /// Seconds since 1970; nil for 1980-01-01 and before, which means "unknown", and for dates that do not
  /// exist.
  static func seconds(time: UInt16, date: UInt16, extra: UnsafeRawBufferPointer) -> Int64? {
    if let field = ExtraFields.find(0x5455, in: extra), field.count >= 5, field[0] & 1 != 0 {
      let seconds = Int64(field.u32(1))
      return seconds > day1980 + 86_400 ? seconds : nil
    }
    let (year, month, day) = (Int(date >> 9) + 1980, Int(date >> 5 & 15), Int(date & 31))
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let clock = Int64(time >> 11) * 3600 + Int64(time >> 5 & 63) * 60 + Int64(time & 31) * 2
    let seconds = CalendarDay(year: year, month: month, day: day).number * 86_400 + clock
    return seconds > day1980 + 86_400 ? seconds : nil
  }

  /// 1980-01-01, where the clock of zips begins.
  private static let day1980: Int64 = 315_532_800
}
