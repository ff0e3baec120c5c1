/// Those who write in a chat, as far as its lines tell.
struct ChatAuthors {
  /// More are not followed.
  static let limit = 20_000

  private var places: [UInt64: Int] = [:]
  private var hashes: [UInt64] = []
  private var authors: [ChatFacts.Author] = []
  /// Two people take turns.
  private var last = 0
  private var lastButOne = 0

  mutating func note(_ name: UnsafeBufferPointer<UInt8>, isOwn: Bool) {
    let hash = ChatLine.hash(name)
    guard let place = place(of: hash, name) else { return }
    authors[place].count += 1
    if isOwn { authors[place].own += 1 }
  }

  private mutating func place(of hash: UInt64, _ name: UnsafeBufferPointer<UInt8>) -> Int? {
    if last < hashes.count, hashes[last] == hash { return last }
    if lastButOne < hashes.count, hashes[lastButOne] == hash {
      swap(&last, &lastButOne)
      return last
    }
    if places[hash] == nil {
      guard authors.count < Self.limit else { return nil }
      places[hash] = authors.count
      hashes.append(hash)
      authors.append(ChatFacts.Author(name: String(decoding: ChatBytes.clean(name), as: UTF8.self)))
    }
    guard let place = places[hash] else { return nil }
    lastButOne = last
    last = place
    return place
  }

  /// By ``ChatLine/hash(_:)``.
  var byHash: [UInt64: ChatFacts.Author] {
    Dictionary(zip(hashes, authors)) { first, _ in first }
  }
}
