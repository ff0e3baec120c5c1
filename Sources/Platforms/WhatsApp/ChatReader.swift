import Import
import PortaviaModel
import StructuredText

/// Makes the messages of one export of a chat, and puts them into the buffer of their conversation.
struct ChatReader {
  private typealias Bytes = ChatBytes.Bytes

  private let plan: DownloadPlan
  private let facts: ChatFacts
  private let buffer: ThreadBuffer
  /// Number of the page for the messages.
  private let number: UInt32
  private let files: ChatFiles
  private var clock: ZoneClock

  private(set) var groupTitle: String?
  private(set) var isGroup = false

  init(_ plan: DownloadPlan, file: Int, facts: ChatFacts, buffer: ThreadBuffer, number: UInt32) {
    self.plan = plan
    self.facts = facts
    self.buffer = buffer
    self.number = number
    files = ChatFiles(plan.download, of: file)
    clock = ZoneClock(identifier: plan.timeZone ?? "UTC")
  }

  /// Reads the whole file.
  mutating func read(_ loop: inout RecordLoop<ChatMessages>) throws {
    var arena = Arena(capacity: 64)
    try loop.run {
      try $0.next(into: &arena)
    } _: { _, loop in
      try append(&loop.source, ordinal: loop.book.ordinal)
      if loop.source.oddity != nil || plan.options.keepsRaw {
        loop.source.keepBeside(loop.source.oddity, &loop.book)
      }
      loop.settle(.waiting)
    }
    buffer.endPage(isOldestFirst: true)
  }

  private mutating func append(_ message: inout ChatMessages, ordinal: Int64) throws {
    let chunk = try buffer.chunkForNext()
    var time = EventTime.absent
    if let header = message.header { time = self.time(of: header, &message, in: chunk) }
    let bytes = Bytes(start: message.text.base, count: message.text.count)
    let body =
      message.hasAuthor
      ? ChatBody(
        bytes, isMarked: message.isMarked && facts.trustsMarks, isKnown: { files.path(of: $0) != nil })
      : ChatBody(notice: bytes)
    if ordinal == 0 { message.startsWithNotice = body.type == .notice }
    groupTitle = body.groupTitle ?? groupTitle
    isGroup = isGroup || body.notice?.isGroup == true
    let first = UInt32(chunk.attachments.count)
    if let attachment = body.file { append(attachment, of: bytes, to: chunk) }
    var sender: Int32 = -1
    var title: String?
    if message.hasAuthor {
      let name = Bytes(start: message.author.base, count: message.author.count)
      if body.type == .notice, isGroupTitle(name) {
        title = String(decoding: ChatBytes.clean(name), as: UTF8.self)
      } else {
        ChatBytes.withClean(name) {
          if !$0.isEmpty { sender = buffer.names.index(of: $0) }
        }
      }
    }
    func text(_ range: Range<Int>) -> Text {
      range.isEmpty ? .null : chunk.arena.append(Bytes(rebasing: bytes[range]))
    }
    var stored = StoredMessage(
      time: time, sender: sender, type: body.type, isDeleted: body.isDeleted, callSeconds: body.callSeconds,
      text: text(body.text), linkURL: .null, linkText: .null, extra: .null,
      firstAttachment: first, attachmentCount: UInt32(chunk.attachments.count) - first,
      firstReaction: UInt32(chunk.reactions.count), reactionCount: 0, file: number, ordinal: ordinal)
    if let link = body.link { stored.linkURL = text(link) }
    if let extra = Self.extra(body, author: title) { stored.extra = chunk.arena.append(extra) }
    if stored.type == .text, stored.text.isEmpty { stored.type = .unsupported }
    chunk.messages.append(stored)
    buffer.appended(takesPart: body.type != .notice)
  }

  /// On iOS, notices of a group bear its name.
  private func isGroupTitle(_ name: Bytes) -> Bool {
    guard let title = facts.title, facts.authors[ChatLine.hash(name)]?.own == 0 else { return false }
    // Of a chat with one person these would be two of three.
    return normalizedName(String(decoding: ChatBytes.clean(name), as: UTF8.self)) == normalizedName(title)
      && facts.people.count > 1
  }

  private func append(_ found: ChatBody.File, of text: Bytes, to chunk: MessageChunk) {
    let name = Bytes(rebasing: text[found.name])
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

  private mutating func time(
    of header: ChatHeader, _ message: inout ChatMessages, in chunk: MessageChunk
  ) -> EventTime {
    if header.dayPart == .unknown { message.unknownDayParts += 1 }
    let raw = ChatBytes.withClean(Bytes(start: message.printed.base, count: message.printed.count)) {
      chunk.arena.append($0)
    }
    guard let found = header.time(facts.order) else {
      message.noTime += 1
      return EventTime(milliseconds: nil, raw: raw, precision: .none, basis: .unknown)
    }
    if found.isOther { message.otherOrder += 1 }
    let instant = clock.instant(of: found.time.milliseconds)
    return EventTime(
      milliseconds: instant.milliseconds, raw: raw,
      precision: header.family.has(ChatHeader.Family.seconds) ? .seconds : .minute,
      basis: instant.isAmbiguous ? .ambiguous : .zone)
  }
}
