import PortaviaModel
import PortaviaSystem

/// The content of one entry, from the beginning to the end.
///
/// Give it buffers of 64 to 256 KB; every call fills the whole buffer except the last ones. One reader belongs to one
/// thread at a time.
package struct EntryReader: ~Copyable, Sendable {
  private let file: InputFile
  private let pool: InflaterPool?
  private let inflater: Inflater?
  /// The next byte to ask of the file, and how many of the entry's there still are.
  private var position: UInt64
  private var remaining: UInt64
  private let size: UInt64
  private let expectedSum: UInt32?
  /// In a zip, content without a checksum is not proved.
  private let isZip: Bool
  private var sum: UInt32 = 0
  private var delivered: UInt64 = 0
  private var pending: EntryError?
  private var isFinished = false

  /// A reader of an entry of a zip.
  init(zip file: InputFile, entry: Entry, pool: InflaterPool) throws(EntryError) {
    self.file = file
    self.pool = pool
    position = entry.dataOffset
    remaining = entry.compressedSize
    size = entry.size
    expectedSum = entry.crc32
    isZip = true
    guard entry.method == 8 else {
      inflater = nil
      return
    }
    guard let inflater = pool.take() else { throw EntryError(.outOfMemory) }
    self.inflater = inflater
  }

  /// A reader of a whole file.
  init(file: InputFile, size: UInt64) {
    self.file = file
    pool = nil
    inflater = nil
    position = 0
    remaining = size
    self.size = size
    expectedSum = nil
    isZip = false
  }

  deinit {
    if let inflater { pool?.give(inflater) }
  }

  /// Bytes of content delivered so far.
  package var offset: UInt64 { delivered }

  /// Fills the buffer with the next bytes of content.
  ///
  /// - Returns: how many bytes there are; 0 at the end. (Also for an empty buffer.)
  /// - Throws: when the content is damaged, once, after every byte that could be read was delivered: a wrong
  ///   checksum or size, a broken stream, the end of the file. Then 0 is returned.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(EntryError) -> Int {
    if buffer.isEmpty { return 0 }
    if !isFinished {
      let count = inflater == nil ? readStored(into: buffer) : readDeflated(into: buffer)
      if expectedSum != nil { sum = checksum(UnsafeRawBufferPointer(rebasing: buffer[..<count]), after: sum) }
      delivered += UInt64(count)
      if count == buffer.count, pending == nil { return count }
      finish()
      if count > 0 { return count }
    }
    if let error = pending {
      pending = nil
      throw error
    }
    return 0
  }

  /// Checks the whole, after the last byte.
  private mutating func finish() {
    isFinished = true
    if pending != nil {
      pending?.offset = delivered
      return
    }
    if isZip, expectedSum == nil {
      fail(.zipUnproved)
    } else if inflater == nil, delivered == size, remaining > 0 {
      // As much as declared was delivered; anything more should not be there.
      fail(.zipSizeMismatch, ["\(size)", "\(size &+ remaining)"])
    } else if delivered < size {
      fail(isZip ? .zipTooShort : .entryTruncated, ["\(size)", "\(delivered)"])
    } else if let expectedSum, expectedSum != sum {
      fail(.zipCRCMismatch)
    } else if inflater != nil {
      let unused = remaining + UInt64(inflater?.unused ?? 0)
      if unused > 0 { fail(.zipTrailingData, ["\(unused)"]) }
    }
  }

  private mutating func fail(_ code: FindingCode, _ details: [String] = []) {
    pending = EntryError(code, details: details, offset: delivered)
  }

  private mutating func readStored(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let wanted = Int(min(UInt64(buffer.count), min(remaining, size - delivered)))
    if wanted == 0 { return 0 }
    return fetch(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
  }

  private mutating func readDeflated(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let inflater else { return 0 }
    var done = 0
    while done < buffer.count {
      if inflater.unused == 0, remaining > 0 {
        let wanted = Int(min(remaining, UInt64(Inflater.inputBytes)))
        inflater.supply(fetch(into: UnsafeMutableRawBufferPointer(rebasing: inflater.input[..<wanted])))
      }
      let left = size - delivered - UInt64(done)
      if left == 0 { return done + probe(inflater) }
      let room = Int(min(UInt64(buffer.count - done), left))
      let (count, outcome) = inflater.run(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[done..<done + room]))
      done += count
      switch outcome {
      case .end:
        isEnded = true
        return done
      case .damaged:
        if pending == nil { fail(.zipBrokenDeflate) }
        return done
      case .more:
        if inflater.unused == 0, count < room {
          if pending != nil { return done }
          if remaining == 0 {
            fail(.zipBrokenDeflate)
            return done
          }
        }
      }
    }
    return done
  }

  private var isEnded = false

  /// Whether the stream ends where the declared size does: asks for one byte more.
  private mutating func probe(_ inflater: Inflater) -> Int {
    if isEnded { return 0 }
    var extra: UInt8 = 0
    while pending == nil {
      let (count, outcome) = withUnsafeMutableBytes(of: &extra) { inflater.run(into: $0) }
      if count > 0 {
        fail(.zipSizeMismatch, ["\(size)", "\(size &+ 1)"])
      } else if outcome == .end {
        isEnded = true
        return 0
      } else if outcome == .damaged || remaining == 0 {
        fail(.zipBrokenDeflate)
      } else {
        let wanted = Int(min(remaining, UInt64(Inflater.inputBytes)))
        inflater.supply(fetch(into: UnsafeMutableRawBufferPointer(rebasing: inflater.input[..<wanted])))
      }
    }
    return 0
  }

  /// Asks the file for the next bytes of the entry; notes it when they are not there.
  private mutating func fetch(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    do {
      let count = try file.read(into: buffer, at: position)
      position += UInt64(count)
      remaining -= UInt64(count)
      if count < buffer.count { fail(.entryTruncated) }
      return count
    } catch {
      fail(.entryReadFailed, [error.description])
      return 0
    }
  }
}
