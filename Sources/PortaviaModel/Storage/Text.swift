/// A run of UTF-8 bytes in an ``Arena``: trivial, without reference counting.
///
/// A text is meaningful only together with the arena that it was written to. ``null`` is the absent
/// value (SQL NULL); the schema never distinguishes it from the empty string (`""` becomes NULL).
@frozen @usableFromInline package struct Text: Sendable, Equatable {
  /// Position of the first byte in the arena, in bytes; `UInt32.max` for ``null``.
  @usableFromInline package var offset: UInt32
  /// Length in bytes.
  @usableFromInline package var count: UInt32

  @inlinable package init(offset: UInt32, count: UInt32) {
    self.offset = offset
    self.count = count
  }

  /// No value.
  @inlinable package static var null: Text { Text(offset: .max, count: 0) }
  @inlinable package var isNull: Bool { offset == .max }
  /// No value, or no bytes.
  @inlinable package var isEmpty: Bool { count == 0 }
}
