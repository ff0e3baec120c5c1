import PortaviaModel

/// Some consecutive messages of one page, with everything that belongs to them.
///
/// Its parts are behind a pointer: other modules fill them message by message, and there every access to a stored
/// property of a class is checked for overlaps, which `@exclusivity(unchecked)` prevents only in this module.
package final class MessageChunk {
  @usableFromInline struct Parts: ~Copyable {
    @usableFromInline var arena: Arena
    @usableFromInline var messages: [StoredMessage] = []
    @usableFromInline var attachments: [StoredAttachment] = []
    @usableFromInline var reactions: [StoredReaction] = []

    init(arenaCapacity: Int) { arena = Arena(capacity: arenaCapacity) }
  }

  @usableFromInline let parts: UnsafeMutablePointer<Parts>

  package init(arenaCapacity: Int = 64 * 1024) {
    parts = .allocate(capacity: 1)
    parts.initialize(to: Parts(arenaCapacity: arenaCapacity))
  }

  deinit {
    parts.deinitialize(count: 1)
    parts.deallocate()
  }

  /// Holds the texts.
  @inlinable package var arena: Arena {
    _read { yield parts.pointee.arena }
    _modify { yield &parts.pointee.arena }
  }
  @inlinable package var messages: [StoredMessage] {
    _read { yield parts.pointee.messages }
    _modify { yield &parts.pointee.messages }
  }
  @inlinable package var attachments: [StoredAttachment] {
    _read { yield parts.pointee.attachments }
    _modify { yield &parts.pointee.attachments }
  }
  @inlinable package var reactions: [StoredReaction] {
    _read { yield parts.pointee.reactions }
    _modify { yield &parts.pointee.reactions }
  }

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
