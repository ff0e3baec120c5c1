import PortaviaModel
import StructuredText

/// The records of a JSON document. What cannot be read is kept or reported here; its user sees good records and the
/// members beside them.
package struct JSONSource: JSONRecordSource, ~Copyable {
  private var reader: JSONRecordReader<EntrySource>
  private var end: JSONEnd?
  private let keepsRaw: Bool
  /// Whether ordinals count through the whole entry, members included, instead of through each array.
  private let countsThrough: Bool
  private var unknownMembers = 0
  private var knownMembers = 0

  /// - Parameters:
  ///   - countsThrough: for rules that read several arrays, and members as records.
  ///   - encoding: how the texts are encoded; nil for as the product has it.
  package init(
    _ plan: DownloadPlan, file: Int, keys: KeySet, layout: RecordLayout, countsThrough: Bool = false,
    encoding: Product.TextEncoding? = nil
  ) {
    self.countsThrough = countsThrough
    keepsRaw = plan.options.keepsRaw
    reader = JSONRecordReader(
      source: plan.open(file), keys: keys, layout: layout,
      repair: (encoding ?? plan.product.textEncoding).isRepaired)
  }

  package var raw: UnsafeBufferPointer<UInt8> { reader.raw }
  package var offset: Int { reader.recordOffset }
  package var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(reader.raw))
    return hasher.finalize()
  }
  /// What was odd in the record.
  package var problems: JSONProblems { reader.problems }

  package borrowing func withTape<Result>(
    _ body: (borrowing JSONTape) throws -> Result
  ) rethrows -> Result {
    try body(reader.tape)
  }

  package mutating func next(into arena: inout Arena, _ book: inout RecordBook) throws -> RecordStep? {
    while end == nil {
      switch try reader.next(into: &arena) {
      case .record(let ordinal, let group):
        count(ordinal, &book)
        noteWhole(&book)
        return .record(group: group)
      case .member:
        if countsThrough {
          count(0, &book)
          noteWhole(&book)
        }
        return .member(group: reader.memberGroup)
      case .damaged(let ordinal, let code, let offset, _):
        count(ordinal, &book)
        book.settleDamaged(code, reader.raw, offset: offset, location: offset)
      case .end(let end): self.end = end
      }
    }
    return nil
  }

  private func count(_ place: Int, _ book: inout RecordBook) {
    book.ordinal = countsThrough ? book.ordinal + 1 : Int64(place)
  }

  /// Says what was odd in a record that could be read, and keeps it where every record is kept.
  private func noteWhole(_ book: inout RecordBook) {
    if !reader.problems.isEmpty { noteProblems(&book) }
    if keepsRaw { keep(nil, &book) }
  }

  /// A record that could be read, but not every byte of it became text: it stays verbatim beside its row.
  private func noteProblems(_ book: inout RecordBook) {
    var worst: FindingCode?
    for kind in JSONProblems.Kind.allCases {
      guard let offset = reader.problems.offset(of: kind) else { continue }
      book.find(kind.code, location: "record \(book.ordinal), byte \(reader.recordOffset + offset)")
      // A cut tail stays in `extra`, a missing comma loses nothing.
      if kind != .cutTail, kind != .missingComma { worst = worst ?? kind.code }
    }
    if let worst, !keepsRaw { keep(worst, &book) }
  }

  private func keep(_ reason: FindingCode?, _ book: inout RecordBook) {
    book.keep(reader.raw, ordinal: book.ordinal, offset: reader.recordOffset, reason: reason)
  }

  // MARK: - Members

  package mutating func keepMember(in arena: borrowing Arena, _ book: inout RecordBook) {
    unknownMembers += 1
    let key = book.notes.note(key: reader.tape.key(of: 0, in: arena))
    book.keep(
      reader.raw, ordinal: nil, offset: reader.recordOffset, pointer: "/" + key, reason: .recordUnknownKey)
  }

  /// Counts a member of the document that its reader kept itself.
  package mutating func noteMember(isKnown: Bool) {
    if isKnown { knownMembers += 1 } else { unknownMembers += 1 }
  }

  // MARK: - The end

  package mutating func close(_ book: inout RecordBook) {
    book.reading.close(&reader.source)
    if reader.counts.repairedStrings > 0 {
      book.find(.textRepaired, occurrences: reader.counts.repairedStrings)
    }
    book.enterNotes()
    settleStatus(&book)
  }

  private func settleStatus(_ book: inout RecordBook) {
    let tally = book.ledger.tally
    if let end, let code = end.code {
      // The record that was cut has said it already.
      if book.reading.findings.last?.code != code { book.find(code, location: end.place) }
      book.reading.status = tally.read > 0 ? .partlyParsed : .damaged
      book.reading.reason = code.id
    } else if tally.read == 0, unknownMembers > 0, knownMembers == 0 {
      // The name is known, but nothing in it is where the rule looks.
      book.reading.status = .unrecognised
      book.find(.entryUnrecognised)
    } else if tally.preserved > 0 {
      book.reading.status = .partlyParsed
    }
    // Of a file that ends otherwise than it should, some bytes belong to no record.
    book.reading.keepsVerbatim =
      book.reading.damage != nil || end?.code != nil || (book.reading.status != .parsed && tally.read == 0)
  }
}

extension JSONEnd {
  /// Position, never content.
  package var place: String? {
    switch self {
    case .truncated(let at), .trailingBytes(let at), .broken(let at), .notJSON(let at): "byte \(at)"
    case .complete, .empty: nil
    }
  }
}

extension JSONProblems.Kind {
  package var code: FindingCode {
    switch self {
    case .duplicateKey: .jsonDuplicateKey
    case .invalidUTF8: .jsonInvalidUTF8
    case .loneSurrogate: .jsonLoneSurrogate
    case .nul: .jsonNUL
    case .controlCharacter: .jsonControlCharacter
    case .cutTail: .textCut
    case .missingComma: .jsonMissingComma
    }
  }
}
