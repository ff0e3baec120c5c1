import PortaviaModel
import StructuredText

/// The second pass over a chat: takes its lines together as messages and puts them into a ``ThreadBuffer``.
///
/// Memory: one message, of which at most ``longestText`` bytes are taken; the file stays verbatim where one is longer.
struct ChatReader: ~Copyable {
  private typealias Bytes = ChatBytes.Bytes

  /// Bytes of one message.
  static let longestText = 16 << 20

  private let session: ArchiveSession
  private let file: Int
  private let facts: ChatFacts
  private let buffer: ThreadBuffer
  private let number: UInt32
  private let files: ChatFiles
  private let keepsRaw: Bool
  private var clock: ZoneClock
  let ledger = Ledger()
  var reading: EntryReading

  // The message that is being read.
  private var header: ChatHeader?
  private var isOpen = false
  private var printed = Arena(capacity: 64)
  private var author = Arena(capacity: 64)
  private var hasAuthor = false
  private var isMarked = false
  private var text = Arena(capacity: 4096)
  private var raw = Arena(capacity: 4096)
  private var rawOffset = 0
  private var isDamaged = false
  private var isTooLong = false
  private var ordinal: Int64 = -1
  /// Of the wall clock; kept only where there are ``ChatFacts/strangers``.
  private var newest: Int64 = .min
  /// Hash of the name of somebody who is known to write, so that it is not asked again.
  private var lastPerson: UInt64?

  private(set) var groupTitle: String?
  private(set) var isGroup = false
  private(set) var fileCount = 0
  private var otherOrder = 0
  private var noTime = 0
  private var quoted = 0
  private var unknownDayParts = 0
  private var nuls = 0
  private var startsWithNotice = false

  init(_ file: Int, in session: ArchiveSession, facts: ChatFacts, buffer: ThreadBuffer, number: UInt32) {
    self.session = session
    self.file = file
    self.facts = facts
    self.buffer = buffer
    self.number = number
    files = ChatFiles(session, of: file)
    keepsRaw = session.context.options.keepsRaw
    clock = ZoneClock(identifier: session.record.timeZone ?? "UTC")
    reading = EntryReading(file: session.fileID(file))
  }

  /// Reads the whole file. `spare` takes raw records when they become many.
  mutating func read(spare: (RawRecords) throws -> Void) throws {
    let source = session.download.open(session.download.files[file])
    var reader = LineReader(TextSource(source, isWindows1252: facts.isWindows1252))
    while let line = try reader.next() {
      if !line.isContinued, try beginsMessage(line) { continue }
      try append(line)
      if reading.raw.size > 1 << 20 { try spare(reading.raw.take()) }
    }
    // Empty lines at the end are the end of the file.
    while text.count > 0, text.base[text.count - 1] == 0x0A { text.rewind(to: text.count - 1) }
    try finishMessage()
    buffer.endPage(isOldestFirst: true)
    try finish(&reader.source)
  }

  // MARK: - Lines

  private mutating func beginsMessage(_ line: TextLine) throws -> Bool {
    guard let header = ChatHeader(line.bytes) else { return false }
    let parts = ChatLine(line.bytes, from: header.end)
    let name = parts.author.map { Bytes(rebasing: line.bytes[$0]) }
    if header.family != facts.family || header.shape != facts.shape {
      guard facts.accepts(header, author: name.map { ChatLine.hash($0) }, isMarked: parts.isMarked) else {
        quoted += 1
        return false
      }
    }
    if !facts.strangers.isEmpty, isQuoted(header, name) {
      quoted += 1
      return false
    }
    try finishMessage()
    self.header = header
    isOpen = true
    ordinal += 1
    hasAuthor = false
    isMarked = parts.isMarked
    var body = parts.body
    if let name, !isNotice(name, in: line.bytes, from: header.end) {
      hasAuthor = true
      author.removeAll()
      author.append(name)
    } else if name != nil {
      body = header.end..<line.bytes.count
    }
    printed.removeAll()
    printed.append(Bytes(rebasing: line.bytes[header.printed]))
    rawOffset = line.offset
    take(line, from: body.lowerBound)
    raw.removeAll()
    raw.append(line.bytes)
    return true
  }

  /// Whether a line of somebody who is neither of the two in a chat is older than the message before it.
  private mutating func isQuoted(_ header: ChatHeader, _ name: Bytes?) -> Bool {
    let time = header.time(facts.order)?.time.milliseconds ?? newest
    if let name, time < newest, facts.strangers.contains(ChatLine.hash(name)) { return true }
    newest = max(newest, time)
    return false
  }

