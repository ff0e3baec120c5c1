import PortaviaModel

/// Numbers messages whose natural keys are equal but for `n`: same time, sender, type, text and media names.
struct MessageTwins {
  private var time: Int64?
  private var first: (message: StoredMessage, chunk: MessageChunk)?
  private var counts: [[UInt8]: Int64] = [:]
  private let people: [Int32]
  private let scattered: Set<Int64>
  private var lasting: [[UInt8]: Int64] = [:]

  /// - Parameters:
  ///   - people: ``NameTable/people``.
  ///   - scattered: times whose messages do not all follow each other; milliseconds since 1970 UTC.
  init(people: [Int32], scattered: Set<Int64> = []) {
    self.people = people
    self.scattered = scattered
  }

  /// How many equal messages came before this one. Messages of one time follow each other, but for scattered times.
  mutating func number(of message: StoredMessage, in chunk: MessageChunk) -> Int64 {
    let now = message.time.milliseconds ?? .min
    if scattered.contains(now) {
      var parts = naturalParts(of: message, in: chunk, people: people)
      withUnsafeBytes(of: now) { parts += $0 }
      return lasting[parts, default: 0].increment()
    }
    guard let before = first, time == now else {
      time = now
      first = (message, chunk)
      counts.removeAll()
      return 0
    }
    if counts.isEmpty { counts[naturalParts(of: before.0, in: before.1, people: people)] = 1 }
    return counts[naturalParts(of: message, in: chunk, people: people), default: 0].increment()
  }
}

extension Int64 {
  /// The value before adding one.
  fileprivate mutating func increment() -> Int64 {
    defer { self += 1 }
    return self
  }
}

/// What makes a message itself, apart from its conversation and time, as comparable bytes: messages of one key have the
/// same ones.
///
/// - Parameter people: ``NameTable/people``.
func naturalParts(of message: StoredMessage, in chunk: MessageChunk, people: [Int32]) -> [UInt8] {
  var parts: [UInt8] = []
  withUnsafeBytes(of: message.sender < 0 ? -1 : people[Int(message.sender)]) { parts += $0 }
  parts.append(UInt8(truncatingIfNeeded: message.type.rawValue))
  // Of one instant written in two ways only the instant counts, as it does in keys.
  if message.time.milliseconds == nil { parts += chunk.arena.bytes(message.time.raw) }
  parts.append(0)
  let text = chunk.arena.bytes(message.text)
  if let composed = Composition.composed(text) { parts += composed } else { parts += text }
  for index in 0..<Int(message.attachmentCount) {
    let attachment = chunk.attachments[Int(message.firstAttachment) + index]
    guard attachment.role == .content, attachment.hasName else { continue }
    parts.append(0)
    let name = baseName(of: chunk.arena.bytes(attachment.uri))
    if let composed = Composition.composed(name) { parts += composed } else { parts += name }
  }
  return parts
}

/// What follows the last slash.
func baseName(of path: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return path }
  return UnsafeBufferPointer(rebasing: path[(slash + 1)...])
}
