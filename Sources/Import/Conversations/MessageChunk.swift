import PortaviaModel

/// Some consecutive messages of one page, with everything that belongs to them.
package final class MessageChunk {
  @exclusivity(unchecked) package var arena: Arena
  @exclusivity(unchecked) package var messages: [StoredMessage] = []
  @exclusivity(unchecked) package var attachments: [StoredAttachment] = []
  @exclusivity(unchecked) package var reactions: [StoredReaction] = []

  package init(arenaCapacity: Int = 64 * 1024) { arena = Arena(capacity: arenaCapacity) }

  /// Empties the chunk and keeps its memory.
  package func removeAll() {
    arena.removeAll()
    messages.removeAll(keepingCapacity: true)
    attachments.removeAll(keepingCapacity: true)
    reactions.removeAll(keepingCapacity: true)
  }

  /// Bytes of memory in use.
  package var size: Int {
    arena.count + messages.count * MemoryLayout<StoredMessage>.stride
      + attachments.count * MemoryLayout<StoredAttachment>.stride
      + reactions.count * MemoryLayout<StoredReaction>.stride
  }
}
