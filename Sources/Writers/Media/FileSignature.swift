/// What the first bytes of a file say about its kind.
struct FileSignature: Equatable {
  /// The extension, without the dot, from a fixed list.
  let fileExtension: String
  /// The IANA media type.
  let mediaType: String

  static let unknown = FileSignature(fileExtension: "bin", mediaType: "application/octet-stream")

  /// How many of the first bytes are looked at.
  static let length = 512

  private init(fileExtension: String, mediaType: String) {
    self.fileExtension = fileExtension
    self.mediaType = mediaType
  }

  /// - Parameters:
  ///   - head: the first bytes of the file, ``length`` of them if there are as many.
  ///   - name: the name in the archive, which only tells formats apart that begin alike: zips within, old
  ///     Office files, plain text.
  init(head: [UInt8], name: String?) {
    let found = Self.image(head) ?? Self.sound(head) ?? Self.container(head) ?? Self.document(head, name)
    self = found.map { FileSignature(fileExtension: $0.0, mediaType: $0.1) } ?? .unknown
  }

  private typealias Found = (String, String)

  private static func image(_ head: [UInt8]) -> Found? {
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return ("jpg", "image/jpeg") }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return ("png", "image/png") }
    if has(head, "GIF87a") || has(head, "GIF89a") { return ("gif", "image/gif") }
    if has(head, "RIFF"), has(head, "WEBP", at: 8) { return ("webp", "image/webp") }
    if has(head, "BM"), head.count > 17, head[14] == 40 || head[14] == 124 { return ("bmp", "image/bmp") }
    if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      return ("tiff", "image/tiff")
    }
    return nil
  }

  private static func sound(_ head: [UInt8]) -> Found? {
    if has(head, "ID3") { return ("mp3", "audio/mpeg") }
    if has(head, "OggS") {
      if has(head, "OpusHead", at: 28) { return ("opus", "audio/ogg") }
      return ("ogg", "audio/ogg")
    }
    if has(head, "RIFF"), has(head, "WAVE", at: 8) { return ("wav", "audio/wav") }
    if has(head, "#!AMR") { return ("amr", "audio/amr") }
    if has(head, "fLaC") { return ("flac", "audio/flac") }
    guard head.count > 1, head[0] == 0xFF else { return nil }
    // ADTS has layer bits 00 after its sync word (ISO 13818-7 section 6.2), MPEG audio never has.
    if head[1] & 0xF6 == 0xF0 { return ("aac", "audio/aac") }
    if head[1] & 0xE0 == 0xE0, head[1] & 0x06 != 0 { return ("mp3", "audio/mpeg") }
    return nil
  }

  /// ISO base media files by their brand (`ftyp` box), Matroska, AVI.
  private static func container(_ head: [UInt8]) -> Found? {
    if has(head, "RIFF"), has(head, "AVI ", at: 8) { return ("avi", "video/vnd.avi") }
    if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      let text = String(decoding: head, as: UTF8.self)
      return text.contains("webm") ? ("webm", "video/webm") : ("mkv", "video/matroska")
    }
    guard has(head, "ftyp", at: 4), head.count >= 12 else { return nil }
    switch String(decoding: head[8..<12], as: UTF8.self) {
    case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1": return ("heic", "image/heic")
    case "avif", "avis": return ("avif", "image/avif")
    case "M4A ", "M4B ", "M4P ": return ("m4a", "audio/mp4")
    case "qt  ": return ("mov", "video/quicktime")
    case let brand where brand.hasPrefix("3g"): return ("3gp", "video/3gpp")
    default: return ("mp4", "video/mp4")
    }
  }

  private static func document(_ head: [UInt8], _ name: String?) -> Found? {
    let ending = (name ?? "").lowercased().split(separator: ".").last
    if has(head, "%PDF-") { return ("pdf", "application/pdf") }
    if has(head, "{\\rtf") { return ("rtf", "application/rtf") }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      switch ending {
      case "doc": return ("doc", "application/msword")
      case "xls": return ("xls", "application/vnd.ms-excel")
      case "ppt": return ("ppt", "application/vnd.ms-powerpoint")
      default: return nil
      }
    }
    if isPlainText(head) {
      switch ending {
      case "txt": return ("txt", "text/plain")
      case "csv": return ("csv", "text/csv")
      case "vcf": return ("vcf", "text/vcard")
      case "ics": return ("ics", "text/calendar")
      // What a browser or a shell would run does not get its ending back.
      default: return nil
      }
    }
    guard has(head, "PK\u{3}\u{4}") || has(head, "PK\u{5}\u{6}") else { return nil }
    let zipped = "application/vnd.openxmlformats-officedocument."
    let open = "application/vnd.oasis.opendocument."
    switch ending {
    case "odt": return ("odt", open + "text")
    case "ods": return ("ods", open + "spreadsheet")
    case "odp": return ("odp", open + "presentation")
    case "docx": return ("docx", zipped + "wordprocessingml.document")
    case "xlsx": return ("xlsx", zipped + "spreadsheetml.sheet")
    case "pptx": return ("pptx", zipped + "presentationml.presentation")
    default: return ("zip", "application/zip")
    }
  }

  /// No control characters but tab, line ends and form feed.
  private static func isPlainText(_ head: [UInt8]) -> Bool {
    !head.isEmpty && head.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 >= 9 && $0 <= 13 }
  }

  private static func has(_ head: [UInt8], _ text: String, at offset: Int = 0) -> Bool {
    let bytes = text.utf8
    return head.count >= offset + bytes.count && head[offset...].starts(with: bytes)
  }
}
