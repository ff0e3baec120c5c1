import Import
import PortaviaModel
import StructuredText

/// A message on a page until early 2018: a header with sender and time, then its text in paragraphs of their own
/// (docs/formats/facebook.md#pages-until-early-2018).
struct EraAMessage {
  let root: Int
  let sender: Int?
  let time: Int?
  private let body: [Int]

  /// - Parameter root: of the record that begins with the header.
  init(_ root: Int, _ tape: HTMLTape) {
    self.root = root
    let parts = tape.elements(of: root)
    let header = parts.first ?? root
    sender = tape.subtree(header).first { tape.hasClass("user", $0) }
    time = tape.subtree(header).first { tape.hasClass("meta", $0) }
    body = Array(parts.dropFirst())
  }

  /// Appends it to a chunk; what no column takes travels in `extra`.
  func append(
    _ tape: HTMLTape, to chunk: MessageChunk, names: NameTable, clock: inout PageClock, file: UInt32,
    ordinal: Int64
  ) {
    let attachments = UInt32(chunk.attachments.count)
    var from = Int32(-1)
    if let sender {
      tape.claimTexts(of: sender)
      let start = chunk.arena.count
      let name = tape.text(of: sender, into: &chunk.arena)
      if !name.isEmpty { from = names.index(of: chunk.arena.bytes(name)) }
      chunk.arena.rewind(to: start)
    }
    var at = EventTime.absent
    if let time {
      tape.claimTexts(of: time)
      at = clock.time(of: time, tape, into: &chunk.arena)
    }
    var parser = MessageBlockParser()
    let text = text(tape, &chunk.arena)
    for part in body { parser.shared(part, tape, chunk, from: attachments) }
    let extra = tape.unclaimed(of: root).map { chunk.arena.append($0) } ?? .null
    chunk.messages.append(
      StoredMessage(
        time: at, sender: from, type: parser.finalType(text: text, chunk, attachments), isDeleted: false,
        callSeconds: nil, text: text, linkURL: parser.linkURL, linkText: parser.linkText, extra: extra,
        firstAttachment: attachments, attachmentCount: UInt32(chunk.attachments.count) - attachments,
        firstReaction: UInt32(chunk.reactions.count), reactionCount: 0, file: file, ordinal: ordinal))
  }

  /// The paragraphs, without the names of files that links among them show.
  private func text(_ tape: HTMLTape, _ arena: inout Arena) -> Text {
    let start = arena.count
    for part in body {
      var skipped: Set<Int> = []
      for node in tape.subtree(part) {
        switch tape.tag(node) {
        case .video?, .audio?: skipped.insert(node)
        case .a?:
          let shown = tape.string(of: node)
          guard tape.arena.string(tape.attribute(.href, of: node)) == shown else { continue }
          // A link in the text that shows its own address says nothing more.
          if shown.hasPrefix("http://") || shown.hasPrefix("https://") {
            if tape.hasOtherText(than: node, in: part) { tape.claim(node) }
          } else {
            skipped.insert(node)
          }
        default: break
        }
      }
      let end = arena.count
      if end > start { arena.append(0x0A) }
      if tape.text(of: part, into: &arena, without: skipped).isNull { arena.rewind(to: end) }
      for node in tape.subtree(part)
      where tape.isText(node) && !skipped.contains(where: { tape.subtree($0).contains(node) }) {
        tape.claim(node)
      }
      for node in skipped where tape.tag(node) == .a { tape.claimTexts(of: node) }
    }
    return arena.count == start ? .null : arena.text(from: start)
  }
}

extension HTMLTape {
  /// Whether a subtree has text outside one of its parts.
  fileprivate func hasOtherText(than inner: Int, in node: Int) -> Bool {
    subtree(node).contains { isText($0) && !subtree(inner).contains($0) && hasText($0) }
  }
}
