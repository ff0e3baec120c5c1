import Import
import PortaviaModel
import StructuredText

/// The messages of a chat: takes its lines together.
///
/// Memory: one message, of which at most ``longestText`` bytes are taken; the file stays verbatim where one is longer.
struct ChatMessages: RecordSource, ~Copyable {
  typealias Bytes = ChatBytes.Bytes

  /// Bytes of one message.
  static let longestText = 16 << 20

  /// A line that begins a message.
  private struct Beginning {
    var line: TextLine
    var header: ChatHeader
    var parts: ChatLine
  }

  private let plan: DownloadPlan
  private let facts: ChatFacts
  private var reader: LineReader<TextSource<EntrySource>>
  /// The line that ended the message before it.
  private var upcoming: Beginning?
  private var isOpen = false

  // The message.
  private(set) var header: ChatHeader?
  private(set) var printed = Arena(capacity: 64)
  private(set) var author = Arena(capacity: 64)
  private(set) var hasAuthor = false
  private(set) var isMarked = false
  private(set) var text = Arena(capacity: 4096)
  private var rawBytes = Arena(capacity: 4096)
  private var rawOffset = 0
  private var isDamaged = false
  private var isTooLong = false

  /// Of the wall clock; kept only where there are ``ChatFacts/strangers``.
  private var newest: Int64 = .min
  /// Hash of the name of somebody who is known to write, so that it is not asked again.
  private var lastPerson: UInt64?
  private var quoted = 0
  private var nuls = 0
  // What its user finds out; see ``ChatReader``.
  var otherOrder = 0
  var noTime = 0
  var unknownDayParts = 0
  var startsWithNotice = false

  init(_ plan: DownloadPlan, file: Int, facts: ChatFacts) {
    self.plan = plan
    self.facts = facts
    reader = LineReader(TextSource(plan.open(file), isWindows1252: facts.isWindows1252))
  }

  var raw: UnsafeBufferPointer<UInt8> { Bytes(start: rawBytes.base, count: rawBytes.count) }
  var offset: Int { rawOffset }
  var fingerprint: Int { 0 }
  var oddity: FindingCode? { isTooLong ? .chatMessageTooLong : isDamaged ? .chatInvalidText : nil }

  /// Nothing goes into the arena: the texts of a message are here.
  mutating func next(into arena: inout Arena, _ book: inout RecordBook) throws -> RecordStep? {
    isDamaged = false
    isTooLong = false
    header = nil
    if text.capacity < 1 << 20 { text.removeAll() } else { text = Arena(capacity: 4096) }
    if let beginning = upcoming {
      upcoming = nil
      begin(beginning, &book)
    }
    while let line = try reader.next() {
      if !line.isContinued, let beginning = beginning(of: line) {
        if isOpen {
          upcoming = beginning
          return end()
        }
        begin(beginning, &book)
      } else {
        append(line, &book)
      }
    }
    // Empty lines at the end are the end of the file.
    while text.count > 0, text.base[text.count - 1] == 0x0A { text.rewind(to: text.count - 1) }
    return isOpen ? end() : nil
  }

  private mutating func end() -> RecordStep {
    isOpen = false
    return .record(group: 0)
  }

  // MARK: - Lines

  private mutating func beginning(of line: TextLine) -> Beginning? {
    guard let header = ChatHeader(line.bytes) else { return nil }
    let parts = ChatLine(line.bytes, from: header.end)
    let name = parts.author.map { Bytes(rebasing: line.bytes[$0]) }
    if header.family != facts.family || header.shape != facts.shape {
      guard facts.accepts(header, author: name.map { ChatLine.hash($0) }, isMarked: parts.isMarked) else {
        quoted += 1
        return nil
      }
    }
    if !facts.strangers.isEmpty, isQuoted(header, name) {
      quoted += 1
      return nil
    }
    return Beginning(line: line, header: header, parts: parts)
  }

