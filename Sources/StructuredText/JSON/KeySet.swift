/// The keys that a rule knows, each with a small number: its position in the list.
///
/// Looking a key up costs one hash of at most 16 of its bytes and one comparison.
package struct KeySet: Sendable {
  /// The number of every key that is not in the set.
  package static let unknown: UInt16 = 0xFFFF

  let table: KeyTable

  /// - Parameter names: at most 65,534; of equal names the first counts.
  package init(_ names: [String]) { table = KeyTable(names) }

  package var count: Int { table.count }

  /// The number of a key, ``unknown`` when it is not in the set.
  package func index(of key: UnsafeBufferPointer<UInt8>) -> UInt16 {
    guard let base = key.baseAddress else { return table.findEmpty() }
    return table.find(base, key.count)
  }

  package func index(of key: String) -> UInt16 {
    var copy = key
    return copy.withUTF8 { index(of: $0) }
  }

  /// The bytes of a known key; empty for ``unknown``. Valid as long as the set exists.
  package func name(_ field: UInt16) -> UnsafeBufferPointer<UInt8> { table.name(field) }
}
