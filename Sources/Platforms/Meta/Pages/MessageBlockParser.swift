import Import
import PortaviaModel
import StructuredText

/// Turns the block of one message on a page into a ``StoredMessage``
/// (docs/formats/facebook.md#pages-since-2022, docs/rules.md#messages).
///
/// A message has up to five parts: nothing, its text, what it shares, nothing, its reactions. What is not used travels in
/// `extra`.
struct MessageBlockParser {
  private var type = Word.text
  private var callSeconds: Int64?
  private(set) var linkURL = Text.null
  var linkText = Text.null
  /// Whether a post or profile is shared, also one that is gone.
  var isShare = false
  /// Username of whom the shared belongs to.
  var shareOwner: String?

  /// Appends the message to a chunk.
  static func append(
    _ block: PageBlock, _ tape: HTMLTape, to chunk: MessageChunk, names: NameTable,
    clock: inout PageClock,
    file: UInt32, ordinal: Int64, isInstagram: Bool = false
  ) {
    var parser = MessageBlockParser()
    parser.append(
      block, tape, to: chunk, names: names, clock: &clock, file: file, ordinal: ordinal,
      isInstagram: isInstagram)
  }

  private mutating func append(
    _ block: PageBlock, _ tape: HTMLTape, to chunk: MessageChunk, names: NameTable,
    clock: inout PageClock,
    file: UInt32, ordinal: Int64, isInstagram: Bool
  ) {
    let firstAttachment = UInt32(chunk.attachments.count)
    let firstReaction = UInt32(chunk.reactions.count)
    let start = chunk.arena.count
    let heading = block.headingText(tape, into: &chunk.arena)
    let sender = heading.isEmpty ? -1 : names.index(of: chunk.arena.bytes(heading))
    chunk.arena.rewind(to: start)
    let time = block.time.map { clock.time(of: $0, tape, into: &chunk.arena) } ?? .absent
    let slots = Self.slots(block.body, tape)
    let traits = tape.traits(of: block.root)
    if traits.contains(.list) {
      for slot in slots {
        for list in tape.subtree(slot) where tape.tag(list) == .ul {
          reactions(list, tape, chunk, names, &clock)
        }
      }
    }
    let text = text(slots, traits, tape, chunk)
    if isInstagram, slots.count > 2 { share(slots[2], tape, chunk) }
    if !traits.isDisjoint(with: [.media, .link, .span]) {
      for slot in slots { shared(slot, tape, chunk, from: firstAttachment) }
    }
    let extra = extra(tape.unclaimed(of: block.root)).map { chunk.arena.append($0) } ?? .null
    chunk.messages.append(
      StoredMessage(
        time: time, sender: sender, type: finalType(text: text, chunk, firstAttachment), isDeleted: false,
        callSeconds: callSeconds, text: text, linkURL: linkURL, linkText: linkText, extra: extra,
        firstAttachment: firstAttachment, attachmentCount: UInt32(chunk.attachments.count) - firstAttachment,
        firstReaction: firstReaction, reactionCount: UInt32(chunk.reactions.count) - firstReaction,
        file: file,
        ordinal: ordinal))
  }

  /// The parts of a message: the children of the innermost element that has several.
  private static func slots(_ body: [Int], _ tape: HTMLTape) -> [Int] {
    guard body.count == 1, var outer = body.first else { return body }
    while true {
      let children = tape.elements(of: outer)
      guard let first = children.first else { return [outer] }
      if children.count > 1 {
        return children.contains { tape.tag($0)?.isInline == false } ? children : [outer]
      }
      guard tape.tag(first)?.isInline == false, tape.tag(first) != .ul else { return [outer] }
      outer = first
    }
  }

  /// The text stands in the second part; in a message of one part it is that one.
  private func text(
    _ slots: [Int], _ traits: HTMLTraits, _ tape: HTMLTape, _ chunk: MessageChunk
  ) -> Text {
    let place = slots.count > 1 ? 1 : 0
    guard slots.indices.contains(place) else { return .null }
    let slot = slots[place]
    if !traits.isDisjoint(with: [.list, .media]), !tape.traits(of: slot).isDisjoint(with: [.list, .media]) {
      return .null
    }
    if traits.contains(.span), tape.subtree(slot).contains(where: { tape.hasClass("_idm", $0) }) {
      return .null
    }
    tape.claimTexts(of: slot)
    guard traits.contains(.link) else { return tape.text(of: slot, into: &chunk.arena) }
    // An address in the text that says what the text says.
    for node in tape.subtree(slot) where !tape.attribute(.href, of: node).isEmpty {
      if tape.arena.string(tape.attribute(.href, of: node)) == tape.string(of: node) { tape.claim(node) }
    }
    return tape.text(of: slot, into: &chunk.arena)
  }

  // MARK: - Shared content

  /// Takes the files and links of a part.
  mutating func shared(_ slot: Int, _ tape: HTMLTape, _ chunk: MessageChunk, from first: UInt32) {
    for node in tape.subtree(slot) {
      switch tape.tag(node) {
      case .img?, .video?, .audio?, .source?:
        file(node, .src, tape, chunk, from: first)
      case .a?:
        let address = tape.attribute(.href, of: node)
        if address.isEmpty || tape[node].isClaimed { continue }
        if let shown = tape.first(.img, .video, .audio, in: node),
          tape.arena.bytes(tape.attribute(.src, of: shown)).elementsEqual(tape.arena.bytes(address))
        {
          // A link to the picture that it shows.
          tape.claim(node)
        } else if Self.isRemote(tape.arena.bytes(address)) {
          link(node, address, slot, tape, chunk)
        } else {
          file(node, .href, tape, chunk, from: first)
        }
      case .span? where tape.hasClass("_idm", node): call(node, tape)
      default: break
      }
    }
  }

