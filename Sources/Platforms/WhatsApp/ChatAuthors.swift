import Import

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

  /// - Parameters:
  ///   - isOwn: whether a person typed the message, or it holds a file.
  ///   - isYou: whether it says `You deleted this message`.
  mutating func note(
    _ name: UnsafeBufferPointer<UInt8>, isOwn: Bool, isYou: Bool, _ body: UnsafeBufferPointer<UInt8>
  ) {
    let hash = ChatLine.hash(name)
    guard let place = place(of: hash, name) else { return }
    authors[place].count += 1
    if isYou { authors[place].isYou = true }
    // The end of the quotation is in what follows.
    guard isOwn, !authors[place].opensQuotation || !ChatLine.opensQuotation(body) else { return }
    authors[place].own += 1
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
      var author = ChatFacts.Author(name: String(decoding: ChatBytes.clean(name), as: UTF8.self))
      author.opensQuotation = ChatLine.opensQuotation(name)
      authors.append(author)
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
