import PortaviaModel

/// Which messages of a thread were met before: in a copy of a page, in a page that overlaps another, or in another
/// download of the same account.
///
/// Nothing is looked at for a thread whose files do not overlap, which is the normal case.
final class MergedMessages {
  private struct Place: Hashable {
    var chunk: Int32
    var index: Int32
  }

  /// The place of the message that a repeated one is.
  @exclusivity(unchecked) private var originals: [Place: Place] = [:]
  @exclusivity(unchecked) private var copies: [Place: [Place]] = [:]
  @exclusivity(unchecked) private var rows: [Place: Int64] = [:]
  @exclusivity(unchecked) private var waiting: [Place: [(file: Int64, ordinal: Int64)]] = [:]

  init() {}

  /// Compares all messages of the buffer, file by file.
  ///
  /// - Parameters:
  ///   - ranks: for each file of the buffer how new it is, the newest being 0: of a message met several times, the newest
  ///     file's is the one that the others are merged with.
  ///   - coarse: for each file of the buffer whether its times are less exact than those of the others: a page in HTML, a
  ///     chat whose times have no seconds.
  ///   - pairsChanged: whether they are exports of one chat, which leave out files that another one has, and messages as they
  ///     were before they were changed.
  init(
    comparing buffer: ThreadBuffer, ranks: [Int], coarse: [Bool] = [], pairsChanged: Bool = false
  ) throws {
    let people = buffer.names.people
    var places: [(download: Int, file: UInt32, ordinal: Int64, place: Place)] = []
    places.reserveCapacity(buffer.count)
    for position in buffer.order {
      let message = try buffer.chunk(Int(position.chunk)).messages[Int(position.index)]
      places.append(
        (
          ranks[Int(message.file)], message.file, message.ordinal,
          Place(chunk: position.chunk, index: position.index)
        ))
    }
    places.sort { ($0.download, $0.file, $0.ordinal) < ($1.download, $1.file, $1.ordinal) }
    var sightings = Sightings()
    var edits = MessageEdits()
    let hasSeveralDownloads = Set(ranks).count > 1
    for (row, entry) in places.enumerated() {
      let chunk = try buffer.chunk(Int(entry.place.chunk))
      let message = chunk.messages[Int(entry.place.index)]
      var natural = naturalParts(of: message, in: chunk, people: people)
      withUnsafeBytes(of: message.time.milliseconds ?? .min) { natural += $0 }
      let key = String(decoding: natural.flatMap { [0x40 + ($0 >> 4), 0x40 + ($0 & 15)] }, as: UTF8.self)
      var original: Int?
      if case .known(let first, _) = sightings.meet(key, file: Int64(entry.file), row: Int64(row)) {
        original = Int(first)
        merge(entry.place, with: places[Int(first)].place)
      }
      if hasSeveralDownloads {
        edits.take(message, of: people, place: row, original: original, download: entry.download)
      }
    }
    for edit in edits.pairs { merge(places[edit.older].place, with: places[edit.newer].place) }
    try mergeCoarse(coarse, buffer)
    if pairsChanged { try mergeChanged(places.map(\.place), buffer) }
  }

  /// Pairs messages of less exact times with the exact ones.
  private func mergeCoarse(_ coarse: [Bool], _ buffer: ThreadBuffer) throws {
    guard coarse.contains(true), coarse.contains(false) else { return }
    // In the order of time, so that equal ones are paired in it.
    var twins = PageTwins(people: buffer.names.people)
    for isCoarse in [false, true] {
      for position in buffer.order {
        let place = Place(chunk: position.chunk, index: position.index)
        let chunk = try buffer.chunk(Int(place.chunk))
        let message = chunk.messages[Int(place.index)]
        guard coarse[Int(message.file)] == isCoarse, originals[place] == nil else { continue }
        let handle = Int64(place.chunk) << 32 | Int64(place.index)
        if !isCoarse {
          twins.add(message, in: chunk, as: handle)
        } else if let twin = twins.take(message, in: chunk) {
          merge(
            place,
            with: Place(chunk: Int32(truncatingIfNeeded: twin >> 32), index: Int32(truncatingIfNeeded: twin)))
        }
      }
    }
  }

  /// Pairs the versions of messages that two exports of a chat show differently. `places`: the newest download's first.
  private func mergeChanged(_ places: [Place], _ buffer: ThreadBuffer) throws {
    var twins = ChangedTwins(people: buffer.names.people)
    let own = places.indices.filter { originals[places[$0]] == nil }
    for row in own {
      let chunk = try buffer.chunk(Int(places[row].chunk))
      twins.look(at: chunk.messages[Int(places[row].index)], in: chunk)
    }
    for row in own {
      let others = try (copies[places[row]] ?? []).map { place in
        try buffer.chunk(Int(place.chunk)).messages[Int(place.index)].file
      }
      let chunk = try buffer.chunk(Int(places[row].chunk))
      let message = chunk.messages[Int(places[row].index)]
      if let twin = twins.take(message, in: chunk, as: row, others: others) {
        merge(places[row], with: places[twin])
      }
    }
  }

  private func merge(_ copy: Place, with original: Place) {
    originals[copy] = original
    copies[original, default: []].append(copy)
    // What was merged with the copy goes with it.
    for further in copies.removeValue(forKey: copy) ?? [] {
      originals[further] = original
      copies[original, default: []].append(further)
    }
  }

  func contains(_ position: ThreadBuffer.Position) -> Bool {
    !originals.isEmpty && originals[Place(chunk: position.chunk, index: position.index)] != nil
  }

  /// The other versions of a message, in the order of the files.
  func versions(
    of position: ThreadBuffer.Position, in buffer: ThreadBuffer
  ) throws -> [(message: StoredMessage, chunk: MessageChunk)] {
    if copies.isEmpty { return [] }
    return try (copies[Place(chunk: position.chunk, index: position.index)] ?? []).map { place in
      let chunk = try buffer.chunk(Int(place.chunk))
      return (chunk.messages[Int(place.index)], chunk)
    }
  }

  /// Remembers the row of a message that others may repeat.
  func written(_ position: ThreadBuffer.Position, as row: Int64, _ context: ImportContext) throws {
    if originals.isEmpty { return }
    let place = Place(chunk: position.chunk, index: position.index)
    rows[place] = row
    for source in waiting.removeValue(forKey: place) ?? [] {
      try context.recordSource(.messages, row, file: source.file, ordinal: source.ordinal)
    }
  }

  /// Writes where a repeated message stands, now or as soon as its row has an id.
  func repeated(
    _ position: ThreadBuffer.Position, file: Int64, ordinal: Int64, _ context: ImportContext
  ) throws {
    guard let original = originals[Place(chunk: position.chunk, index: position.index)] else { return }
    if let row = rows[original] {
      try context.recordSource(.messages, row, file: file, ordinal: ordinal)
    } else {
      waiting[original, default: []].append((file, ordinal))
    }
  }
}
