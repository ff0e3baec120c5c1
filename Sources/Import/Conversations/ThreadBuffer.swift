import PortaviaModel
import PortaviaSystem

/// The messages of one conversation, gathered from all its pages and given back oldest first.
///
/// Pages are added from the oldest (highest number) to the newest; each is newest first and is turned round
/// here. A thread whose pages or records are not in order is sorted as a whole by time; ties keep that order
/// (docs/rules.md#order). Beyond ``residentLimit`` bytes, chunks move to a temporary file; the order takes 16
/// bytes a message. Cost: O(n) for a thread in order, O(n log n) otherwise.
///
/// A sequential buffer takes messages in their final order, whatever their times: it keeps no order, but one or two
/// bytes for the time of each.
package final class ThreadBuffer {
  /// Where a message waits.
  package struct Position {
    /// Its time; for a message without one, the time of the message before it.
    package var time: Int64
    package var chunk: Int32
    package var index: Int32
  }

  /// Bytes that may stay in memory.
  package static let defaultResidentLimit = 4 << 20
  private static let chunkMessages = 10_000
  private static let chunkBytes = 1 << 20

  /// Whether messages stay in the order in which they come.
  package let isSequential: Bool
  private let residentLimit: Int
  private let scratchFolder: String?
  private let chunkArena: Int
  private var spill: ChunkSpill?
  @exclusivity(unchecked) private var chunks: [MessageChunk?] = []
  private var places: [Int: ChunkSpill.Place] = [:]
  @exclusivity(unchecked) private var resident = 0
  private var recent: [Int] = []
  @exclusivity(unchecked) private var page: [Position] = []
  @exclusivity(unchecked) package private(set) var order: [Position] = []
  /// The blocks that messages came in where these are not in the order of time.
  private var blocks: [Block] = []
  /// Names of senders and actors.
  package let names = NameTable()
  /// Numbers of the names that sent something, in order of first sight.
  @exclusivity(unchecked) package private(set) var senders: [Int32] = []
  @exclusivity(unchecked) private var isSender: [Bool] = []
  // Of a sequential buffer.
  @exclusivity(unchecked) private var sequentialCount = 0
  /// Takes full chunks of a sequential buffer, which then keeps none; see ``passOn()``.
  @exclusivity(unchecked) package var receiver: ((MessageChunk) throws -> Void)?

  private struct Block {
    var range: Range<Int>
    var times: ClosedRange<Int64>?
    var ascends: Bool?
  }

  /// - Parameters:
  ///   - scratchFolder: where the temporary file may be; nil keeps everything in memory.
  ///   - isSequential: whether messages stay in the order in which they come.
  ///   - spill: a temporary file that several buffers share.
  ///   - chunkArena: bytes that a chunk has room for at first.
  package init(
    scratchFolder: String?, isSequential: Bool = false,
    residentLimit: Int = ThreadBuffer.defaultResidentLimit, spill: ChunkSpill? = nil,
    chunkArena: Int = 64 * 1024
  ) {
    self.isSequential = isSequential
    self.scratchFolder = scratchFolder
    self.residentLimit = residentLimit
    self.spill = spill
    self.chunkArena = chunkArena
  }

  package var count: Int { isSequential ? sequentialCount : order.count }
  package var chunkCount: Int { chunks.count }

  /// Where messages of one instant may stand apart, once the page has ended; nowhere but in a sequential buffer.
  @exclusivity(unchecked) package private(set) var revisited = RevisitedTimes()

  /// Bytes held in memory; O(chunks).
  package var size: Int {
    chunks.reduce(order.count * MemoryLayout<Position>.stride) { $0 + ($1?.size ?? 0) }
  }

  /// The chunk to append the next message to.
  package func chunkForNext() throws -> MessageChunk {
    if let last = chunks.last, let chunk = last, chunk.messages.count < Self.chunkMessages,
      chunk.arena.count < Self.chunkBytes
    {
      return chunk
    }
    if receiver != nil, let last = chunks.last, let full = last {
      try passOn()
      return full
    }
    if let last = chunks.last, let full = last {
      resident += full.size
      if resident > residentLimit { try spillAll() }
    }
    let chunk = MessageChunk(arenaCapacity: chunkArena)
    chunks.append(chunk)
    return chunk
  }

  /// Declares that the last message of the last chunk is complete.
  ///
  /// - Parameter takesPart: whether its sender takes part in the conversation by it.
  package func appended(takesPart: Bool = true) {
    guard let chunk = chunks.last ?? nil, let message = chunk.messages.last else { return }
    if message.sender >= 0, takesPart { noteSender(message.sender) }
    if isSequential {
      sequentialCount += 1
      if receiver == nil, let time = message.time.milliseconds { revisited.take(time) }
      return
    }
    page.append(
      Position(
        time: message.time.milliseconds ?? Int64.min, chunk: Int32(chunks.count - 1),
        index: Int32(chunk.messages.count - 1)))
  }

  private func noteSender(_ name: Int32) {
    while isSender.count <= Int(name) { isSender.append(false) }
    if isSender[Int(name)] { return }
    isSender[Int(name)] = true
    senders.append(name)
  }

  /// Earliest and latest time of the page so far, milliseconds since 1970 UTC.
  package var pageRange: ClosedRange<Int64>? {
    var low = Int64.max
    var high = Int64.min
    for position in page where position.time != .min {
      low = min(low, position.time)
      high = max(high, position.time)
    }
    return low <= high ? low...high : nil
  }

  /// Whether the first message of the page is older than its last one.
  package var pageAscends: Bool {
    guard let first = page.first(where: { $0.time != .min }), let last = page.last(where: { $0.time != .min })
    else { return false }
    return first.time < last.time
  }

  /// Hands what waits to the ``receiver`` and forgets it.
  package func passOn() throws {
    guard let receiver, let last = chunks.last, let chunk = last else { return }
    try receiver(chunk)
    chunk.removeAll()
  }

  /// Ends a page: its messages follow those of the older pages, turned round unless the oldest stands first.
  package func endPage(isOldestFirst: Bool = false) {
    if isSequential { return revisited.settle() }
    if isOldestFirst { order.append(contentsOf: page) } else { order.append(contentsOf: page.reversed()) }
    page.removeAll(keepingCapacity: true)
  }

  /// Ends a block of messages, of which several may follow in any order; ``arrangeBlocks(isAscending:)`` puts them in
  /// that of time.
  ///
  /// - Returns: whether its oldest message stands first; nil when its times do not tell.
  @discardableResult
  package func endBlock() -> Bool? {
    if page.isEmpty { return nil }
    let first = page.first { $0.time != .min }?.time
    let last = page.last { $0.time != .min }?.time
    let ascends: Bool? =
      if let first, let last, first != last { first < last } else { nil }
    let start = order.count
    blocks.append(Block(range: start..<start + page.count, times: pageRange, ascends: ascends))
    order.append(contentsOf: page)
    page.removeAll(keepingCapacity: true)
    return ascends
  }

  /// Puts the blocks in the order of time, each turned round when its newest message stands first.
  ///
  /// - Parameter isAscending: whether in a block that does not tell the oldest message stands first.
  /// - Returns: whether blocks overlap in time.
  package func arrangeBlocks(isAscending: Bool) -> Bool {
    let sorted = blocks.enumerated().sorted { a, b in
      (a.element.times?.lowerBound ?? .min, a.element.times?.upperBound ?? .min, a.offset)
        < (b.element.times?.lowerBound ?? .min, b.element.times?.upperBound ?? .min, b.offset)
    }.map(\.element)
    var arranged: [Position] = []
    arranged.reserveCapacity(order.count)
    var overlaps = false
    var before: ClosedRange<Int64>?
    for block in sorted {
      if block.ascends ?? isAscending {
        arranged.append(contentsOf: order[block.range])
      } else {
        arranged.append(contentsOf: order[block.range].reversed())
      }
      guard let times = block.times else { continue }
      if let earlier = before {
        overlaps = overlaps || times.lowerBound < earlier.upperBound || times == earlier
        before = earlier.lowerBound...max(earlier.upperBound, times.upperBound)
      } else {
        before = times
      }
    }
    order = arranged
    blocks = []
    return overlaps
  }

  /// Moves everything out of memory that may be moved.
  package func park() throws {
    if chunks.contains(where: { $0 != nil }) { try spillAll() }
  }

  /// Forgets the messages, but not the names.
  package func removeAll() {
    chunks = []
    places = [:]
    recent = []
    order = []
    sequentialCount = 0
    revisited = RevisitedTimes()
    resident = 0
  }

  /// Puts all messages in their final order.
  package func sort() {
    fillTimes()
    var isSorted = true
    for index in order.indices.dropFirst() where order[index].time < order[index - 1].time {
      isSorted = false
      break
    }
    if isSorted { return }
    order = order.enumerated()
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }

  /// A message without time stands where its file has it: after the message before it.
  private func fillTimes() {
    guard let first = order.first(where: { $0.time != .min }) else { return }
    var last = first.time
    for index in order.indices {
      if order[index].time == .min { order[index].time = last } else { last = order[index].time }
    }
  }

  /// The chunk of a message; read back when it was moved out. A few are kept.
  package func chunk(_ index: Int) throws -> MessageChunk {
    if let chunk = chunks[index] { return chunk }
    guard let place = places[index], let spill else { throw SystemError.inputOutput }
    if recent.count >= 3 { chunks[recent.removeFirst()] = nil }
    let chunk = try spill.read(place)
    chunks[index] = chunk
    recent.append(index)
    return chunk
  }

  private func spillAll() throws {
    guard let scratchFolder else { return }
    let file = try spill ?? ChunkSpill(folder: scratchFolder)
    spill = file
    for (index, chunk) in chunks.enumerated() {
      guard let chunk else { continue }
      places[index] = try file.write(chunk)
      chunks[index] = nil
    }
    resident = 0
  }
}