  /// `Anna changed the subject to "News: oggi"` names nobody before its colon (whatsapp.md 1.3).
  private mutating func isNotice(_ name: Bytes, in bytes: Bytes, from start: Int) -> Bool {
    guard name.count > 12 else { return false }
    let hash = ChatLine.hash(name)
    if hash == lastPerson { return false }
    let known = facts.authors[hash]
    if (known?.own ?? 0) == 0, ChatLine.opensQuotation(name) { return true }
    guard (known?.count ?? 0) <= 1 else {
      lastPerson = hash
      return false
    }
    return ChatMarkers.shared.notice(Bytes(rebasing: bytes[start...])) != nil
  }

  /// On iOS, notices of a group bear its name.
  private func isGroupTitle(_ name: Bytes) -> Bool {
    guard let title = facts.title, facts.authors[ChatLine.hash(name)]?.own == 0 else { return false }
    // Of a chat with one person these would be two of three.
    return normalizedName(String(decoding: ChatBytes.clean(name), as: UTF8.self)) == normalizedName(title)
      && facts.people.count > 1
  }

  private mutating func append(_ line: TextLine) throws {
    if !isOpen {
      // Before the first header: some exports begin with a sentence of WhatsApp (whatsapp.md 1.5).
      if line.bytes.allSatisfy({ $0 == 0x20 || ChatBytes.mark(line.bytes, 0) > 0 && line.bytes.count == 3 }) {
        return
      }
      isOpen = true
      ordinal += 1
      hasAuthor = false
      isMarked = false
      rawOffset = line.offset
      raw.removeAll()
    } else if !line.isContinued {
      if hasRoom(1) { text.append(0x0A) }
      if raw.count < Self.longestText { raw.append(0x0A) }
    }
    take(line, from: 0)
    if raw.count < Self.longestText { raw.append(line.bytes) }
  }

  private mutating func take(_ line: TextLine, from start: Int) {
    if ChatBytes.place(of: 0, in: line.bytes) != nil { nuls += 1 }
    if line.isValid {
      let rest = Bytes(rebasing: line.bytes[start...])
      if hasRoom(rest.count) { text.append(rest) }
      return
    }
    isDamaged = true
    let rest = TextLine(
      bytes: Bytes(rebasing: line.bytes[start...]), offset: line.offset + start,
      isContinued: line.isContinued, hasEnd: line.hasEnd)
    var repaired: [UInt8] = []
    rest.appendRepaired(to: &repaired)
    if hasRoom(repaired.count) { repaired.withUnsafeBufferPointer { _ = text.append($0) } }
  }

  private mutating func hasRoom(_ count: Int) -> Bool {
    if text.count + count <= Self.longestText { return true }
    isTooLong = true
    return false
  }

  // MARK: - Messages

  private mutating func finishMessage() throws {
    guard isOpen else { return }
    isOpen = false
    let chunk = try buffer.chunkForNext()
    let debt = ledger.open()
    var time = EventTime.absent
    if let header { time = self.time(of: header, in: chunk) }
    let bytes = Bytes(start: text.base, count: text.count)
    let body =
      hasAuthor
      ? ChatBody(bytes, isMarked: isMarked && facts.trustsMarks, isKnown: { files.path(of: $0) != nil })
      : ChatBody(notice: bytes)
    if ordinal == 0 { startsWithNotice = body.type == .notice }
    groupTitle = body.groupTitle ?? groupTitle
    isGroup = isGroup || body.notice?.isGroup == true
    let first = UInt32(chunk.attachments.count)
    if let attachment = body.file { append(attachment, to: chunk) }
    var sender: Int32 = -1
    var title: String?
    if hasAuthor {
      let name = Bytes(start: author.base, count: author.count)
      if body.type == .notice, isGroupTitle(name) {
        title = String(decoding: ChatBytes.clean(name), as: UTF8.self)
      } else {
        ChatBytes.withClean(name) {
          if !$0.isEmpty { sender = buffer.names.index(of: $0) }
        }
      }
    }
    var stored = StoredMessage(
      time: time, sender: sender, type: body.type, isDeleted: body.isDeleted, callSeconds: body.callSeconds,
      text: append(body.text, to: chunk), linkURL: .null, linkText: .null, extra: .null,
      firstAttachment: first, attachmentCount: UInt32(chunk.attachments.count) - first,
      firstReaction: UInt32(chunk.reactions.count), reactionCount: 0, file: number, ordinal: ordinal)
    if let link = body.link { stored.linkURL = append(link, to: chunk) }
    if let extra = Self.extra(body, author: title) { stored.extra = chunk.arena.append(extra) }
    if stored.type == .text, stored.text.isEmpty { stored.type = .unsupported }
    chunk.messages.append(stored)
    debt.postpone()
    buffer.appended(takesPart: body.type != .notice)
    if isTooLong || isDamaged || keepsRaw { settleOddities() }
    header = nil
    if text.capacity < 1 << 20 { text.removeAll() } else { text = Arena(capacity: 4096) }
    isDamaged = false
    isTooLong = false
  }

