import PortaviaModel
import StructuredText

extension ReadConversation {
  /// Reads one page in HTML to its end (facebook.md 7.2 and 7.3).
  func readPage(_ page: MessageThread.Page, in session: ArchiveSession, spare: (RawRecords) -> Void) throws {
    beginPage(of: session)
    var stream = PageStream(session, file: page.file)
    var lines: [String] = []
    var span: (first: Int64?, last: Int64?)
    while let root = try stream.next() {
      let clock = stream.clock
      for block in FeedBlock.blocks(of: root, in: stream.tape, isDate: { clock.isDate($0) }) {
        // A block without date and body says something about the conversation.
        if block.time == nil, block.heading == nil || block.body.isEmpty {
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
          ordinal: stream.ordinal)
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
    }.first
    takeHeader(title: title, participants: participants ?? pair(title, known, session))
  }

  /// A conversation of two is titled with the other's name, and no line says who takes part.
  private func pair(_ title: String, _ known: Set<String>, _ session: ArchiveSession) -> [String] {
    guard let owner = session.facts.owner?.name, !title.isEmpty, !title.contains(" · ") else { return [] }
    let two: Set<String> = [normalizedName(owner), normalizedName(title)]
    return known.isSubset(of: two) ? [title, owner] : []
  }
}
