import Foundation
import PortaviaModel

/// A temporary file for the chunks of a thread that is too big for the memory.
///
/// The file has no name as soon as it is open, so nothing remains of it whatever happens.
package final class ChunkSpill {
  /// Where a chunk stands: the offset of its arena, and its counts.
  package struct Place {
    package var offset: Int64
    package var arena: Int
    package var messages: Int
    package var attachments: Int
    package var reactions: Int
  }

  private let descriptor: Int32
  private var end: Int64 = 0

  /// Throws ``SpillError`` when no file can be created in the folder.
  package init(folder: String) throws {
    var template = Array((folder + "/spill-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SpillError(errno: errno) }
    unlink(template)
  }

  deinit { close(descriptor) }

  package func write(_ chunk: MessageChunk) throws -> Place {
    let place = Place(
      offset: end, arena: chunk.arena.count, messages: chunk.messages.count,
      attachments: chunk.attachments.count, reactions: chunk.reactions.count)
    try write(UnsafeRawBufferPointer(start: chunk.arena.base, count: chunk.arena.count))
    try chunk.messages.withUnsafeBytes { try write($0) }
    try chunk.attachments.withUnsafeBytes { try write($0) }
    try chunk.reactions.withUnsafeBytes { try write($0) }
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

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < bytes.count {
      let n = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(end))
      if n < 0 {
        if errno == EINTR { continue }
        throw SpillError(errno: errno)
      }
      done += n
      end += Int64(n)
    }
  }

  private func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: inout Int64) throws {
    var done = 0
    while done < bytes.count {
      let n = pread(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset))
      if n < 0, errno == EINTR { continue }
      guard n > 0 else { throw SpillError(errno: n < 0 ? errno : EIO) }
      done += n
      offset += Int64(n)
    }
  }
}

/// The temporary file could not be written or read; `errno` says why.
package struct SpillError: Error { package var errno: Int32 }