  private mutating func append(_ found: ChatBody.File, to chunk: MessageChunk) {
    fileCount += 1
    let name = Bytes(rebasing: Bytes(start: text.base, count: text.count)[found.name])
    let uri =
      if let path = files.path(of: name) {
        chunk.arena.append(path)
      } else {
        ChatBytes.withClean(name) { chunk.arena.append($0) }
      }
    if uri.isEmpty { return }
    chunk.attachments.append(
      StoredAttachment(
        uri: uri, type: found.type, role: .content, created: 0, hasName: found.hasName,
        isOmitted: found.isOmitted))
  }

  private func append(_ range: Range<Int>, to chunk: MessageChunk) -> Text {
    if range.isEmpty { return .null }
    return chunk.arena.append(Bytes(rebasing: Bytes(start: text.base, count: text.count)[range]))
  }

  /// `author`: whose name a notice bears that is no person's.
  private static func extra(_ body: ChatBody, author: String?) -> String? {
    guard
      body.isEdited || body.isMissedCall || body.isViewOnce || body.notice != nil || body.document != nil
        || author != nil
    else { return nil }
    var json = JSONWriter()
    json.object {
      if body.isEdited { $0.member("edited", true) }
      if body.isMissedCall { $0.member("missed", true) }
      if body.isViewOnce { $0.member("view_once", true) }
      if let notice = body.notice { $0.member("notice", notice.rawValue) }
      if let document = body.document { $0.member("document", document) }
      if let author { $0.member("author", author) }
    }
    return json.text
  }

  private mutating func time(of header: ChatHeader, in chunk: MessageChunk) -> EventTime {
    if header.dayPart == .unknown { unknownDayParts += 1 }
    let raw = ChatBytes.withClean(Bytes(start: printed.base, count: printed.count)) {
      chunk.arena.append($0)
    }
    guard let found = header.time(facts.order) else {
      noTime += 1
      return EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    if found.isOther { otherOrder += 1 }
    let instant = clock.instant(of: found.time.milliseconds)
    return EventTime(
      milliseconds: instant.milliseconds, raw: raw,
      precision: header.family.has(ChatHeader.Family.seconds) ? .seconds : .minute,
      basis: instant.isAmbiguous ? .ambiguous : .zone)
  }

  // MARK: - What is odd

  private mutating func settleOddities() {
    let reason: FindingCode? = isTooLong ? .chatMessageTooLong : isDamaged ? .chatInvalidText : nil
    if let reason {
      find(reason, location: "record \(ordinal), byte \(rawOffset)")
      if isTooLong { reading.keepsVerbatim = true }
    }
    reading.raw.append(
      Bytes(start: raw.base, count: raw.count), ordinal: ordinal, offset: Int64(rawOffset), pointer: nil,
      reason: reason)
  }

  private mutating func finish(_ source: inout TextSource<EntrySource>) throws {
    reading.close(&source.base)
    if source.isUTF16 { find(.chatUTF16) }
    if facts.isWindows1252 { find(.chatWindows1252) }
    if source.brokenUnits > 0 {
      find(.chatInvalidText, occurrences: source.brokenUnits)
      reading.keepsVerbatim = true
    }
    if reading.damage != nil { reading.keepsVerbatim = true }
    for (code, count) in [
      (FindingCode.chatTimeUnknown, noTime), (.chatDayPartUnknown, unknownDayParts), (.chatNUL, nuls),
      (.chatHeadersQuoted, quoted), (.chatDateOrderMixed, otherOrder),
    ] where count > 0 {
      find(code, occurrences: count)
    }
    if facts.basis == .assumed, ordinal >= 0 { find(.chatDateOrderAssumed, details: [facts.order.rawValue]) }
    if session.record.timeZoneSource == .assumed {
      find(.chatZoneAssumed, details: [session.record.timeZone ?? "UTC"])
    }
    if facts.headers > 0, !startsWithNotice { find(.chatBeginningMissing) }
    if facts.isProbablyCut { find(.chatCutProbably, details: ["\(facts.familyHeaders)"]) }
  }

  private mutating func find(
    _ code: FindingCode, location: String? = nil, details: [String] = [], occurrences: Int = 1
  ) {
    var finding = session.finding(code, file: file, location: location, details: details)
    finding.occurrences = occurrences
    reading.findings.append(finding)
  }
}
