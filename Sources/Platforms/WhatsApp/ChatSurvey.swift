import Import
import PortaviaModel
import StructuredText

/// The first pass over a chat: which dialect it is in, in what order its dates are, who writes
/// (docs/formats/whatsapp.md#headers).
///
/// Memory does not grow with the file: at most ``formLimit`` forms and ``ChatAuthors/limit`` authors are followed.
struct ChatSurvey: ~Copyable {
  private struct Form: Hashable {
    var family: ChatHeader.Family
    var shape: ChatHeader.Shape
  }

  private struct Tally {
    var form: Form
    var evidence: DateEvidence
    var authors = ChatAuthors()
    var marked = 0
    var unmarked = 0
    var hasGroupNotice = false
    var attachments = 0
  }

  private static let formLimit = 64

  private let newest: CivilTime?
  private var tallies: [Tally] = []
  private var last = 0
  private var sketch = ChatSketch()

  /// - Parameter newest: when the file was packed, in the clock of the machine that did it.
  init(newest: CivilTime?) { self.newest = newest }

  /// - Parameters:
  ///   - given: the order that the user names.
  ///   - isWindows1252: whether an earlier pass has found that; see ``ChatFacts/isWindows1252``.
  /// - Returns: nil for a text without any header.
  static func facts<Source: ByteSource & ~Copyable>(
    of source: consuming Source, newest: CivilTime?, given: WrittenDateOrder?, isWindows1252: Bool = false
  ) throws -> ChatFacts? {
    var survey = ChatSurvey(newest: newest)
    var encoding = ChatEncoding()
    var reader = LineReader(TextSource(source, isWindows1252: isWindows1252))
    while let line = try reader.next() {
      encoding.take(line)
      if !line.isContinued { survey.take(line.bytes) }
    }
    var facts = survey.facts(given: given)
    facts?.isWindows1252 = isWindows1252 || encoding.isWindows1252
    return facts
  }

  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let header = ChatHeader(bytes), let place = place(of: header) else { return }
    let line = ChatLine(bytes, from: header.end)
    tallies[place].evidence.take(header)
    noteNames(bytes, from: header.end, header, place)
    let body = UnsafeBufferPointer(rebasing: bytes[line.body])
    let marker = ChatMarkers.shared.kind(of: body)
    let isBracket = header.family.has(ChatHeader.Family.bracket)
    if marker != nil, isBracket, line.author != nil {
      if line.isMarked { tallies[place].marked += 1 } else { tallies[place].unmarked += 1 }
    }
    if let author = line.author {
      let isOwn = marker.map { !$0.isNotice } ?? !(isBracket && line.isMarked && !hasFile(body))
      tallies[place].authors.note(
        UnsafeBufferPointer(rebasing: bytes[author]), isOwn: isOwn, isYou: marker == .deletedByYou, body)
    } else if !tallies[place].hasGroupNotice,
      let notice = ChatMarkers.shared.notice(body), notice.kind.isGroup
    {
      tallies[place].hasGroupNotice = true
    }
    sketch.take(bytes, header)
  }

  // MARK: - What is gathered

  private mutating func place(of header: ChatHeader) -> Int? {
    let form = Form(family: header.family, shape: header.shape)
    if last < tallies.count, tallies[last].form == form { return last }
    if let known = tallies.firstIndex(where: { $0.form == form }) {
      last = known
    } else {
      guard tallies.count < Self.formLimit else { return nil }
      last = tallies.count
      tallies.append(Tally(form: form, evidence: DateEvidence(newest: newest)))
    }
    return last
  }

  /// Whether the text ends like the name of a file in brackets.
  private func hasFile(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = body.last(where: { $0 != 0x20 }) else { return false }
    return end == UInt8(ascii: ">") && body.contains(UInt8(ascii: "<"))
      || body.count < 4096 && ChatBody.holds("http", body)
  }

  /// Dates in names of attachments: `-2026-11-22-01-44-07.` of iOS, `-20261122-WA` of Android.
  private mutating func noteNames(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ header: ChatHeader, _ place: Int
  ) {
    let end = min(bytes.count, start + 400)
    var at = start
    while let sign = ChatBytes.place(of: UInt8(ascii: "-"), in: bytes, from: at), sign + 12 < end {
      at = sign
      guard bytes[at + 1] == UInt8(ascii: "2"), bytes[at + 2] == UInt8(ascii: "0") else {
        at += 1
        continue
      }
      var next = at + 1
      at += 1
      var digits: [Int] = []
      while next < end, let digit = ChatBytes.digit(bytes, next), digits.count < 9 {
        digits.append(digit.value)
        next += digit.length
      }
      func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
      if digits.count == 8, ChatBytes.hasPrefix(bytes, next, "-WA") {
        tallies[place].attachments += 1
        tallies[place].evidence.take(
          year: number(0..<4), month: number(4..<6), day: number(6..<8), on: header)
        return
      }
      guard digits.count == 4, next + 6 <= end, bytes[next] == UInt8(ascii: "-"),
        bytes[next + 3] == UInt8(ascii: "-"), let m1 = ChatBytes.digit(bytes, next + 1),
        let m2 = ChatBytes.digit(bytes, next + 2), let d1 = ChatBytes.digit(bytes, next + 4),
        let d2 = ChatBytes.digit(bytes, next + 5)
      else { continue }
      tallies[place].attachments += 1
      tallies[place].evidence.take(
        year: number(0..<4), month: m1.value * 10 + m2.value, day: d1.value * 10 + d2.value, on: header)
      return
    }
  }

  // MARK: - What comes of it

  /// The dialect of the majority.
  func facts(given: WrittenDateOrder?) -> ChatFacts? {
    var byFamily: [ChatHeader.Family: Int] = [:]
    for tally in tallies { byFamily[tally.form.family, default: 0] += tally.evidence.count }
    guard let family = byFamily.max(by: { ($0.value, $1.key.bits) < ($1.value, $0.key.bits) })?.key else {
      return nil
    }
    let own = tallies.filter { $0.form.family == family }
    guard let best = own.max(by: { $0.evidence.count < $1.evidence.count }) else { return nil }
    var facts = ChatFacts()
    facts.family = family
    facts.shape = best.form.shape
    facts.headers = best.evidence.count
    facts.familyHeaders = byFamily[family] ?? 0
    facts.candidates = tallies.reduce(0) { $0 + $1.evidence.count }
    facts.isMixed = best.evidence.isMixed
    (facts.order, facts.basis) = best.evidence.order(yearPlace: best.form.shape.yearPlace)
    if let given { (facts.order, facts.basis) = (given, .given) }
    facts.authors = best.authors.byHash
    facts.trustsMarks = family.has(ChatHeader.Family.bracket) && best.marked >= best.unmarked
    facts.hasGroupNotice = own.contains(where: \.hasGroupNotice)
    facts.attachments = own.reduce(0) { $0 + $1.attachments }
    facts.sketch = sketch.values
    facts.newest = best.evidence.newest(in: facts.order)
    return facts
  }
}
