/// The JSON keys that a rule knows, as an enum: the raw value of a case is the key as the file spells it.
package protocol KnownKey: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  static var keys: KeySet { get }
  /// All cases in their order; stored where ``init(field:)`` is asked once for every member of a file.
  static var cases: [Self] { get }
  /// The number of the key in ``keys``.
  var field: UInt16 { get }
}

extension KnownKey {
  package static var cases: [Self] { Array(allCases) }

  /// The place of the case in its enum, from 0: the tag that Swift stores a case without values as.
  @inlinable package var position: Int {
    withUnsafeBytes(of: self) { tag in tag.isEmpty ? 0 : Int(tag[0]) }
  }

  @inlinable package var field: UInt16 { UInt16(position) }

  /// The case with that number, when ``keys`` begins with the cases of this enum; nil for all other keys.
  @inlinable package init?(field: UInt16) {
    let cases = Self.cases
    guard Int(field) < cases.count else { return nil }
    self = cases[Int(field)]
  }
}

extension KeySet {
  package init<Key: KnownKey>(_ keys: some Sequence<Key>) { self.init(keys.map(\.rawValue)) }
}
