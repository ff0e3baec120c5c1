import PortaviaModel

/// Goes through the messages of a ``ThreadBuffer`` in their final order, and looks one message ahead.
package struct ThreadWalk {
  package struct Step {
    package var position: ThreadBuffer.Position
    /// Whether no other message can be of its instant.
    package var isAlone: Bool
  }

  private let buffer: ThreadBuffer
  private let revisited: RevisitedTimes
  private var index = 0
  private var upcoming: ThreadBuffer.Position?
  private var timeBefore: Int64?
  // Of a sequential buffer: where the walk is.
  private var chunk = 0
  private var inChunk = 0
  private var messages: [StoredMessage] = []

  package init(_ buffer: ThreadBuffer) throws {
    self.buffer = buffer
    revisited = buffer.revisited
    if buffer.isSequential, buffer.chunkCount > 0 { messages = try buffer.chunk(0).messages }
    upcoming = try fetch()
  }

  /// The next message; nil after the last one.
  package mutating func next() throws -> Step? {
    guard let position = upcoming else { return nil }
    upcoming = try fetch()
    let time = position.time
    let isAlone = timeBefore != time && upcoming?.time != time && !revisited.contains(time)
    timeBefore = time
    return Step(position: position, isAlone: isAlone)
  }

  private mutating func fetch() throws -> ThreadBuffer.Position? {
    guard buffer.isSequential else {
      guard index < buffer.order.count else { return nil }
      index += 1
      return buffer.order[index - 1]
    }
    while inChunk == messages.count {
      guard chunk + 1 < buffer.chunkCount else { return nil }
      chunk += 1
      inChunk = 0
      messages = try buffer.chunk(chunk).messages
    }
    // A message without time stands where its file has it: at that of the message before it.
    let time = messages[inChunk].time.milliseconds ?? upcoming?.time ?? .min
    inChunk += 1
    return ThreadBuffer.Position(time: time, chunk: Int32(chunk), index: Int32(inChunk - 1))
  }
}
