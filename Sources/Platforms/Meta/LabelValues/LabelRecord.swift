import Import
import PortaviaModel
import StructuredText

/// A `label_values` record, which Facebook and Instagram share (docs/formats/facebook.md#label-record). The
/// layout ``RecordLayout/elements`` gives those of an array and the single bare one alike; the keys are
/// ``LabelField/keys``.
///
/// What a rule takes is claimed on the tape; the labels and values that it leaves go to `extra`.
struct LabelRecord {
  /// Claimed where it is an instant; absent where the record has none.
  private(set) var time = EventTime.absent
  private(set) var entries = LabelEntries()
  /// `title`; see ``takeTitle(_:)``.
  private let title: Int?
  private let media: Int?

  /// Nil, with nothing claimed, for a record of another shape.
  init?(_ tape: borrowing JSONTape, _ node: Int = 0) {
    guard let list = tape.member(node, .labelValues, .array) else { return nil }
    entries.add(list, tape)
    if tape[list].next == list + 1 { tape.claim(list) }
    title = tape.member(node, .title).flatMap { tape.kind($0) == .string ? $0 : nil }
    media = tape.member(node, .media)
    if let media, tape[media].next == media + 1, tape.kind(media) == .array { tape.claim(media) }
    if let member = tape.member(node, .timestamp), tape.kind(member) == .number {
      time = tape.time(member)
      if time.milliseconds != nil { tape.claim(member) }
    }
  }

  /// `title`, claimed; null when there is none.
  func takeTitle(_ tape: borrowing JSONTape) -> Text {
    guard let title, !tape.string(title).isEmpty else { return .null }
    tape.claim(title)
    return tape.string(title)
  }

  /// The media objects of the record itself, claimed; entries may have their own.
  func takeFiles(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> [MediaDraft] {
    media.map { mediaFiles($0, tape, in: arena) } ?? []
  }

  /// The first entry that says this, else the first of that shape; each is given once.
  mutating func take(
    _ concept: LabelConcept, or shape: LabelShape? = nil, _ tape: borrowing JSONTape,
    in arena: borrowing Arena
  ) -> LabelEntry? {
    entries.take(concept, or: shape, tape, in: arena)
  }

  /// The first entry of that shape; each is given once.
  mutating func take(
    _ shape: LabelShape, _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> LabelEntry? {
    entries.take(shape, tape, in: arena)
  }
}
