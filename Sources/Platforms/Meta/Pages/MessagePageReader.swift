import Import
import PortaviaModel
import StructuredText

/// Reads one page in HTML of a conversation to its end (docs/formats/facebook.md#html).
struct MessagePageReader {
  let plan: DownloadPlan
  let draft: ConversationDraft
  /// Number of the page for the messages.
  let number: UInt32

  private var isInstagram: Bool { plan.download.platform.word == .instagram }

  func read(_ page: ConversationPage, _ book: RecordBook, into reading: ConversationReading) throws {
    let buffer = draft.buffer
    var loop = RecordLoop(
      BlockSource(plan, file: page.file, split: PageBlock.feed), book, spillSize: 1 << 20,
      spill: reading.spare)
    var lines: [String] = []
    var span: (first: Int64?, last: Int64?)
    var arena = Arena(capacity: 64)
    try loop.run {
      try $0.next(into: &arena)
    } _: { _, loop in
      let block = loop.source.block
      let tape = loop.source.tape
      // Blocks before the first message may say something about the conversation.
      let isHead = loop.book.ordinal < 0
      if isInstagram, isHead, let link = inviteLink(block, tape) {
        draft.header.keep("joinable_mode", json: Extra([("link", jsonText(link))]).text ?? "")
        return
      }
      if block.time == nil,
        block.heading == nil || block.body.isEmpty
          || isInstagram && isHead && !isPerson(block, tape, loop.source.title, lines)
      {
        let line = tape.string(of: block.root)
        // One line: whatever else stands in such a block is no list of people.
        let isList = !line.contains("\n") && line.contains { $0 == ":" || $0 == "：" }
        if isList, lines.isEmpty, isHead { lines.append(line) } else { loop.keepMember(in: arena) }
        return
      }
      let chunk = try buffer.chunkForNext()
      loop.book.ordinal += 1
      MessageBlockParser.append(
        block, tape, to: chunk, names: buffer.names, clock: &loop.source.clock, file: number,
        ordinal: loop.book.ordinal, isInstagram: isInstagram)
      loop.settle(.waiting)
      if plan.options.keepsRaw { loop.source.keepBeside(nil, &loop.book) }
      if let time = chunk.messages.last?.time.milliseconds {
        span.first = span.first ?? time
        span.last = time
      }
      buffer.appended()
    }
    takeHeader(loop.source.title, lines)
    let range = buffer.pageRange
    buffer.endPage(isOldestFirst: (span.first ?? 0) < (span.last ?? 0))
    let result = loop.finish()
    reading.add(page, loop.book.ledger, result, range: range)
  }

  /// Takes the title, and everybody whom the page names.
  private func takeHeader(_ title: String, _ lines: [String]) {
    let names = draft.buffer.names.all
    let known = Set(names.map(normalizedName))
    let participants = lines.lazy.compactMap {
      ParticipantsLine.names($0) { known.contains(normalizedName(String($0))) }
    }.first { $0.count > 1 || known.contains(normalizedName($0[0])) }
    draft.header.take(title: title)
    for name in participants ?? pair(title, known) { draft.header.add(participant: name) }
  }

  /// The address by which people join a group, in a box before the messages.
  private func inviteLink(_ block: PageBlock, _ tape: HTMLTape) -> String? {
    guard block.time == nil, let node = block.url(tape) else { return nil }
    let address = tape.arena.string(tape.attribute(.href, of: node))
    return address.contains("/j/") ? address : nil
  }

  /// Whether a block without a date is headed with the name of somebody who takes part: then it is a message.
  private func isPerson(_ block: PageBlock, _ tape: HTMLTape, _ title: String, _ lines: [String]) -> Bool {
    let name = normalizedName(block.heading.map { tape.string(of: $0) } ?? "")
    let known = [title, plan.ownerName ?? ""].map(normalizedName)
    return known.contains(name) || lines.contains { normalizedName($0).contains(name) }
  }

  /// A conversation of two is titled with the other's name, and no line says who takes part.
  private func pair(_ title: String, _ known: Set<String>) -> [String] {
    guard let owner = plan.ownerName, !title.isEmpty, !title.contains(" · ") else { return [] }
    let two: Set<String> = [normalizedName(owner), normalizedName(title)]
    return known.isSubset(of: two) ? [title, owner] : []
  }
}