  private mutating func file(
    _ node: Int, _ attribute: HTMLAttribute, _ tape: HTMLTape, _ chunk: MessageChunk, from first: UInt32
  ) {
    let address = tape.attribute(attribute, of: node)
    if address.isEmpty { return }
    tape.claim(node)
    let path = tape.arena.string(address)
    let known = chunk.attachments[Int(first)...].contains {
      chunk.arena.bytes($0.uri).elementsEqual(tape.arena.bytes(address))
    }
    if known { return }
    chunk.attachments.append(
      StoredAttachment(
        uri: chunk.arena.append(path), type: Self.type(of: path, tape.tag(node)), role: .content, created: 0))
  }

  /// The folder of a file tells what it is in a conversation, then its extension, then the element that shows it.
  private static func type(of path: String, _ tag: HTMLTag?) -> Word {
    let folders = path.split(separator: "/").dropLast()
    if folders.contains("stickers_used") { return .sticker }
    if folders.last == "gifs" { return .gif }
    if folders.last == "audio" { return .audio }
    if folders.last == "videos" { return .video }
    if folders.last == "photos" { return .image }
    if folders.last == "files" { return .file }
    if let type = fileType(of: path) { return type }
    switch tag {
    case .img?: return .image
    case .video?, .source?: return .video
    case .audio?: return .audio
    default: return .file
    }
  }

  private mutating func link(
    _ node: Int, _ address: Text, _ slot: Int, _ tape: HTMLTape, _ chunk: MessageChunk
  ) {
    guard linkURL.isNull else { return }
    linkURL = chunk.arena.append(address, from: tape.arena)
    tape.claim(node)
    let url = tape.arena.string(address)
    // One further text is what was said about it; more stay in `extra`.
    var others: [Int] = []
    for inner in tape.subtree(slot) where tape.isText(inner) && tape.hasText(inner) && !tape[inner].isClaimed
    {
      if tape.arena.string(tape[inner].text) == url { tape.claim(inner) } else { others.append(inner) }
    }
    if !linkText.isNull { return }
    if others.count == 1 {
      linkText = chunk.arena.append(tape[others[0]].text, from: tape.arena)
      tape.claim(others[0])
    } else if let block = Self.block(of: others, in: slot, tape), !tape.subtree(block).contains(node) {
      linkText = tape.text(of: block, into: &chunk.arena)
      tape.claimTexts(of: block)
    }
  }

  /// The one block in a part that has all of some texts: its lines are one text.
  private static func block(of texts: [Int], in slot: Int, _ tape: HTMLTape) -> Int? {
    let whole = tape.subtree(slot)
    var child = whole.lowerBound + 1
    while child < whole.upperBound {
      let block = tape.subtree(child)
      if texts.contains(where: block.contains) {
        return texts.allSatisfy(block.contains) && block.count > 1 ? child : nil
      }
      child = max(block.upperBound, child + 1)
    }
    return nil
  }

  private static func isRemote(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8)
  }

  private mutating func call(_ node: Int, _ tape: HTMLTape) {
    type = .call
    guard let seconds = WrittenDuration.seconds(afterLabel: tape.string(of: node)) else { return }
    callSeconds = seconds
    tape.claimTexts(of: node)
  }

  // MARK: - Reactions

  private func reactions(
    _ list: Int, _ tape: HTMLTape, _ chunk: MessageChunk, _ names: NameTable, _ clock: inout PageClock
  ) {
    for item in tape.elements(of: list) {
      let whole = tape.string(of: item)
      let (shown, date) = Self.withoutDate(whole, clock)
      guard let split = EmojiSplit.split(shown, isName: { names.contains($0) }) else { continue }
      tape.claimTexts(of: item)
      var reaction = StoredReaction(emoji: chunk.arena.append(String(split.emoji)), actor: -1, time: .absent)
      var name = String(split.name)
      if !name.isEmpty { reaction.actor = name.withUTF8 { names.index(of: $0) } }
      if let date { reaction.time = clock.time(of: date, into: &chunk.arena) }
      chunk.reactions.append(reaction)
    }
  }

  /// Some pages add ` (date)`.
  private static func withoutDate(_ text: String, _ clock: PageClock) -> (String, String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let date = String(text[text.index(after: open)...].dropLast())
    guard clock.isDate(date) else { return (text, nil) }
    let rest = text[..<open]
    return (String(rest.hasSuffix(" ") || rest.hasSuffix("\n") ? rest.dropLast() : rest), date)
  }

  // MARK: - Type

  func finalType(text: Text, _ chunk: MessageChunk, _ first: UInt32) -> Word {
    if type == .call { return .call }
    let kinds = Set(chunk.attachments[Int(first)...].map(\.type))
    for kind in [Word.sticker, .video, .image, .gif, .audio, .file] where kinds.contains(kind) { return kind }
    if isShare || !linkURL.isNull { return .link }
    return text.isEmpty ? .unsupported : .text
  }
}
