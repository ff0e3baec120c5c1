import PortaviaModel

/// One value of a ``JSONTape``: 32 trivial bytes.
///
/// The nodes of a record are in document order: a container is followed by its children, and ``next`` leads
/// from a value to its next sibling.
@frozen @usableFromInline package struct JSONNode: Sendable {
  /// What was noticed about the value while reading, and whether a rule has taken it.
  @frozen @usableFromInline package struct Flags: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A rule has used the value.
    @inlinable package static var claimed: Flags { Flags(rawValue: 1) }
    /// The text was UTF-8 read as Latin-1 and has been set right.
    @inlinable package static var repaired: Flags { Flags(rawValue: 2) }
    /// Repaired without its last, incomplete character: only the raw token has every byte.
    @inlinable package static var cutTail: Flags { Flags(rawValue: 4) }
    /// The text has U+FFFD in the place of invalid bytes or a lone surrogate; only the raw token has those.
    @inlinable package static var damagedText: Flags { Flags(rawValue: 8) }
    /// The text holds U+0000.
    @inlinable package static var hasNUL: Flags { Flags(rawValue: 16) }
    /// The key, not the value, has U+FFFD in the place of invalid bytes.
    @inlinable package static var damagedKey: Flags { Flags(rawValue: 32) }
    /// Set by ``JSONTape/appendUnclaimed(to:dropping:)``: the value, or something in it, was unclaimed.
    @inlinable package static var unclaimed: Flags { Flags(rawValue: 64) }
    /// Set by ``JSONTape/appendUnclaimed(to:dropping:)``: the value, or something in it, was claimed or dropped.
    @inlinable package static var partlyClaimed: Flags { Flags(rawValue: 128) }
  }

  @usableFromInline package var kind: JSONKind
  @usableFromInline package var flags: Flags
  /// Position of the key in the ``KeySet``; ``KeySet/unknown`` for other keys and for values that are not
  /// members.
  @usableFromInline package var field: UInt16
  /// Index of the node after this value and all that is in it.
  @usableFromInline package var next: UInt32
  /// The key when ``field`` is unknown, ``Text/null`` otherwise: see ``JSONTape/key(of:in:)``.
  @usableFromInline package var key: Text
  /// The decoded string, or the digits of a number exactly as written; else ``Text/null``.
  @usableFromInline package var text: Text
  /// Where the raw token starts, in bytes from the start of the record.
  @usableFromInline package var rawStart: UInt32
  /// Where the raw token ends (exclusive), in bytes from the start of the record.
  @usableFromInline package var rawEnd: UInt32

  @inlinable package init(
    kind: JSONKind, flags: Flags, field: UInt16, next: UInt32, key: Text, text: Text, rawStart: UInt32,
    rawEnd: UInt32
  ) {
    self.kind = kind
    self.flags = flags
    self.field = field
    self.next = next
    self.key = key
    self.text = text
    self.rawStart = rawStart
    self.rawEnd = rawEnd
  }
}
