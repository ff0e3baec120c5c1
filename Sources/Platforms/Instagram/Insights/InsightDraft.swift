import Import
import PortaviaModel
import StructuredText

/// The numbers of one record of insights on their way to the rows of `metrics`.
struct InsightDraft {
  struct Number {
    var name: String
    var value: Double?
    var raw: Text
    var unit: Word
    /// As printed, where it says more than the name.
    var label: String?
  }

  private(set) var numbers: [Number] = []
  /// Of the post that they are about.
  private var time = EventTime.absent
  /// The first one is that of the post.
  private var pictures: [MediaDraft] = []
  private var caption = Text.null
  private var range = Text.null

  /// Of a post; nil for a record of another shape. With it, the labels that nobody knows.
  static func read(
    _ tape: borrowing JSONTape, in arena: borrowing Arena, isPost: Bool
  ) -> (InsightDraft, labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena) else { return nil }
    var draft = InsightDraft()
    if isPost { draft.readPost(&record, tape, arena) }
    if let range = record.take(.insDateRange) { draft.range = range.takeText(tape, in: arena) }
    var unknown: [String] = []
    for field in record.fields where field.value != nil {
      let text = field.takeText(tape, in: arena)
      let raw = arena.string(text)
      let number = InsightNumber(raw)
      let (name, isKnown) = InsightName.of(field, isPercent: number.unit == .percent)
      if !isKnown { unknown.append(field.label) }
      draft.numbers.append(
        Number(
          name: name, value: number.value, raw: text, unit: number.unit, label: isKnown ? nil : field.label))
    }
    record.settle(tape)
    return draft.numbers.isEmpty ? nil : (draft, unknown)
  }

  private mutating func readPost(
    _ record: inout LabelledRecord, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    time = record.takeTime(tape, in: arena, labelled: [.insCreationTimestamp, .insUploadTimestamp, .time])
    if let field = record.take(.insCaption, .caption) { caption = field.takeText(tape, in: arena) }
    for reading in record.readMedia(tape, in: arena) {
      if let picture = reading.file { pictures.append(picture) }
      if time.milliseconds == nil { time = reading.time }
      if time.milliseconds == reading.time.milliseconds { reading.claimTime(tape) }
    }
  }

  // MARK: - Rows

  /// - Parameter file: whose base name tells which numbers they are.
  func write(file: ArchivePath, _ place: inout RecordPlace) throws -> Outcome {
    let session = place.session
    let context = place.context
    let path = pictures.first.map { place.arena.string($0.uri) }
    let post = session.social.post(file: path, time: time, tolerance: 2)
    // The numbers themselves tell downloads of two days apart.
    let parts =
      (["insight", session.scope.owner, String(file.stem), path ?? "", place.arena.string(range)]
      + numbers.flatMap { [$0.name, place.arena.string($0.raw)] }).joined(separator: "\u{0}")
    let natural = NaturalKey(time) { parts + "\u{0}" + $0 }
    if try place.number(of: natural, in: .metrics, row: context.nextID.metric) == nil { return .merged }
    for picture in pictures { _ = session.refer(to: picture, source: place.source, place.arena) }
    let common = common(post: post, place)
    for (index, number) in numbers.enumerated() {
      try context.emit { batch in
        var row = Metric()
        row.id = context.nextID.metric
        context.nextID.metric += 1
        row.platform = .instagram
        row.account = session.owner
        row.post = post
        row.name = batch.text(number.name)
        row.value = number.value
        row.raw = batch.arena.append(number.raw, from: place.arena)
        row.unit = number.unit
        row.extra = batch.text(extra(number, common, rest: index == 0 ? place.arena.string(place.extra) : ""))
        row.source = place.source
        row.append(to: batch)
      }
    }
    context.count(.metrics, Int64(numbers.count))
    return .normalised
  }

  /// What every number of the record needs to be understood.
  private func common(post: Int64?, _ place: borrowing RecordPlace) -> [(key: String, json: String)] {
    var members: [(key: String, json: String)] = []
    if !range.isEmpty { members.append(("date_range", jsonText(place.arena.string(range)))) }
    if post == nil {
      if let second = time.milliseconds.map({ $0 / 1000 }) {
        members.append(("creation_timestamp", String(second)))
      }
      if let picture = pictures.first { members.append(("uri", jsonText(place.arena.string(picture.uri)))) }
    }
    if !caption.isEmpty { members.append(("caption", jsonText(place.arena.string(caption)))) }
    return members
  }

  /// - Parameter rest: a JSON object, or nothing.
  private func extra(_ number: Number, _ common: [(key: String, json: String)], rest: String) -> String? {
    var members = common
    if let label = number.label { members.append(("label", jsonText(label))) }
    var extra = Extra(members)
    extra.add(rest)
    return extra.text
  }
}
