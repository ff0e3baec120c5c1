import PortaviaModel

/// What ``JSONRecordReader/next(into:)`` found.
package enum JSONStep: Sendable, Equatable {
  /// A record is on the tape. `ordinal` counts the elements of its array from 0, damaged ones included;
  /// `group` is the position of the path in the layout, or ``RecordLayout/root``.
  case record(ordinal: Int, group: UInt16)
  /// A member outside the records is on the tape: the root node has its key. `level` is 0 for a member of the
  /// root object, 1 for one of an object on the way to nested records.
  case member(level: Int)
  /// Something could not be read; the reader goes on after it. `offset` and `length` are bytes of the document;
  /// the reader's `raw` has the bytes unless they were more than the limit for a record.
  case damaged(ordinal: Int, code: FindingCode, offset: Int, length: Int)
  /// Nothing more comes.
  case end(JSONEnd)
}

/// How a document ended.
package enum JSONEnd: Sendable, Equatable {
  /// The root value is closed and only blanks follow.
  case complete
  /// The document stops before the root value is closed; the position in bytes.
  case truncated(at: Int)
  /// Something other than blanks follows the root value; its position in bytes.
  case trailingBytes(at: Int)
  /// No bytes, or nothing but blanks.
  case empty
  /// After damage no place was found to go on from; the position in bytes where the damage begins.
  case broken(at: Int)
  /// The text does not begin as JSON does, e.g. `[object Object]`; the position in bytes.
  case notJSON(at: Int)

  /// The finding that goes with it; nil when all is well.
  package var code: FindingCode? {
    switch self {
    case .complete: nil
    case .truncated: .jsonTruncated
    case .trailingBytes: .jsonTrailingBytes
    case .empty: .jsonEmpty
    case .broken: .jsonInvalid
    case .notJSON: .jsonNotJSON
    }
  }
}
