/// What two sets of downloads or exports have in common and what not, as numbers. The differences themselves
/// are given one by one, because there may be a million.
public struct Comparison: Sendable, Hashable {
  /// The records of one kind.
  public struct Kind: Sendable, Hashable {
    /// Stable English name, e.g. `followers`.
    public var name: String
    /// Records of the old side.
    public var old = 0
    /// Records of the new side.
    public var new = 0
    /// In both, with the same content.
    public var equal = 0
    /// In both, with another content.
    public var changed = 0
    /// Only in the old one, where the new one should have them.
    public var onlyOld = 0
    /// Only in the new one, where the old one would have had them.
    public var onlyNew = 0
    /// Left out of the comparison because the other side does not reach that far.
    public var beyond = 0

    package init(_ name: String) { self.name = name }

    /// Whether nothing differs.
    public var isSame: Bool { changed == 0 && onlyOld == 0 && onlyNew == 0 }
  }

  /// In the fixed order of the kinds; those that neither side has are left out.
  public var kinds: [Kind]
  /// What was not compared, or not exactly, and why.
  public var limits: [ComparisonLimit]

  package init(kinds: [Kind] = [], limits: [ComparisonLimit] = []) {
    self.kinds = kinds
    self.limits = limits
  }

  /// Whether nothing differs in what could be compared.
  public var isSame: Bool { kinds.allSatisfy(\.isSame) }
  /// Whether anything could be compared.
  public var isEmpty: Bool { kinds.isEmpty }
}
