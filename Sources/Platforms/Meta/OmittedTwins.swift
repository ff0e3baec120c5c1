import PortaviaModel

/// Pairs messages whose file one export left out with the same messages of another one: sender and minute are equal, the
/// kinds of file can be one, captions do not differ, and they follow each other in the same order (whatsapp.md 1.7).
struct OmittedTwins {
  private struct Key: Hashable {
    var sender: Int32
    var minute: Int64
  }

  private struct Item {
    var handle: Int
    var file: UInt32
    var isOmitted: Bool
    var type: Word
    var text: [UInt8]
    /// nil where the time is exact to the minute only.
    var milliseconds: Int64?
    /// Files that have their version of it.
    var held: Set<UInt32>
  }

  private let people: [Int32]
  private var known: [Key: [Item]] = [:]

  /// - Parameter people: ``NameTable/people``.
  init(people: [Int32]) { self.people = people }

  /// Takes the next message; those of one file follow each other in its order.
  ///
  /// - Parameter handle: stands for the message.
  /// - Returns: the handle of the message of an earlier file that it is; nil when it is new.
  mutating func take(_ message: StoredMessage, in chunk: MessageChunk, as handle: Int) -> Int? {
    guard let ms = message.time.milliseconds, message.attachmentCount == 1 else { return nil }
    let attachment = chunk.attachments[Int(message.firstAttachment)]
    guard attachment.role == .content else { return nil }
    let key = Key(
      sender: message.sender < 0 ? -1 : people[Int(message.sender)], minute: ms.flooredDivision(by: 60_000))
    let item = Item(
      handle: handle, file: message.file, isOmitted: attachment.isOmitted, type: attachment.type,
      text: Array(chunk.arena.bytes(message.text)),
      milliseconds: message.time.precision == .minute ? nil : ms, held: [message.file])
    if let place = known[key]?.firstIndex(where: { Self.isOne($0, item) }) {
      known[key]?[place].held.insert(message.file)
      return known[key]?[place].handle
    }
    known[key, default: []].append(item)
    return nil
  }

  private static func isOne(_ a: Item, _ b: Item) -> Bool {
    guard a.isOmitted || b.isOmitted, !a.held.contains(b.file) else { return false }
    if let first = a.milliseconds, let second = b.milliseconds, first != second { return false }
    guard a.text.isEmpty || b.text.isEmpty || a.text == b.text else { return false }
    // Android leaves all kinds out with one marker.
    return a.type == b.type || (a.isOmitted && a.type == .file) || (b.isOmitted && b.type == .file)
  }
}
