import PortaviaModel
import PortaviaSystem

extension ZipSurvey {
  /// A run of the file that belongs to an entry: header, data, descriptor.
  private struct Extent {
    var start: UInt64
    var end: UInt64
    var index: Int
  }

  /// Reads the local headers in file order, compares them with the directory, finds entries that share bytes, and
  /// counts the bytes that belong to nothing.
  mutating func layOut() throws(SystemError) {
    let order = entries.indices.sorted {
      (entries[$0].headerOffset, $0) < (entries[$1].headerOffset, $1)
    }
    var extents: [Extent] = []
    extents.reserveCapacity(order.count)
    for index in order {
      if let end = try placeEntry(index) {
        extents.append(Extent(start: entries[index].headerOffset, end: end, index: index))
      }
    }
    refuseOverlaps(extents)
    var taken = extents.map { $0.start..<$0.end } + structure
    taken.sort { $0.lowerBound < $1.lowerBound }
    try countOutside(taken)
  }

  /// Finds where the data of an entry begins, and one past the end of everything that is its own; nil when it has no
  /// place in this file.
  private mutating func placeEntry(_ index: Int) throws(SystemError) -> UInt64? {
    let entry = entries[index]
    let start = entry.headerOffset
    guard start < file.size,
      let local = try LocalHeader.read(at: start, in: &window, expected: entry.path)
    else { return refusePlace(index) }
    if !local.isSigned {
      // A damaged signature alone does not cost the entry: the name must be the same, the checksum decides.
      guard local.otherName == nil, local.method == entry.method, local.nameLength > 0 else {
        return refusePlace(index)
      }
      log.add(.zipLocalHeaderDamaged, entry: entry.path)
    }
    if !local.hasWholeExtra { log.add(.zipExtraFields, entry: entry.path) }
    let data = start + UInt64(local.length)
    entries[index].dataOffset = data
    let sum = data.addingReportingOverflow(entry.compressedSize)
    let end = sum.overflow ? file.size : min(sum.partialValue, file.size)
    if sum.overflow || sum.partialValue > file.size {
      log.add(.zipEntryBeyondEnd, entry: entry.path)
      compare(entry, local, hasDescriptor: false)
      return file.size
    }
    if structure.contains(where: { $0.lowerBound < end && start < $0.upperBound }) {
      log.add(.zipEntryInDirectory, entry: entry.path)
    }
    var length = 0
    if entry.flags & Flag.descriptor != 0 || local.flags & Flag.descriptor != 0 {
      length = try descriptorLength(at: end, entry)
    }
    compare(entry, local, hasDescriptor: length > 0)
    return end + UInt64(length)
  }

  private mutating func refusePlace(_ index: Int) -> UInt64? {
    isDirectoryDamaged = true
    entries[index].state = .refused(isSplit ? .otherVolume : .noLocalHeader)
    return nil
  }

  /// The length of the data descriptor at a position (APPNOTE 4.3.9); 0 when none fits.
  private mutating func descriptorLength(at offset: UInt64, _ entry: Entry) throws(SystemError) -> Int {
    let bytes = try window.bytes(at: offset, 24)
    guard bytes.count >= 12 else { return 0 }
    let from = bytes.u32(0) == Signature.descriptor ? 4 : 0
    guard from == 4 || bytes.u32(0) == entry.crc32 else { return 0 }
    let fits = bytes.u32(from) == entry.crc32
    if fits, bytes.count >= from + 20,
      bytes.u64(from + 4) == entry.compressedSize, bytes.u64(from + 12) == entry.size
    {
      return from + 20
    }
    if fits, bytes.u32(from + 4) == UInt32(truncatingIfNeeded: entry.compressedSize),
      bytes.u32(from + 8) == UInt32(truncatingIfNeeded: entry.size)
    {
      return from + 12
    }
    guard from == 4 else { return 0 }
    log.add(.zipHeadersDisagree, entry: entry.path, details: ["data descriptor", "", ""])
    return bytes.count >= 16 ? 16 : 0
  }

