import Import
import PortaviaModel
import StructuredText

/// A thread file of the encrypted Messenger download: `<name>_<n>.json`, flat, plain UTF-8
/// (docs/formats/messenger-encrypted.md#files).
enum EncryptedThread {
  /// What stands instead of the path of a file that the download could not fetch.
  static let failedDownload = "Failed to download media"

  /// Whether a file is one: an object with `participants`, and `threadName` or messages with a `senderName`.
  static func isThread(_ head: EntryHead) -> Bool {
    guard head.path.name.hasSuffix(".json"), head.bytes.first(where: { !isBlank($0) }) == UInt8(ascii: "{")
    else { return false }
    return holds(#""participants""#, head.bytes)
      && (holds(#""threadName""#, head.bytes) || holds(#""senderName""#, head.bytes))
  }

  /// A title without the running number behind it, which is no id: `Giulia Prova_40`.
  static func title(of name: String) -> String {
    guard let mark = name.lastIndex(of: "_") else { return name }
    let number = name[name.index(after: mark)...]
    guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return name }
    return String(name[..<mark])
  }

  /// The folder that a file stands in, with its final `/`; empty at the top.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// Enters a thread file among the conversations of a download.
  static func add(_ file: Int, to session: ArchiveSession) {
    let path = session.download.files[file].path
    let stem = path.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
    // Two of one name in two folders are two.
    let id = "\(MessageBox.e2eeCutover.rawValue)\u{0}\(folder(of: path))\(stem)"
    var thread = MessageThread(id: id, box: Substring(MessageBox.e2eeCutover.rawValue), folder: stem)
    thread.hasPlatformID = false
    thread.pages = [MessageThread.Page(file: file, number: 1, isEncrypted: true)]
    session.messageThreads.threads[id] = thread
    session.messageThreads.idsByFile[file] = id
  }

  /// Who takes part, and the earliest and latest time in milliseconds since 1970 UTC. Reads the whole file.
  ///
  /// - Parameter isEncrypted: whether it is a file of the encrypted download, not of the standard one.
  static func survey(
    _ file: Int, in session: ArchiveSession, isEncrypted: Bool = true
  ) -> (participants: [String], range: ClosedRange<Int64>?) {
    var header = ConversationHeader()
    var range: ClosedRange<Int64>?
    var arena = Arena()
    let time = isEncrypted ? MessageField.timestamp : .timestampMs
    var reader = JSONRecordReader(
      source: session.download.open(session.download.files[file]),
      keys: isEncrypted ? MessageField.encryptedKeys : MessageField.keys,
      layout: RecordLayout(["messages"]), repair: false)
    while true {
      arena.removeAll()
      // Whatever is wrong is reported when the file is read for good.
      guard let step = try? reader.next(into: &arena) else { return (header.participants, range) }
      switch step {
      case .member: header.take(reader.tape, in: &arena)
      case .record:
        guard let field = reader.tape.child(of: 0, field: time.field),
          let time = EventTime.milliseconds(reader.tape.integer(field), raw: .null).milliseconds
        else { continue }
        range = min(range?.lowerBound ?? time, time)...max(range?.upperBound ?? time, time)
      case .damaged: continue
      case .end: return (header.participants, range)
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0xEF || byte == 0xBB || byte == 0xBF
  }

  private static func holds(_ word: StaticString, _ bytes: [UInt8]) -> Bool {
    let count = word.utf8CodeUnitCount
    let first = word.utf8Start[0]
    return bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count >= count else { return false }
      for start in 0...(bytes.count - count) where bytes[start] == first {
        if (0..<count).allSatisfy({ bytes[start + $0] == word.utf8Start[$0] }) { return true }
      }
      return false
    }
  }
}
