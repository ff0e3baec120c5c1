/// The kinds of JSON value (RFC 8259 section 3).
@frozen @usableFromInline package enum JSONKind: UInt8, Sendable {
  case object, array, string, number
  case `true`, `false`, null
}
