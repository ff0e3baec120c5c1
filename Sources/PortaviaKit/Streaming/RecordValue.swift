/// One value of a ``Record``, for code that treats all tables alike.
///
/// Booleans are the integers 0 and 1, times and dates are texts: ``RecordColumn/kind`` tells them apart. The empty
/// text does not occur; it is ``null``.
public enum RecordValue: Sendable, Hashable {
  /// No value.
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  /// Bytes as they are in the archive.
  case blob([UInt8])
}
