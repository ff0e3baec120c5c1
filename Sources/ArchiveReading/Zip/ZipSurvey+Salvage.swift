import PortaviaModel
import PortaviaSystem

extension ZipSurvey {
  private static let records = [Signature.local, Signature.central, Signature.zip64End, Signature.end]

  /// Lists the entries by their local headers, from the beginning of the file; what a directory behind them adds is
  /// taken over.
  mutating func salvage() throws(SystemError) {
    let foundDirectory = try walk(0..<file.size)
    guard !entries.isEmpty || !structure.isEmpty else { return }
    if foundDirectory {
      log.add(.zipNoEndRecord, details: ["\(entries.count)"])
    } else if !structure.isEmpty {
      log.add(.zipNoDirectory, details: ["\(entries.count)"])
    } else {
      log.add(.zipTruncated, details: ["\(entries.count)"])
    }
  }

  /// Where the directory is damaged, entries that it does not list any more are listed by their local headers.
  ///
  /// - Returns: whether there were any.
  mutating func recoverUnlisted() throws(SystemError) -> Bool {
    var taken = entries.map { entry in
      entry
        .headerOffset..<max(
          entry.headerOffset, entry.dataOffset &+ min(entry.compressedSize, file.size))
    }
    taken.append(contentsOf: structure)
    taken.sort { $0.lowerBound < $1.lowerBound }
    let known = entries.count
    var cursor: UInt64 = 0
    for range in taken + [file.size..<file.size] {
      if range.lowerBound > cursor, range.lowerBound <= file.size {
        if let place = try window.find([Signature.local], from: cursor, to: range.lowerBound) {
          _ = try walk(place..<range.lowerBound)
        }
      }
      cursor = max(cursor, range.upperBound)
    }
    guard entries.count > known else { return false }
    log.add(.zipSalvaged, details: ["\(entries.count - known)"])
    bytesOutside = 0
    return true
  }

  /// Follows local headers through a part of the file.
  ///
  /// - Returns: whether a central directory was found.
  private mutating func walk(_ range: Range<UInt64>) throws(SystemError) -> Bool {
    var position = range.lowerBound
    var foundDirectory = false
    var places: [UInt64: Int] = [:]
    while position < range.upperBound {
      switch try window.signature(at: position) {
      case Signature.local:
        guard let next = try takeLocal(at: position, limit: range.upperBound, &places) else {
          position += 4
          continue
        }
        position = next
      case Signature.central:
        let end = try takeCentral(from: position, limit: range.upperBound, places)
        if end > position {
          foundDirectory = true
          structure.append(position..<end)
        }
        position = max(end, position + 4)
      case Signature.end, Signature.zip64End:
        position = try takeEnd(at: position)
      default:
        guard let next = try window.find(Self.records, from: position + 1, to: range.upperBound) else {
          return foundDirectory
        }
        position = next
      }
    }
    return foundDirectory
  }

  private mutating func takeEnd(at position: UInt64) throws(SystemError) -> UInt64 {
    if let end = try EndRecord(at: position, in: &window) {
      structure.append(position..<min(end.end, file.size))
      return min(end.end, file.size)
    }
    // The Zip64 record, which states its own length, and its locator.
    let bytes = try window.bytes(at: position, 12)
    guard bytes.u32(0) == Signature.zip64End, bytes.u64(4) < 1 << 16 else { return position + 4 }
    var end = position + 12 + bytes.u64(4)
    if try window.signature(at: end) == Signature.zip64Locator { end += 20 }
    structure.append(position..<min(end, file.size))
    return min(end, file.size)
  }

  /// Takes the entry of a local header.
  ///
  /// - Returns: where the next record should be; nil when this is not a header.
  private mutating func takeLocal(
    at position: UInt64, limit: UInt64, _ places: inout [UInt64: Int]
  ) throws(SystemError) -> UInt64? {
    guard let local = try LocalHeader.read(at: position, in: &window, expected: nil),
      let name = local.otherName, local.version & 0xFF <= 100, local.flags & 0x4000 == 0
    else { return nil }
    let data = position + UInt64(local.length)
    guard data <= limit else { return nil }
    var entry = Entry(
      path: name.path, index: 0, size: local.size, compressedSize: local.compressedSize, crc32: local.crc32,
      kind: name.path.utf8.last == 0x2F && local.size == 0 && local.compressedSize == 0 ? .directory : .file,
      state: CentralRecord.state(flags: local.flags, method: local.method),
      headerOffset: position, dataOffset: data, flags: local.flags, method: local.method)
    var end = data &+ local.compressedSize
    let isDeferred = local.flags & Flag.descriptor != 0 && local.compressedSize == 0 && local.crc32 == 0
    if isDeferred {
      end = try measure(&entry, limit: limit)
    } else if end < data || end > limit {
      end = limit
    } else if local.flags & Flag.descriptor != 0 {
      end = try window.signature(at: end) == Signature.descriptor ? end + 16 : end
    }
    noteHeader(entry, name: name.source, version: local.version)
    if !isFull { places[position] = entries.count }
    append(entry)
    return max(end, data)
  }

