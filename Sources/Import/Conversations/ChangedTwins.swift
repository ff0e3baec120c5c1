import PortaviaModel

/// Pairs messages of one chat that two exports show differently: without its file and with it, before
/// it was edited and after, before it was deleted and after. Sender and minute are equal, and they follow each other in
/// the same order.
struct ChangedTwins {
  private struct Key: Hashable {
    var sender: Int32
    var minute: Int64
  }

  private struct Item {
    var handle: Int
    var type: Word
    /// Whether it shows or leaves out one file.
    var hasFile: Bool
    var isOmitted: Bool
    var isEdited: Bool
    var isDeleted: Bool
    var text: [UInt8]
    /// nil where the time is exact to the minute only.
    var milliseconds: Int64?
    /// The exports that have a version of it.
    var held: Set<UInt32>

    var isChanged: Bool { isOmitted || isEdited || isDeleted }
  }

  private let people: [Int32]
  private var changed: Set<Key> = []
  private var known: [Key: [Item]] = [:]

  /// - Parameter people: ``NameTable/people``.
  init(people: [Int32]) { self.people = people }

  /// Shows a message before any is taken: only beside one that is changed or without its file there are twins.
  mutating func look(at message: StoredMessage, in chunk: MessageChunk) {
    guard let key = key(of: message), item(message, chunk, 0).isChanged else { return }
    changed.insert(key)
  }

  /// Takes the next message; those of one export follow each other in its order.
  ///
  /// - Parameters:
  ///   - handle: stands for the message.
  ///   - others: further exports that have it as it is.
  /// - Returns: the handle of the message of an earlier export that it is; nil when it is new.
  mutating func take(
    _ message: StoredMessage, in chunk: MessageChunk, as handle: Int, others: [UInt32]
  ) -> Int? {
    guard let key = key(of: message), changed.contains(key) else { return nil }
    var item = item(message, chunk, handle)
    item.held.formUnion(others)
    if let place = known[key]?.firstIndex(where: { Self.isOne($0, item) }) {
      known[key]?[place].held.formUnion(item.held)
      return known[key]?[place].handle
    }
    known[key, default: []].append(item)
    return nil
  }

  private func key(of message: StoredMessage) -> Key? {
    guard message.sender >= 0, let ms = message.time.milliseconds else { return nil }
    return Key(sender: people[Int(message.sender)], minute: ms.flooredDivision(by: 60_000))
  }

  private func item(_ message: StoredMessage, _ chunk: MessageChunk, _ handle: Int) -> Item {
    let hasFile = message.attachmentCount == 1
    let isExact = message.time.precision != .minute
    return Item(
      handle: handle, type: message.type, hasFile: hasFile,
      isOmitted: hasFile && chunk.attachments[Int(message.firstAttachment)].isOmitted,
      isEdited: !message.extra.isEmpty && chunk.arena.string(message.extra).contains("\"edited\""),
      isDeleted: message.isDeleted, text: Array(chunk.arena.bytes(message.text)),
      milliseconds: isExact ? message.time.milliseconds : nil, held: [message.file])
  }

  private static func isOne(_ a: Item, _ b: Item) -> Bool {
    guard a.isChanged || b.isChanged, a.held.isDisjoint(with: b.held) else { return false }
    if let first = a.milliseconds, let second = b.milliseconds, first != second { return false }
    if a.isDeleted || b.isDeleted { return a.isDeleted != b.isDeleted }
    guard a.hasFile == b.hasFile else { return false }
    if !a.hasFile { return a.type == .text && b.type == .text }
    guard a.isOmitted || b.isOmitted, a.text.isEmpty || b.text.isEmpty || a.text == b.text else {
      return false
    }
    // Android leaves all kinds out with one marker.
    return a.type == b.type || (a.isOmitted && a.type == .file) || (b.isOmitted && b.type == .file)
  }
}