  /// Reports where the local header differs from the directory, which is believed.
  private mutating func compare(_ entry: Entry, _ local: LocalHeader, hasDescriptor: Bool) {
    func differ<Value: Equatable>(_ field: String, _ a: Value, _ b: Value, _ log: inout ContainerFindings) {
      if a != b { log.add(.zipHeadersDisagree, entry: entry.path, details: [field, "\(a)", "\(b)"]) }
    }
    if let other = local.otherName {
      log.add(.zipNamesDisagree, entry: entry.path, details: [other.path])
    }
    differ("flags", local.flags, entry.flags, &log)
    differ("method", local.method, entry.method, &log)
    let isDeferred = local.flags & Flag.descriptor != 0
    if let crc32 = entry.crc32, !(isDeferred && local.crc32 == 0) {
      differ("CRC-32", local.crc32, crc32, &log)
    }
    if !(isDeferred && (local.compressedSize == 0 || local.compressedSize == 0xFFFF_FFFF)) {
      differ("compressed size", local.compressedSize, entry.compressedSize, &log)
    }
    if !(isDeferred && (local.size == 0 || local.size == 0xFFFF_FFFF)) {
      differ("size", local.size, entry.size, &log)
    }
    if isDeferred, !hasDescriptor, local.crc32 == 0, let crc32 = entry.crc32, crc32 != 0 {
      log.add(.zipHeadersDisagree, entry: entry.path, details: ["data descriptor", "", ""])
    }
  }

  /// Entries that share bytes stay readable when they hold no other one: a bomb of quoted entries loses all
  /// but its kernel, and an entry with a wrong size does not take its neighbours with it.
  private mutating func refuseOverlaps(_ extents: [Extent]) {
    var group = 0
    while group < extents.count {
      var next = group + 1
      while next < extents.count, extents[next].start == extents[group].start {
        refuseOverlap(extents[next].index)
        next += 1
      }
      if next < extents.count, extents[group].end > extents[next].start {
        refuseOverlap(extents[group].index)
      }
      group = next
    }
  }

  private mutating func refuseOverlap(_ index: Int) {
    entries[index].state = .refused(.overlap)
  }

  /// Counts what lies between the taken runs, and looks there for entries that the directory does not list.
  private mutating func countOutside(_ taken: [Range<UInt64>]) throws(SystemError) {
    var cursor: UInt64 = 0
    var gaps: [Range<UInt64>] = []
    for range in taken {
      if range.lowerBound > cursor { gaps.append(cursor..<range.lowerBound) }
      cursor = max(cursor, range.upperBound)
    }
    if cursor < file.size { gaps.append(cursor..<file.size) }
    guard let first = gaps.first else { return }
    bytesOutside = gaps.reduce(0) { $0 + UInt64($1.count) }
    var budget: UInt64 = 16 << 20
    var unlisted = 0
    var areZero = true
    for gap in gaps {
      var position = gap.lowerBound
      let end = min(gap.upperBound, gap.lowerBound + min(budget, UInt64(gap.count)))
      budget -= end - gap.lowerBound
      if areZero, end < gap.upperBound { areZero = false }
      if areZero { areZero = try isZero(gap) }
      while !areZero, let place = try window.find([Signature.local], from: position, to: end) {
        unlisted += 1
        position = place + 4
      }
    }
    log.add(
      areZero ? .zipPadding : .zipBytesOutside, location: "byte \(first.lowerBound)",
      details: ["\(bytesOutside)", "\(gaps.count)"])
    if unlisted > 0, !isSalvaged { log.add(.zipUnlisted, details: ["\(unlisted)"]) }
  }

  private mutating func isZero(_ range: Range<UInt64>) throws(SystemError) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let piece = try window.bytes(
        at: position, Int(min(1 << 16, range.upperBound - position)), ahead: 1 << 16)
      if piece.isEmpty || piece.contains(where: { $0 != 0 }) { return false }
      position += UInt64(piece.count)
    }
    return true
  }
}
