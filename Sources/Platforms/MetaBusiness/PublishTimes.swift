import Import
import PortaviaModel
import StructuredText

/// How the publishing times of one file are to be read: they have no zone, and only some of them show whether the month or
/// the day comes first.
struct PublishTimes {
  /// nil where nothing decides.
  let order: DateOrder?
  /// There are dates that nothing decides about.
  let isOrderUnknown: Bool
  /// There are times that no zone is known for.
  let isZoneUnknown: Bool
  private let clock: WallClock?

  /// Looks at every date of the file. Meta's English files have the month first
  /// (docs/formats/meta-business.md#numbers-of-posts), unless a date proves otherwise.
  init(_ rule: ContentInsightsRule, _ file: Int, in session: ArchiveSession) {
    var orders: Set<DateOrder> = []
    var hasTimes = false
    var hasFigures = false
    var columns: ContentColumns?
    rule.peekRows(of: file, in: session, isHeader: BusinessTable.isContentHeader) { record in
      let places = columns ?? ContentColumns(record.header)
      columns = places
      for column in [ContentColumn.publishTime, .date] {
        guard let text = record[places.known[column]], let date = PrintedDate(text) else { continue }
        if column == .publishTime, date.offset == nil { hasTimes = true }
        if !date.isISO { hasFigures = true }
        if let order = date.order { orders.insert(order) }
      }
      return true
    }
    if orders.isEmpty, columns?.isEnglish == true { orders = [.monthFirst] }
    order = orders.count == 1 ? orders.first : nil
    isOrderUnknown = hasFigures && order == nil
    // A zone that is only assumed is none: whether Meta prints the Page's or another one is not known.
    clock =
      session.record.timeZoneSource == .assumed
      ? nil : session.record.timeZone.flatMap { WallClock(identifier: $0) }
    isZoneUnknown = hasTimes && clock == nil
  }

  /// The instant of a printed time; its text is for the caller to keep.
  func time(_ text: String?) -> EventTime {
    guard let text else { return .absent }
    let unknown = EventTime(milliseconds: nil, precision: .none, basis: .unknown)
    guard let date = PrintedDate(text), let civil = date.civil(order) else { return unknown }
    let precision: EventTime.Precision = date.hasSeconds ? .seconds : date.hasTime ? .minute : .day
    if let offset = date.offset {
      return EventTime(
        milliseconds: civil.milliseconds - Int64(offset) * 60_000, precision: precision, basis: .offset)
    }
    guard let clock else { return EventTime(milliseconds: nil, precision: precision, basis: .unknown) }
    let (instant, isAmbiguous) = clock.instant(of: civil.milliseconds)
    return EventTime(milliseconds: instant, precision: precision, basis: isAmbiguous ? .ambiguous : .zone)
  }
}
