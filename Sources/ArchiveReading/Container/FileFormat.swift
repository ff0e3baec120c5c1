import PortaviaModel

/// What a file is, by its first bytes and its name.
enum FileFormat {
  private static let magics: [(bytes: [UInt8], name: String)] = [
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "RAR"),
    ([0x1F, 0x8B], "gzip"),
    ([0x42, 0x5A, 0x68], "bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "PDF"),
  ]
  private static let pages = ["<!doctype html", "<html", "<head", "<body"]
  private static let looseEndings = [".json", ".html", ".htm", ".txt", ".csv", ".js", ".xml"]

  /// Whether to open the file as a zip; false means as a loose file.
  ///
  /// - Throws: when it is empty, or neither: another archive format, or a file named `.zip` that is something else.
  static func isZip(_ file: InputFile, path: String) throws(ArchiveError) -> Bool {
    if file.size == 0 { throw ArchiveError(.containerEmpty, path: path) }
    let head = try head(of: file, path: path)
    if head.starts(with: [0x50, 0x4B]), head.count > 3, head[2] < 9 { return true }
    let name = path.lowercased()
    if looseEndings.contains(where: name.hasSuffix) { return false }
    if name.hasSuffix(".zip") { return true }
    if EndRecord.isNearEnd(of: file) { return true }
    // The old format of Excel; files of other programs may have that name too.
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw ArchiveError(.containerSpreadsheet, path: path) }
    if let format = archiveFormat(head) {
      throw ArchiveError(.containerOtherFormat, path: path, details: [format])
    }
    return false
  }

  /// What to report about a file that should be a zip and holds nothing of one.
  static func refusal(of file: InputFile, path: String) -> ArchiveError {
    guard file.size > 0 else { return ArchiveError(.containerEmpty, path: path) }
    guard let head = try? head(of: file, path: path) else {
      return ArchiveError(.containerNotZip, path: path)
    }
    if let format = archiveFormat(head) {
      return ArchiveError(.containerOtherFormat, path: path, details: [format])
    }
    return ArchiveError(isWebPage(head) ? .containerWebPage : .containerNotZip, path: path)
  }

  private static func head(of file: InputFile, path: String) throws(ArchiveError) -> [UInt8] {
    var window = FileWindow(file)
    do {
      return Array(try window.bytes(at: 0, 1024))
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private static func archiveFormat(_ head: [UInt8]) -> String? {
    if let magic = magics.first(where: { head.starts(with: $0.bytes) }) { return magic.name }
    // POSIX tar, pax: the magic of the first header is at 257.
    return head.count > 262 && head[257..<262].elementsEqual("ustar".utf8) ? "tar" : nil
  }

  private static func isWebPage(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if pages.contains(where: start.hasPrefix) { return true }
    return start.hasPrefix("<") && pages.contains(where: text.contains)
  }
}
