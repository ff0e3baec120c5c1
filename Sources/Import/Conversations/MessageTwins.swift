import PortaviaModel
import PortaviaSystem
import StructuredText

/// Numbers messages whose natural keys are equal but for `n`: same time, sender, type, text and media names.
package struct MessageTwins {
  /// Of one instant, more than these are looked up instead of compared.
  private static let comparedAtMost = 8

  private var time: Int64?
  private var before: [(message: StoredMessage, chunk: MessageChunk)] = []
  private var counts: [[UInt8]: Int64] = [:]
  private let people: [Int32]
  private let revisited: RevisitedTimes
  private var lasting: [[UInt8]: Int64] = [:]

  /// - Parameters:
  ///   - people: ``NameTable/people``.
  ///   - revisited: where messages of one time need not follow each other.
  package init(people: [Int32], revisited: RevisitedTimes) {
    self.people = people
    self.revisited = revisited
  }

  /// How many equal messages came before this one. Messages of one time follow each other, but for those without any and
  /// where times are revisited.
  package mutating func number(of message: StoredMessage, in chunk: MessageChunk) -> Int64 {
    guard let now = message.time.milliseconds, !revisited.contains(now) else {
      var parts = naturalParts(of: message, in: chunk, people: people)
      withUnsafeBytes(of: message.time.milliseconds ?? .min) { parts += $0 }
      return lasting[parts, default: 0].increment()
    }
    if time != now {
      time = now
      before.removeAll(keepingCapacity: true)
      counts.removeAll()
    }
    if counts.isEmpty, before.count < Self.comparedAtMost {
      let twins = before.count { areTwins($0, (message, chunk)) }
      before.append((message, chunk))
      return Int64(twins)
    }
    if counts.isEmpty {
      for other in before {
        counts[naturalParts(of: other.message, in: other.chunk, people: people), default: 0] += 1
      }
    }
    return counts[naturalParts(of: message, in: chunk, people: people), default: 0].increment()
  }

  private func areTwins(
    _ a: (message: StoredMessage, chunk: MessageChunk), _ b: (message: StoredMessage, chunk: MessageChunk)
  ) -> Bool {
    guard a.message.type == b.message.type, person(a.message) == person(b.message) else { return false }
    // Most are told apart by their first words.
    let (first, second) = (a.chunk.arena.bytes(a.message.text), b.chunk.arena.bytes(b.message.text))
    if !areEqual(first, second), Composition.isComposed(first), Composition.isComposed(second) {
      return false
    }
    return naturalParts(of: a.message, in: a.chunk, people: people)
      == naturalParts(of: b.message, in: b.chunk, people: people)
  }

  private func person(_ message: StoredMessage) -> Int32 {
    message.sender < 0 ? -1 : people[Int(message.sender)]
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
package func naturalParts(of message: StoredMessage, in chunk: MessageChunk, people: [Int32]) -> [UInt8] {
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
package func baseName(of path: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return path }
  return UnsafeBufferPointer(rebasing: path[(slash + 1)...])
}
