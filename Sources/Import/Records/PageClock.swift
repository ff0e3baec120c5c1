import PortaviaModel
import StructuredText

/// Reads the dates of the pages of one archive as instants: wall clocks in its zone, unless a date says its offset.
///
/// Cost: a clock of the same quarter of a day as the one before costs no look at the zone.
package struct PageClock {
  private let dates: DateReader
  private let clock: WallClock?
  private var recent = RecentDates()
  private var stretch: (number: Int64, offset: Int64?) = (.min, nil)
  /// Dates that could not be read.
  package private(set) var unread = 0
  /// Dates that were read in the zone of the archive.
  package private(set) var zoned = 0
  /// Dates that were read though nothing says in which zone they are.
  package private(set) var unzoned = 0

  private static let quarter: Int64 = 6 * 3_600_000

  package init(_ plan: DownloadPlan) {
    dates = plan.dates.reader(stated: plan.language, order: DateOrder(plan.options.dateOrder))
    // The survey reads pages before the zone is settled.
    let zone =
      plan.timeZone ?? plan.pageZone?.name ?? plan.options.timeZone ?? plan.statedZone
      ?? plan.options.assumedTimeZone
    let isUnknown = plan.pageZone == .unknown && plan.options.timeZone == nil
    clock = isUnknown ? nil : zone.flatMap { WallClock(identifier: $0) }
  }

  package func isDate(_ text: String) -> Bool { dates.read(text) != nil }

  /// - Parameters:
  ///   - text: of the date; an empty one is no time.
  ///   - arena: takes the text as the archive has it.
  package mutating func time(of text: String, into arena: inout Arena) -> EventTime {
    text.isEmpty ? .absent : time(arena.append(text), in: arena)
  }

  /// The time that an element shows, whose texts it claims.
  package mutating func time(of node: Int, _ tape: HTMLTape, into arena: inout Arena) -> EventTime {
    tape.claimTexts(of: node)
    let raw = tape.text(of: node, into: &arena)
    return raw.isEmpty ? .absent : time(raw, in: arena)
  }

  private mutating func time(_ raw: Text, in arena: borrowing Arena) -> EventTime {
    guard let written = recent.read(arena.bytes(raw), with: dates) else {
      unread += 1
      return EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    let local = written.civil.milliseconds
    if let offset = written.offset {
      return EventTime(
        milliseconds: local - Int64(offset) * 60_000, raw: raw, precision: written.precision, basis: .offset)
    }
    guard let clock else {
      // As the wall shows it, so that records keep their order; that it is no instant, the basis says.
      unzoned += 1
      return EventTime(milliseconds: local, raw: raw, precision: written.precision, basis: .unknown)
    }
    zoned += 1
    let (instant, isAmbiguous) = read(local, clock)
    return EventTime(
      milliseconds: instant, raw: raw, precision: written.precision, basis: isAmbiguous ? .ambiguous : .zone)
  }

  /// Six hours that have one offset from a day before to a day after them need no further look.
  private mutating func read(_ local: Int64, _ clock: WallClock) -> (milliseconds: Int64, isAmbiguous: Bool) {
    let number = local.flooredDivision(by: Self.quarter)
    if number != stretch.number {
      let start = number * Self.quarter
      let first = clock.instant(of: start)
      let last = clock.instant(of: start + Self.quarter)
      let isSteady =
        !first.isAmbiguous && !last.isAmbiguous && last.milliseconds - first.milliseconds == Self.quarter
      stretch = (number, isSteady ? start - first.milliseconds : nil)
    }
    if let offset = stretch.offset { return (local - offset, false) }
    return clock.instant(of: local)
  }
}

extension DateOrder {
  /// The order that the caller gave; that of years first needs no saying on a page.
  package init?(_ order: WrittenDateOrder?) {
    switch order {
    case .dayMonthYear?: self = .dayFirst
    case .monthDayYear?: self = .monthFirst
    case .yearMonthDay?, nil: return nil
    }
  }
}