  private mutating func begin(_ beginning: Beginning, _ book: inout RecordBook) {
    let (line, parts) = (beginning.line, beginning.parts)
    header = beginning.header
    isOpen = true
    book.ordinal += 1
    hasAuthor = false
    isMarked = parts.isMarked
    var body = parts.body
    if let range = parts.author {
      let name = Bytes(rebasing: line.bytes[range])
      if isNotice(name, in: line.bytes, from: beginning.header.end) {
        body = beginning.header.end..<line.bytes.count
      } else {
        hasAuthor = true
        author.removeAll()
        author.append(name)
      }
    }
    printed.removeAll()
    printed.append(Bytes(rebasing: line.bytes[beginning.header.printed]))
    rawOffset = line.offset
    take(line, from: body.lowerBound)
    rawBytes.removeAll()
    rawBytes.append(line.bytes)
  }

  /// Whether a line of somebody who is neither of the two in a chat is older than the message before it.
  private mutating func isQuoted(_ header: ChatHeader, _ name: Bytes?) -> Bool {
    let time = header.time(facts.order)?.time.milliseconds ?? newest
    if let name, time < newest, facts.strangers.contains(ChatLine.hash(name)) { return true }
    newest = max(newest, time)
    return false
  }

  /// `Anna changed the subject to "News: oggi"` names nobody before its colon
  /// (docs/formats/whatsapp.md#notices).
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

  private mutating func append(_ line: TextLine, _ book: inout RecordBook) {
    if !isOpen {
      // Before the first header: some exports begin with a sentence of WhatsApp
      // (docs/formats/whatsapp.md#notices).
      if line.bytes.allSatisfy({ $0 == 0x20 || ChatBytes.mark(line.bytes, 0) > 0 && line.bytes.count == 3 }) {
        return
      }
      isOpen = true
      book.ordinal += 1
      hasAuthor = false
      isMarked = false
      rawOffset = line.offset
      rawBytes.removeAll()
    } else if !line.isContinued {
      if hasRoom(1) { text.append(0x0A) }
      if rawBytes.count < Self.longestText { rawBytes.append(0x0A) }
    }
    take(line, from: 0)
    if rawBytes.count < Self.longestText { rawBytes.append(line.bytes) }
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

  // MARK: - The end

  mutating func keepBeside(_ reason: FindingCode?, _ book: inout RecordBook) {
    if let reason { book.find(reason, location: "record \(book.ordinal), byte \(rawOffset)") }
    if isTooLong { book.reading.keepsVerbatim = true }
    book.keep(raw, ordinal: book.ordinal, offset: rawOffset, reason: reason)
  }

  mutating func close(_ book: inout RecordBook) {
    book.reading.close(&reader.source.base)
    if reader.source.isUTF16 { book.find(.chatUTF16) }
    if facts.isWindows1252 { book.find(.chatWindows1252) }
    if reader.source.brokenUnits > 0 {
      book.find(.chatInvalidText, occurrences: reader.source.brokenUnits)
      book.reading.keepsVerbatim = true
    }
    if book.reading.damage != nil { book.reading.keepsVerbatim = true }
    for (code, count) in [
      (FindingCode.chatTimeUnknown, noTime), (.chatDayPartUnknown, unknownDayParts), (.chatNUL, nuls),
      (.chatHeadersQuoted, quoted), (.chatDateOrderMixed, otherOrder),
    ] where count > 0 {
      book.find(code, occurrences: count)
    }
    if facts.basis == .assumed, book.ordinal >= 0 {
      book.find(.chatDateOrderAssumed, details: [facts.order.rawValue])
    }
    if plan.isZoneAssumed { book.find(.chatZoneAssumed, details: [plan.timeZone ?? "UTC"]) }
    if facts.headers > 0, !startsWithNotice { book.find(.chatBeginningMissing) }
    if facts.isProbablyCut { book.find(.chatCutProbably, details: ["\(facts.familyHeaders)"]) }
  }
}
