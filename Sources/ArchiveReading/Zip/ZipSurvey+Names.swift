import PortaviaModel

extension ZipSurvey {
  /// Reports names that come twice, names that are not portable paths, links and devices.
  mutating func checkNames() {
    var first: [ByteKey: Int] = [:]
    first.reserveCapacity(entries.count)
    for index in entries.indices {
      let entry = entries[index]
      if SafeName.isHostile(entry.path) { log.add(.entryUnsafeName, entry: entry.path) }
      if let problem = entry.problem {
        log.add(problem.code, entry: entry.path, details: problem.details)
      }
      switch entry.kind {
      case .file: break
      case .directory: continue
      case .symlink: log.add(.entryLink, entry: entry.path)
      case .other: log.add(.entrySpecialFile, entry: entry.path)
      }
      if entry.path.utf8.last == 0x2F { log.add(.zipFolderWithContent, entry: entry.path) }
      // An entry that is not there may have been found again by its own header: that is not a second one.
      if entry.state == .refused(.noLocalHeader) { continue }
      guard let earlier = first.updateValue(index, forKey: ByteKey(text: entry.path)) else { continue }
      let isSame = entries[earlier].size == entry.size && entries[earlier].crc32 == entry.crc32
      log.add(isSame ? .zipDuplicateSame : .zipDuplicateDifferent, entry: entry.path)
    }
  }
}
