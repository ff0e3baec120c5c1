import PortaviaModel

/// Reads a JSON document record by record, in memory that the largest record bounds.
///
/// Strict, but not stubborn: what is not JSON costs the record that it is in, which is handed out as
/// damaged with its bytes, and reading goes on at the next record. A value may be assigned to a name
/// (`window.YTD.tweets.part0 = [ … ]`). See ``JSONStep`` for what comes out.
///
///     var reader = JSONRecordReader(source: entry, keys: keys, layout: RecordLayout(["messages"]), repair: true)
///     while true {
///       switch try reader.next(into: &arena) {
///       case .record: for child in reader.tape.children(of: 0) { … }
///       case .member, .damaged: …
///       case .end(let end): …
///       }
///     }
package struct JSONRecordReader<Source: ByteSource & ~Copyable>: ~Copyable {
  /// Where the bytes come from; what is left of it may be read once the end has been given.
  package var source: Source
  private var document: JSONDocument

  /// - Parameters:
  ///   - keys: the keys that nodes get a field number for.
  ///   - repair: whether texts are repaired by ``Mojibake``: standard Meta JSON only.
  package init(
    source: consuming Source, keys: KeySet, layout: RecordLayout, repair: Bool,
    limits: JSONLimits = JSONLimits()
  ) {
    self.source = source
    document = JSONDocument(keys: keys, layout: layout, repair: repair, limits: limits)
  }

  /// The next step; texts are appended to the arena. Throws what the source throws.
  ///
  /// After ``JSONStep/end(_:)`` it gives the same end again.
  package mutating func next(into arena: inout Arena) throws -> JSONStep {
    let mark = arena.count
    while true {
      if let step = document.advance(into: &arena) { return step }
      arena.rewind(to: mark)
      document.window.makeRoom()
      while !document.window.isFinal {
        let space = document.window.space()
        if space.count == 0 { break }
        let count = min(try source.read(into: space), space.count)
        if count > 0 { document.window.accept(count) } else { document.window.finish() }
      }
    }
  }

  /// The record or member read last; empty after a damaged one.
  package var tape: JSONTape { _read { yield document.tape } }
  /// The bytes of the record, member or damaged part read last; valid until the next call of ``next(into:)``.
  package var raw: UnsafeBufferPointer<UInt8> { document.raw }
  /// Where ``raw`` starts, in bytes of the document (of its UTF-8 form if it is UTF-16).
  package var recordOffset: Int { document.rawOffset }
  /// What was odd in the record or member read last.
  package var problems: JSONProblems { document.scanner.problems }
  /// The first path of the layout that leads to the object whose member was given last; ``RecordLayout/root`` when none
  /// does.
  package var memberGroup: UInt16 {
    guard let frame = document.frames.last, frame.isObject, frame.level > 0, frame.candidates != 0 else {
      return RecordLayout.root
    }
    return UInt16(frame.candidates.trailingZeroBitCount)
  }
  /// What has been counted in the document so far.
  package var counts: JSONCounts { document.scanner.counts }
}

/// Running counts of one document.
package struct JSONCounts: Sendable, Equatable {
  /// Strings, keys included, whose text was repaired.
  package var repairedStrings = 0
  /// Of these, repaired without their incomplete last character.
  package var cutTails = 0
  package init() {}
}
