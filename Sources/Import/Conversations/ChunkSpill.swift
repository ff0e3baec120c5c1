import PortaviaModel
import PortaviaSystem

/// A temporary file for the chunks of a thread that is too big for the memory.
///
/// Not shared by threads.
package final class ChunkSpill {
  /// Where a chunk stands: the offset of its arena, and its counts.
  package struct Place {
    package var offset: Int64
    package var arena: Int
    package var messages: Int
    package var attachments: Int
    package var reactions: Int
  }

  private var file: TemporaryFile

  /// - Throws: `SystemError` when no file can be created in the folder.
  package init(folder: String) throws { file = try TemporaryFile(in: folder) }

  package func write(_ chunk: MessageChunk) throws -> Place {
    let place = Place(
      offset: file.count, arena: chunk.arena.count, messages: chunk.messages.count,
      attachments: chunk.attachments.count, reactions: chunk.reactions.count)
    try file.append(UnsafeRawBufferPointer(start: chunk.arena.base, count: chunk.arena.count))
    try chunk.messages.withUnsafeBytes { try file.append($0) }
    try chunk.attachments.withUnsafeBytes { try file.append($0) }
    try chunk.reactions.withUnsafeBytes { try file.append($0) }
    return place
  }

  package func read(_ place: Place) throws -> MessageChunk {
    let chunk = MessageChunk(arenaCapacity: place.arena)
    var offset = place.offset
    chunk.arena.reserve(place.arena)
    try read(UnsafeMutableRawBufferPointer(start: chunk.arena.base, count: place.arena), at: &offset)
    chunk.arena.commit(place.arena)
    chunk.messages = try array(place.messages, at: &offset)
    chunk.attachments = try array(place.attachments, at: &offset)
    chunk.reactions = try array(place.reactions, at: &offset)
    return chunk
  }

  private func array<Element>(_ count: Int, at offset: inout Int64) throws -> [Element] {
    try [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      try read(UnsafeMutableRawBufferPointer(buffer), at: &offset)
      initialized = count
    }
  }

  private func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: inout Int64) throws {
    try file.read(into: bytes, at: offset)
    offset += Int64(bytes.count)
  }
}