  /// Finds size and checksum of an entry whose header leaves them to a descriptor behind the data.
  ///
  /// - Returns: one past the descriptor, or where the data breaks off.
  private mutating func measure(_ entry: inout Entry, limit: UInt64) throws(SystemError) -> UInt64 {
    let start = entry.dataOffset
    if entry.kind == .directory { return start }
    if entry.state == .readable, entry.method == 8 {
      return try measureDeflated(&entry, limit: limit)
    }
    // Stored, or not to be decoded: a descriptor is one whose size is the distance to it.
    var position = start
    while let place = try window.find(
      [Signature.descriptor, Signature.local, Signature.central], from: position, to: limit)
    {
      let bytes = try window.bytes(at: place, 24)
      if bytes.u32(0) == Signature.descriptor, UInt64(bytes.u32(8)) == (place - start) & 0xFFFF_FFFF {
        entry.crc32 = bytes.u32(4)
        entry.compressedSize = place - start
        let isWide = bytes.u64(8) == place - start
        entry.size = isWide ? bytes.u64(16) : UInt64(bytes.u32(12))
        return place + (isWide ? 24 : 16)
      }
      if bytes.u32(0) != Signature.descriptor {
        return unmeasured(&entry, end: place)
      }
      position = place + 4
    }
    return unmeasured(&entry, end: limit)
  }

  /// The size of data without a descriptor is what there is; the missing checksum shows that nothing proves
  /// it.
  private mutating func unmeasured(_ entry: inout Entry, end: UInt64, size: UInt64? = nil) -> UInt64 {
    entry.compressedSize = end - entry.dataOffset
    entry.size = size ?? entry.compressedSize
    entry.crc32 = nil
    return end
  }

  private mutating func measureDeflated(_ entry: inout Entry, limit: UInt64) throws(SystemError) -> UInt64 {
    guard let inflater = Inflater() else { return unmeasured(&entry, end: limit) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { piece.deallocate() }
    var position = entry.dataOffset
    var size: UInt64 = 0
    while true {
      if inflater.unused == 0 {
        let wanted = Int(min(UInt64(Inflater.inputBytes), limit - position))
        let count = try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: inflater.input[..<wanted]), at: position)
        if count == 0 { return unmeasured(&entry, end: limit, size: size) }
        position += UInt64(count)
        inflater.supply(count)
      }
      let (count, outcome) = inflater.run(into: piece)
      size += UInt64(count)
      let used = position - UInt64(inflater.unused)
      switch outcome {
      case .more:
        // The limits hold while measuring too: a bomb is not decoded to its end.
        if size > limits.ratioFreeBytes, size / max(1, used - entry.dataOffset) >= limits.ratio {
          entry.compressedSize = used - entry.dataOffset
          entry.size = size
          return used
        }
      case .damaged:
        let next = try window.find(Self.records, from: entry.dataOffset, to: limit)
        return unmeasured(&entry, end: next ?? limit, size: size)
      case .end:
        entry.compressedSize = used - entry.dataOffset
        entry.size = size
        let bytes = try window.bytes(at: used, 24)
        let from = bytes.u32(0) == Signature.descriptor ? 4 : 0
        guard bytes.count >= from + 12 else {
          // The checksum was cut off: what was decoded stays unproved.
          return unmeasured(&entry, end: used, size: size)
        }
        entry.crc32 = bytes.u32(from)
        let isWide = bytes.u64(from + 4) == entry.compressedSize && bytes.count >= from + 20
        return used + UInt64(from + (isWide ? 20 : 12))
      }
    }
  }

  /// Reads a directory found on the way: its records replace those of the headers that they point to.
  private mutating func takeCentral(
    from start: UInt64, limit: UInt64, _ places: [UInt64: Int]
  ) throws(SystemError) -> UInt64 {
    var position = start
    while position < limit {
      let head = try window.bytes(at: position, CentralRecord.size, ahead: 64 << 10)
      guard head.count == CentralRecord.size, head.u32(0) == Signature.central else { break }
      let length = CentralRecord.length(head)
      guard position + UInt64(length) <= limit else { break }
      let record = CentralRecord(try window.bytes(at: position, length, ahead: 64 << 10))
      if let index = places[record.entry.headerOffset] {
        var entry = record.entry
        entry.index = index
        entry.dataOffset = entries[index].dataOffset
        entries[index] = entry
      }
      position += UInt64(length)
    }
    return position
  }
}
