import PortaviaModel
import StructuredText

extension ReadConversation {
  /// Reads one page in HTML to its end (facebook.md 7.2 and 7.3).
  func readPage(_ page: MessageThread.Page, in session: ArchiveSession, spare: (RawRecords) -> Void) throws {
    beginPage(of: session)
    var stream = PageStream(session, file: page.file)
    var lines: [String] = []
    let isInstagram = session.download.platform.word == .instagram
    var span: (first: Int64?, last: Int64?)
    while let root = try stream.next() {
      let clock = stream.clock
      for block in FeedBlock.blocks(of: root, in: stream.tape, isDate: { clock.isDate($0) }) {
        // A block without date and body says something about the conversation.
        if isInstagram, stream.ordinal < 0, let link = inviteLink(block, stream.tape) {
          keepHeader("joinable_mode", json: #"{"link":"# + jsonText(link) + "}")
          continue
        }
        if block.time == nil,
          block.heading == nil || block.body.isEmpty
            || isInstagram && stream.ordinal < 0 && !isPerson(block, stream, lines, session)
        {
          let line = stream.tape.string(of: block.root)
          // One line: whatever else stands in such a block is no list of people.
          let isList = !line.contains("\n") && line.contains { $0 == ":" || $0 == "：" }
          if isList, lines.isEmpty, stream.ordinal < 0 {
            lines.append(line)
          } else {
            stream.keepMember()
          }
          continue
        }
        let chunk = try buffer.chunkForNext()
        let debt = stream.open()
        MessageBlockParser.append(
          block, stream.tape, to: chunk, names: &buffer.names, clock: &stream.clock,
          file: UInt32(pages.count),
          ordinal: stream.ordinal, isInstagram: isInstagram)
        debt.postpone()
        if session.context.options.keepsRaw { stream.keepBeside(nil) }
        if let time = chunk.messages.last?.time.milliseconds {
          span.first = span.first ?? time
          span.last = time
        }
        buffer.appended()
      }
      if stream.reading.raw.size > 1 << 20 { spare(stream.reading.raw.take()) }
    }
    takeHeader(stream.title, lines, session)
    let range = buffer.pageRange
    buffer.endPage(isOldestFirst: (span.first ?? 0) < (span.last ?? 0))
    let reading = stream.finish()
    add(
      Page(
        session: session, file: page.file, number: page.number, ledger: stream.ledger, reading: reading,
        range: range,
        isHTML: true))
  }

  private func takeHeader(_ title: String, _ lines: [String], _ session: ArchiveSession) {
    var known: Set<String> = []
    for index in 0..<buffer.names.count { known.insert(normalizedName(buffer.names.string(Int32(index)))) }
    let participants = lines.lazy.compactMap {
      ParticipantsLine.names($0) { known.contains(normalizedName(String($0))) }
    }.first { $0.count > 1 || known.contains(normalizedName($0[0])) }
    takeHeader(title: title, participants: participants ?? pair(title, known, session))
  }

  /// The address by which people join a group, in a box before the messages.
  private func inviteLink(_ block: FeedBlock, _ tape: HTMLTape) -> String? {
    guard block.time == nil, let node = block.url(tape) else { return nil }
    let address = tape.arena.string(tape.attribute(.href, of: node))
    return address.contains("/j/") ? address : nil
  }

  /// Whether a block without a date is headed with the name of somebody who takes part: then it is a message.
  private func isPerson(
    _ block: FeedBlock, _ stream: borrowing PageStream, _ lines: [String], _ session: ArchiveSession
  ) -> Bool {
    let name = normalizedName(block.heading.map { stream.tape.string(of: $0) } ?? "")
    let known = [stream.title, session.facts.owner?.name ?? ""].map(normalizedName)
    return known.contains(name) || lines.contains { normalizedName($0).contains(name) }
  }

  /// A conversation of two is titled with the other's name, and no line says who takes part.
  private func pair(_ title: String, _ known: Set<String>, _ session: ArchiveSession) -> [String] {
    guard let owner = session.facts.owner?.name, !title.isEmpty, !title.contains(" · ") else { return [] }
    let two: Set<String> = [normalizedName(owner), normalizedName(title)]
    return known.isSubset(of: two) ? [title, owner] : []
  }
}
