import PortaviaModel
import PortaviaSystem

/// Opening a zip: finds its entries and accounts for every byte of the file, before anything is decoded.
///
/// The steps are in extensions: directory, salvage, layout, names.
struct ZipSurvey: ~Copyable {
  var window: FileWindow
  let limits: Limits
  var log: ContainerFindings
  /// There was something of a zip in the file.
  var isZip = false
  var isSalvaged = false
  var entries: [Entry] = []
  /// The position of the central directory, as much of it as is readable.
  var directory: Range<UInt64> = 0..<0
  /// The parts of the file that are neither entries nor unknown: directory and end records.
  var structure: [Range<UInt64>] = []
  /// A part of the directory could not be read, or it lists fewer entries than it declares.
  var isDirectoryDamaged = false
  /// The end record says that the zip is one volume of several.
  var isSplit = false
  var bytesOutside: UInt64 = 0
  private var namesBytes = 0
  private(set) var isFull = false

  var file: InputFile { window.file }

  init(file: InputFile, name: String, limits: Limits) {
    window = FileWindow(file)
    self.limits = limits
    log = ContainerFindings(archive: name, limits: limits)
  }

  /// - Throws: only when the system does not give the bytes.
  mutating func run() throws(SystemError) {
    if let place = try chooseDirectory() {
      isZip = true
      try readDirectory(place)
      let before = log
      try layOut()
      if isDirectoryDamaged, bytesOutside > 0 {
        let after = log
        log = before
        if try recoverUnlisted() { try layOut() } else { log = after }
      }
    } else {
      isSalvaged = true
      try salvage()
      isZip = !entries.isEmpty || !structure.isEmpty
      guard isZip else { return }
      try layOut()
    }
    if entries.isEmpty { log.add(.zipNoEntries) }
    applyLimits()
    checkNames()
  }

  /// Takes an entry into the list.
  mutating func append(_ entry: Entry) {
    let length = entry.path.utf8.count
    if entries.count >= limits.entries || namesBytes + length > limits.namesBytes {
      if !isFull { log.add(.zipListLimit, details: ["\(entries.count)"]) }
      isFull = true
      return
    }
    namesBytes += length
    var entry = entry
    entry.index = entries.count
    entries.append(entry)
  }

  /// Refuses what asks for too much, by the declared sizes: reading never gives more than those.
  private mutating func applyLimits() {
    var total: UInt64 = 0
    for index in entries.indices {
      let entry = entries[index]
      guard entry.state == .readable else { continue }
      let size = Self.possibleSize(of: entry)
      let sum = total.addingReportingOverflow(size)
      var refusal: Entry.Refusal?
      if entry.path.utf8.count > limits.nameBytes {
        refusal = .nameLimit
      } else if size > limits.entryBytes {
        refusal = .entryLimit
      } else if size > limits.ratioFreeBytes, size / max(1, entry.compressedSize) >= limits.ratio {
        refusal = .ratioLimit
      } else if sum.overflow || sum.partialValue > limits.totalBytes {
        refusal = .totalLimit
      }
      if let refusal {
        entries[index].state = .refused(refusal)
      } else {
        total = sum.partialValue
      }
    }
  }

  /// The declared size, or less when the data cannot hold so much: deflate makes at most 1,032 bytes of one.
  private static func possibleSize(of entry: Entry) -> UInt64 {
    let most = entry.compressedSize.multipliedReportingOverflow(by: entry.method == 8 ? 1032 : 1)
    return most.overflow ? entry.size : min(entry.size, most.partialValue)
  }
}
