import CZlib
import PortaviaSystem

/// A deflate decoder with its input buffer, used for one entry after another.
///
/// It may move to another thread with the reader of its entry; no two threads use it at the same time.
final class Inflater: @unchecked Sendable {
  static let inputBytes = 64 << 10

  private let stream: UnsafeMutablePointer<z_stream>
  let input: UnsafeMutableRawBufferPointer

  /// - Returns: nil when there is no memory.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: Self.inputBytes, alignment: 64)
    if portavia_inflate_init_raw(stream) != Z_OK { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  func reset() {
    inflateReset(stream)
    stream.pointee.avail_in = 0
  }

  enum Outcome { case more, end, damaged }

  /// How many bytes of input are not used yet.
  var unused: Int { Int(stream.pointee.avail_in) }

  /// Gives the first bytes of ``input`` to the decoder.
  func supply(_ count: Int) {
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(clamping: count)
  }

  /// Decodes until the buffer is full, the input is used up or the stream ends.
  func run(into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, outcome: Outcome) {
    let room = UInt32(clamping: buffer.count)
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = room
    let status = inflate(stream, Z_NO_FLUSH)
    let count = Int(room - stream.pointee.avail_out)
    switch status {
    case Z_STREAM_END: return (count, .end)
    // Z_BUF_ERROR: no progress was possible, which is not a fault of the data.
    case Z_OK, Z_BUF_ERROR: return (count, .more)
    default: return (count, .damaged)
    }
  }
}

/// Decoders that are not in use.
final class InflaterPool: Sendable {
  private let free = Monitor<[Inflater]>([])

  func take() -> Inflater? {
    if let inflater = free.withLock({ $0.popLast() }) {
      inflater.reset()
      return inflater
    }
    return Inflater()
  }

  func give(_ inflater: Inflater) {
    free.withLock { if $0.count < 8 { $0.append(inflater) } }
  }
}

/// The checksum of zip entries, continued from an earlier one (0 to begin).
func checksum(_ bytes: UnsafeRawBufferPointer, after sum: UInt32) -> UInt32 {
  guard let base = bytes.baseAddress else { return sum }
  return UInt32(truncatingIfNeeded: crc32_z(UInt(sum), base.assumingMemoryBound(to: UInt8.self), bytes.count))
}
