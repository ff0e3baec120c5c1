import ArchiveReading
import Import
import PortaviaModel
import StructuredText
import TestSupport
import Testing

/// What a further platform needs beside its folder: nothing. This one is invented here, outside of `Platforms`, and reads
/// scripts that assign a value to a name: followers, posts, direct messages.
@Suite struct NextPlatformTests {
  private static let files: KeyValuePairs = [
    "data/account.js": #"window.YTD.account.part0 = [ {"username": "officina_pero"} ]"#,
    "data/follower.js": #"window.YTD.follower.part0 = [ {"name": "nora_prova"}, {"name": "luca_prova"} ]"#,
    "data/tweets.js": #"window.YTD.tweets.part0 = [ {"text": "Aperto domenica", "at": 1700000000} ]"#,
    "data/direct-messages.js": #"""
    window.YTD.direct_messages.part0 = [
      {"conversation": "11-22", "from": "nora_prova", "text": "Siete aperti?", "at": 1700000100},
      {"conversation": "11-33", "from": "luca_prova", "text": "Grazie", "at": 1700000200},
      {"conversation": "11-22", "from": "officina_pero", "text": "Sì", "at": 1700000300},
      17 ]
    """#,
    "data/unknown.js": "window.YTD.unknown.part0 = []",
  ]

  private func reading() throws -> (sink: RecordingSink, findings: [Finding], summary: ImportSummary?) {
    let folder = try ScratchFolder()
    let zip = try folder.write(ZipBuilder(Self.files), to: "birds.zip")
    let sink = RecordingSink(scratch: try ScratchFolder())
    let log = FindingLog()
    let engine = Engine(platforms: [BirdPlatform()], options: ImportOptions(), sink: sink, findings: log)
    let summary = try engine.run([ContainerOpener.open(path: zip)])
    return (sink, log.findings, summary)
  }

  @Test func itsRecordsBecomeRows() throws {
    let (sink, findings, summary) = try reading()
    let messages = sink.rows[.messages] ?? []
    #expect(messages.map { $0["text"].string } == ["Siete aperti?", "Sì", "Grazie"])
    #expect(messages.map { $0["direction"].string } == ["in", "out", "in"])
    #expect(sink.rows[.conversations]?.count == 2)
    #expect(sink.rows[.posts]?.map { $0["text"].string } == ["Aperto domenica"])
    #expect(sink.rows[.relationships]?.count == 2)
    #expect(summary?.archives.first?.record.product == "bird_account")
    #expect(summary?.archives.first?.owner == "officina_pero")
    // What nobody knows is kept, and what is no record is kept and counted.
    #expect(summary?.archives.first?.tally.preserved == 1)
    #expect(summary?.archives.first?.tally.isBalanced == true)
    #expect(!findings.contains { $0.code == .recordsUnaccounted })
    #expect(findings.contains { $0.code == .entryUnrecognised })
  }
}

extension Product {
  fileprivate static let birdAccount = Product("bird_account", .account)
}

private struct BirdPlatform: Platform {
  let word = Word.unknown
  let title = "birds"
  let products: [Product] = [.birdAccount]
  let roots: [String] = []
  let topFolders: Set<String> = ["data"]
  let rules: [any FileRule] = [BirdAccount(), BirdFollowers(), BirdPosts(), BirdMessages()]

  func isProfile(_ path: ArchivePath) -> Bool { path.name == "account.js" }

  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? {
    let isHere = paths.contains { isProfile($0) }
    return isHere ? Recognition(product: .birdAccount, era: "2024", evidence: ["data/account.js"]) : nil
  }

  func role(of path: ArchivePath) -> EntryRole { .unknown }
  func survey(_ session: ArchiveSession) throws { try session.surveyRules() }
}

private enum BirdKeys {
  static let all = KeySet(["username", "name", "text", "at", "conversation", "from"])

  /// The text of a member, claimed.
  static func take(_ field: UInt16, _ tape: borrowing JSONTape) -> Text {
    guard let member = tape.child(of: 0, field: field), tape.kind(member) == .string else { return .null }
    tape.claim(member)
    return tape.string(member)
  }

  static func takeTime(_ tape: borrowing JSONTape) -> EventTime {
    guard let member = tape.child(of: 0, field: 3) else { return .absent }
    tape.claim(member)
    return tape.time(member)
  }
}

private struct BirdAccount: FileRule {
  let name = "bird.account"
  let category = "profile"
  let patterns = [PathPattern("account.js")]
  let tables: [TableID] = [.accounts]

  func survey(_ file: Int, in session: ArchiveSession) {
    surveyRecords(of: file, in: session, keys: BirdKeys.all, layout: .elements) { tape, arena, _ in
      let username = arena.string(BirdKeys.take(0, tape))
      session.facts.owner = OwnerFacts(name: username)
    }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: BirdKeys.all, layout: .elements) { tape, place in
      BirdKeys.take(0, tape).isEmpty ? nil : .normalised
    }
  }
}

private struct BirdFollowers: FileRule {
  let name = "bird.followers"
  let category = "followers"
  let patterns = [PathPattern("follower.js")]
  let tables: [TableID] = [.relationships]

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: BirdKeys.all, layout: .elements) { tape, place in
      let name = place.arena.string(BirdKeys.take(1, tape))
      guard let owner = session.owner, !name.isEmpty else { return nil }
      let other = place.context.accounts.named(
        name, platform: .unknown, scope: session.scope, source: place.source)
      let row = RelationshipRow(
        platform: .unknown, kind: RelationshipKind(type: .follow, direction: .toOwner), owner: owner,
        other: other, time: .absent)
      let id = place.context.nextID.relationship
      guard try place.number(of: row.natural(event: nil), in: .relationships, row: id) != nil else {
        return .merged
      }
      place.context.nextID.relationship += 1
      try row.write(as: id, place)
      return .normalised
    }
  }
}

private struct BirdPosts: FileRule {
  let name = "bird.posts"
  let category = "posts"
  let patterns = [PathPattern("tweets.js")]
  let tables: [TableID] = [.posts]

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: BirdKeys.all, layout: .elements) { tape, place in
      var draft = PostDraft()
      draft.row.platform = .unknown
      draft.row.type = .post
      draft.row.author = session.owner
      draft.row.text = BirdKeys.take(2, tape)
      draft.row.time = BirdKeys.takeTime(tape)
      guard try draft.begin(&place) else { return .merged }
      try draft.write(place) { _ in }
      return .normalised
    }
  }
}

private struct BirdMessages: ConversationRule {
  let name = "bird.messages"
  let category = "messages"
  let patterns = [PathPattern("direct-messages.js")]
  let tables: [TableID] = [.messages, .conversations]

  func conversation(of file: Int, in session: ArchiveSession) -> String? { "all" }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    let files = session.files(readBy: name)
    return files.isEmpty ? nil : BirdSource(pages: files.map { ConversationPage(file: $0) }, rule: name)
  }
}

private struct BirdSource: ConversationSource {
  let pages: [ConversationPage]
  let rule: String
  let readsAhead = true

  func read(_ page: ConversationPage, of plan: DownloadPlan, into reading: ConversationReading) throws {
    var loop = RecordLoop(
      JSONSource(plan, file: page.file, keys: BirdKeys.all, layout: .elements),
      RecordBook(plan, file: page.file, rule: rule), spill: reading.spare)
    var arena = Arena()
    try loop.run {
      arena.removeAll()
      return try $0.next(into: &arena)
    } _: { _, loop in
      let (id, from, text, time) = loop.source.withTape {
        (BirdKeys.take(4, $0), BirdKeys.take(5, $0), BirdKeys.take(2, $0), BirdKeys.takeTime($0))
      }
      guard !id.isEmpty else { return loop.settle(.unusable(.recordUnexpectedShape)) }
      let draft = reading.draft(arena.string(id)) { ThreadBuffer(scratchFolder: reading.scratchFolder) }
      let number =
        draft.parts.isEmpty
        ? reading.begin(draft, fileID: plan.fileID(page.file)) : UInt32(draft.parts.count - 1)
      let chunk = try draft.buffer.chunkForNext()
      chunk.messages.append(
        StoredMessage(
          time: time, sender: draft.buffer.names.index(of: arena.bytes(from)), type: .text, isDeleted: false,
          text: chunk.arena.append(text, from: arena), linkURL: .null, linkText: .null, extra: .null,
          firstAttachment: 0, attachmentCount: 0, firstReaction: 0, reactionCount: 0, file: number,
          ordinal: loop.book.ordinal))
      loop.settle(.waiting)
      draft.buffer.appended()
    }
    let result = loop.finish()
    reading.add(page, loop.book.ledger, result)
  }

  func conversations(
    in reading: ConversationReading, of session: ArchiveSession
  ) throws -> [ConversationFacts] {
    reading.drafts.map { draft in
      draft.buffer.endPage(isOldestFirst: true)
      draft.buffer.sort()
      return ConversationFacts(
        draft, platform: .unknown, channel: .messenger, threadID: draft.key,
        source: draft.parts.first.map { SourcePosition(file: $0.fileID, ordinal: nil) })
    }
  }
}
