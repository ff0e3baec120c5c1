/// One block of a page: the tree of one record.
package struct HTMLRecord: Sendable {
  /// What kept a block from being read whole.
  package enum Damage: Sendable { case tooLarge, tooDeep, cut }

  /// Position of its outermost element in the ``HTMLTape``.
  package var root: Int
  /// Its bytes in the cleaned page, counted from the beginning of the page.
  package var bytes: Range<Int>
  package var damage: Damage?
}
