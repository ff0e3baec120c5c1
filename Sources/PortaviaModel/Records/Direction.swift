/// Who wrote a message, or did what a month counts, as the owner sees it.
@usableFromInline package enum Direction: UInt8, CaseIterable, Sendable {
  case `in`, out, system, unknown

  @inlinable package var word: Word {
    switch self {
    case .in: .in
    case .out: .out
    case .system: .system
    case .unknown: .unknown
    }
  }

  @inlinable package var text: Text { word.text }
}
