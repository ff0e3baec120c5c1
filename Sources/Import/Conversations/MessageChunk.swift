import PortaviaModel

/// Some consecutive messages of one page, with everything that belongs to them.
final class MessageChunk {
  @exclusivity(unchecked) var arena: Arena
  @exclusivity(unchecked) var messages: [StoredMessage] = []
  @exclusivity(unchecked) var attachments: [StoredAttachment] = []
  @exclusivity(unchecked) var reactions: [StoredReaction] = []

  init(arenaCapacity: Int = 64 * 1024) { arena = Arena(capacity: arenaCapacity) }

  /// Empties the chunk and keeps its memory.
  func removeAll() {
    arena.removeAll()
    messages.removeAll(keepingCapacity: true)
    attachments.removeAll(keepingCapacity: true)
    reactions.removeAll(keepingCapacity: true)
  }

  /// Bytes of memory in use.
  var size: Int {
    arena.count + messages.count * MemoryLayout<StoredMessage>.stride
      + attachments.count * MemoryLayout<StoredAttachment>.stride
      + reactions.count * MemoryLayout<StoredReaction>.stride
  }
}
