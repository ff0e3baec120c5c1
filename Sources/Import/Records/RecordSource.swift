import PortaviaModel
import StructuredText

/// Where a ``RecordSource`` has stopped.
@usableFromInline package enum RecordStep: Equatable, Sendable {
  /// At a record. The group is the position of the layout's path that it was found under.
  case record(group: UInt16)
  /// At something beside the records: a member of a JSON document, the title of a page.
  case member(group: UInt16)
}

/// The records of one entry, one after the other: objects of a JSON document, blocks of a page, rows of a table.
///
/// A source reads and nothing more: what cannot be read it enters into the book, what becomes of a record
/// ``RecordLoop`` does. It uses nothing that another thread may change, so any thread may own it.
@usableFromInline package protocol RecordSource: ~Copyable {
  /// Goes to the next record, or to the next thing beside records; nil at the end. Texts go into the arena.
  mutating func next(into arena: inout Arena, _ book: inout RecordBook) throws -> RecordStep?
  /// The bytes of the record; good until the next call of ``next(into:_:)``.
  var raw: UnsafeBufferPointer<UInt8> { get }
  /// Where they begin in the entry.
  var offset: Int { get }
  /// The same number for records that are the same to the byte.
  var fingerprint: Int { get }
  /// Why the bytes of a record that was read are kept beside its rows; nil when the rows say everything.
  var oddity: FindingCode? { get }
  /// Whether the record was made of a block of a page.
  var isPage: Bool { get }
  /// Whether a block of a page says what no member of its record does.
  var hasRest: Bool { get }
  /// Keeps something beside the records that no rule knows.
  mutating func keepMember(in arena: borrowing Arena, _ book: inout RecordBook)
  /// Keeps the record verbatim beside the rows that it became.
  mutating func keepBeside(_ reason: FindingCode?, _ book: inout RecordBook)
  /// Reads what is left of the entry, and enters what it was and what was wrong with it.
  mutating func close(_ book: inout RecordBook)
}

extension RecordSource where Self: ~Copyable {
  package var oddity: FindingCode? { nil }
  package var isPage: Bool { false }
  package var hasRest: Bool { false }

  package mutating func keepMember(in arena: borrowing Arena, _ book: inout RecordBook) {
    book.keep(raw, ordinal: nil, offset: offset, reason: .recordUnknownKey)
  }

  package mutating func keepBeside(_ reason: FindingCode?, _ book: inout RecordBook) {
    book.keep(raw, ordinal: book.ordinal, offset: offset, reason: reason)
  }
}

/// A source whose records are JSON, or are written as JSON has them.
package protocol JSONRecordSource: RecordSource, ~Copyable {
  /// The record, or the member.
  borrowing func withTape<Result>(_ body: (borrowing JSONTape) throws -> Result) rethrows -> Result
  /// Counts a member of the document that its reader kept itself.
  mutating func noteMember(isKnown: Bool)
}

extension JSONRecordSource where Self: ~Copyable {
  package mutating func noteMember(isKnown: Bool) {}
}

/// What became of something beside the records.
package enum MemberVerdict: Sendable {
  /// Nobody knows it: it is kept verbatim.
  case unknown
  /// It was used; the rest says whether it has members that were not.
  case taken(hasRest: Bool)
}

/// What became of a record.
@usableFromInline package enum RecordVerdict: Sendable {
  case settled(Outcome)
  /// It waits in a conversation for its row, which settles it.
  case waiting
  /// It cannot be used and is kept verbatim, for this reason.
  case unusable(FindingCode)
}
