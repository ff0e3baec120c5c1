import PortaviaModel
import PortaviaSystem

extension ZipSurvey {
  /// The position of the central directory, and by how much all declared positions are off.
  struct DirectoryPlace {
    var record: EndRecord
    var start: UInt64
    var shift: Int64
    var score: Int
  }

  /// Looks for the end record that fits the file best; nil when none does, or when the entries at the beginning of the
  /// file are not of that directory.
  mutating func chooseDirectory() throws(SystemError) -> DirectoryPlace? {
    let beginsWithEntry = try window.signature(at: 0) == Signature.local
    var places: [DirectoryPlace] = []
    for record in try EndRecord.candidates(in: &window) {
      if let place = try evaluate(record, beginsWithEntry: beginsWithEntry) { places.append(place) }
    }
    guard let best = places.max(by: { $0.score <= $1.score }), best.score > 1 else { return nil }
    // `max` with <= gives the first of equals: the last record of the file.
    if places.count > 1 { log.add(.zipSeveralEndRecords, details: ["\(places.count)"]) }
    return best
  }

  private mutating func evaluate(
    _ record: EndRecord, beginsWithEntry: Bool
  ) throws(SystemError) -> DirectoryPlace? {
    if record.lacksZip64 { return nil }
    let offset = record.directoryOffset
    let limit = record.directoryLimit
    if record.entries == 0, record.directorySize == 0 {
      if beginsWithEntry { return nil }
      return DirectoryPlace(
        record: record, start: limit, shift: 0, score: limit == 0 ? 4 : record.end == file.size ? 3 : 2)
    }
    if offset < limit, try window.signature(at: offset) == Signature.central {
      let fits = record.directorySize <= limit - offset
      return DirectoryPlace(record: record, start: offset, shift: 0, score: fits ? 5 : 4)
    }
    guard record.directorySize <= limit else { return nil }
    let start = limit - record.directorySize
    guard try window.signature(at: start) == Signature.central,
      let declared = Int64(exactly: offset), let found = Int64(exactly: start)
    else { return nil }
    let shift = found - declared
    let length = CentralRecord.length(try window.bytes(at: start, CentralRecord.size))
    let first = CentralRecord(try window.bytes(at: start, length)).entry.headerOffset
    if try window.signature(at: first) == Signature.local {
      return DirectoryPlace(record: record, start: start, shift: 0, score: 3)
    }
    return DirectoryPlace(
      record: record, start: start, shift: shift, score: beginsWithEntry && shift > 0 ? 1 : 2)
  }

  /// Lists the entries of the directory. Their number is that of the directory itself, not of the end record.
  mutating func readDirectory(_ place: DirectoryPlace) throws(SystemError) {
    let record = place.record
    let end = try readRecords(from: place.start, limit: record.directoryLimit, shift: place.shift)
    directory = place.start..<end
    structure.append(directory)
    structure.append(record.directoryLimit..<min(record.end, file.size))
    let count = UInt64(entries.count)
    let isWrapped = record.entries == count & 0xFFFF && count > 0xFFFF
    if !isFull, record.entries != count, !isWrapped {
      log.add(.zipCountMismatch, details: ["\(record.entries)", "\(count)"])
      if record.entries > count { isDirectoryDamaged = true }
    } else if !isFull, record.entriesOnDisk != record.entries {
      log.add(.zipCountMismatch, details: ["\(record.entriesOnDisk)", "\(count)"])
    }
    if end - place.start != record.directorySize
      || Int64(exactly: record.directoryOffset).map({ $0 &+ place.shift }) != Int64(exactly: place.start)
    {
      log.add(.zipDirectoryMisplaced)
    }
    if record.end > file.size { log.add(.zipEndTruncated, details: ["\(record.end - file.size)"]) }
    if place.shift < 0 { log.add(.zipHeadMissing, details: ["\(-place.shift)"]) }
    if record.disk != 0 || record.directoryDisk != 0 {
      isSplit = true
      log.add(.zipSplit)
    }
  }

  /// Reads records while there are any; skips other bytes when another record follows.
  ///
  /// - Returns: one past the last record.
  mutating func readRecords(from start: UInt64, limit: UInt64, shift: Int64) throws(SystemError) -> UInt64 {
    var position = start
    var end = start
    while position < limit {
      let head = try window.bytes(at: position, CentralRecord.size, ahead: 64 << 10)
      let signature = head.count >= 4 ? head.u32(0) : 0
      if signature == Signature.digital || signature == Signature.extraData {
        let length = signature == Signature.digital ? 6 + UInt64(head.u16(4)) : 8 + UInt64(head.u32(4))
        position = min(limit, position + length)
        end = position
        continue
      }
      guard signature == Signature.central, head.count == CentralRecord.size else {
        guard let next = try window.find([Signature.central], from: position + 1, to: limit) else { break }
        log.add(.zipDirectoryDamaged, location: "byte \(position)", details: ["\(next - position)"])
        isDirectoryDamaged = true
        position = next
        continue
      }
      let length = CentralRecord.length(head)
      let there = Int(min(UInt64(length), limit - position))
      let record = CentralRecord(try window.bytes(at: position, there, ahead: 64 << 10))
      if there < length || record.lacksZip64 {
        log.add(
          .zipDirectoryDamaged, entry: record.entry.path, location: "byte \(position)", details: ["\(there)"])
        isDirectoryDamaged = true
      }
      take(record, shift: shift)
      position += UInt64(there)
      end = position
    }
    return end
  }

  private mutating func take(_ record: CentralRecord, shift: Int64) {
    var entry = record.entry
    let moved = Int64(exactly: entry.headerOffset).map { $0.addingReportingOverflow(shift) }
    if let moved, !moved.overflow, moved.partialValue >= 0, !record.lacksZip64 {
      entry.headerOffset = UInt64(moved.partialValue)
    } else {
      entry.headerOffset = .max
    }
    if !record.hasWholeExtra { log.add(.zipExtraFields, entry: entry.path) }
    noteHeader(entry, name: record.nameSource, version: record.version)
    append(entry)
  }

  /// What is odd in a header alone.
  mutating func noteHeader(_ entry: Entry, name: EntryName.Source, version: UInt16) {
    switch name {
    case .utf8, .unicodeExtra: break
    case .codePage437: log.add(.zipNameCodePage, entry: entry.path)
    case .escaped: log.add(.zipNameInvalid, entry: entry.path)
    case .unnamed: log.add(.entryUnsafeName, entry: entry.path)
    }
    // The lower byte is the version of the format, in tenths: 6.3 is the newest there is.
    if version & 0xFF > 63 {
      log.add(.zipVersion, entry: entry.path, details: ["\((version & 0xFF) / 10).\((version & 0xFF) % 10)"])
    }
  }
}
