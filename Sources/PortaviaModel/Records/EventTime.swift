/// When a record happened: the columns `time_ms`, `time_raw`, `time_precision`, `time_basis`
/// (docs/rules.md#times-and-zones).
@usableFromInline package struct EventTime: Sendable {
  @usableFromInline package enum Precision: UInt8, Sendable {
    case none, milliseconds, seconds, minute, day, month, year
  }
  @usableFromInline package enum Basis: UInt8, Sendable { case none, utc, offset, zone, ambiguous, unknown }

  /// Milliseconds since 1970-01-01 UTC; nil when unknown or outside 1900–2100.
  package var milliseconds: Int64?
  /// The archive's own text; null where the archive gives a number that ``milliseconds`` reproduces.
  package var raw: Text
  package var precision: Precision
  package var basis: Basis

  package init(milliseconds: Int64?, raw: Text = .null, precision: Precision, basis: Basis) {
    self.milliseconds = milliseconds
    self.raw = raw
    self.precision = precision
    self.basis = basis
  }

  /// No time at all.
  package static var absent: EventTime {
    EventTime(milliseconds: nil, precision: .none, basis: .none)
  }

  /// First and last representable millisecond: 1900-01-01 and 2100-12-31T23:59:59.999.
  package static let range: ClosedRange<Int64> = -2_208_988_800_000...4_133_980_799_999

  /// From whole seconds since 1970 UTC, as Meta writes them; 0 means absent. `raw` has the digits of the
  /// archive, kept when the instant cannot be represented.
  package static func seconds(_ value: Int64?, raw: Text) -> EventTime {
    guard let value else {
      return raw.isNull ? .absent : EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    if value == 0 { return .absent }
    let (ms, overflow) = value.multipliedReportingOverflow(by: 1000)
    guard !overflow, range.contains(ms) else {
      return EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    return EventTime(milliseconds: ms, precision: .seconds, basis: .utc)
  }

  /// From milliseconds since 1970 UTC; 0 means absent.
  package static func milliseconds(_ value: Int64?, raw: Text) -> EventTime {
    guard let value else {
      return raw.isNull ? .absent : EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    if value == 0 { return .absent }
    guard range.contains(value) else {
      return EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    return EventTime(milliseconds: value, precision: .milliseconds, basis: .utc)
  }
}

extension EventTime.Precision {
  /// The value of `time_precision`.
  @inlinable package var text: Text {
    switch self {
    case .none: .null
    case .milliseconds: Word.ms.text
    case .seconds: Word.s.text
    case .minute: Word.min.text
    case .day: Word.day.text
    case .month: Word.month.text
    case .year: Word.year.text
    }
  }
}

extension EventTime.Basis {
  /// The value of `time_basis`.
  @inlinable package var text: Text {
    switch self {
    case .none: .null
    case .utc: Word.utc.text
    case .offset: Word.offset.text
    case .zone: Word.zone.text
    case .ambiguous: Word.ambiguous.text
    case .unknown: Word.unknown.text
    }
  }
}
