import PortaviaModel
import PortaviaSystem

/// The different names of one thread, as printed, each with a small number.
package final class NameTable {
  @exclusivity(unchecked) private var arena = Arena(capacity: 1024)
  @exclusivity(unchecked) private var names: [Text] = []
  @exclusivity(unchecked) private var byHash: [Int: [Int32]] = [:]
  @exclusivity(unchecked) private var last: Int32 = -1
  @exclusivity(unchecked) private var lastButOne: Int32 = -1

  package init() {}

  package var count: Int { names.count }
  /// All names, in the order of their numbers.
  package var all: [String] { names.map { arena.string($0) } }

  package func bytes(_ index: Int32) -> UnsafeBufferPointer<UInt8> { arena.bytes(names[Int(index)]) }
  package func string(_ index: Int32) -> String { arena.string(names[Int(index)]) }

  /// For each name the first one that is the same when compared: two spellings of one name are one person.
  package var people: [Int32] {
    var first: [String: Int32] = [:]
    return names.indices.map { index in
      let name = normalizedName(string(Int32(index)))
      if let known = first[name] { return known }
      first[name] = Int32(index)
      return Int32(index)
    }
  }

  /// The number of a name; a new name gets the next one. Two people take turns, so the last two are tried first.
  package func index(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
    if last >= 0, equal(last, name) { return last }
    if lastButOne >= 0, equal(lastButOne, name) {
      swap(&last, &lastButOne)
      return last
    }
    let found = find(name) ?? add(name)
    lastButOne = last
    last = found
    return found
  }

  /// Whether somebody of this name was met.
  package func contains(_ name: Substring) -> Bool {
    var copy = String(name)
    return copy.withUTF8 { find($0) != nil }
  }

  private func equal(_ index: Int32, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    areEqual(bytes(index), name)
  }

  private func find(_ name: UnsafeBufferPointer<UInt8>) -> Int32? {
    byHash[hash(name)]?.first { equal($0, name) }
  }

  private func add(_ name: UnsafeBufferPointer<UInt8>) -> Int32 {
    let index = Int32(names.count)
    names.append(arena.append(name))
    byHash[hash(name), default: []].append(index)
    return index
  }

  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    return hasher.finalize()
  }
}
