import Import
import PortaviaModel
import StructuredText

extension InstagramPost {
  /// A post in labelled values: its caption, position and address, and its media where it has them
  /// (docs/formats/instagram.md#content).
  mutating func readLabels(_ tape: borrowing JSONTape, _ arena: borrowing Arena) {
    guard var record = LabelledRecord(tape, in: arena) else { return }
    unknownLabels = record.unknownLabels
    text = record.take(.caption)?.takeText(tape, in: arena) ?? .null
    // On a page the caption is the heading.
    if text.isEmpty { text = record.takeTitle(tape) }
    if text.isEmpty, record.dialect == .list {
      text = record.take(.text, tape, in: arena)?.takeText(tape, in: arena) ?? .null
    }
    url = (record.take(.url) ?? record.take(.address, tape, in: arena))?.takeAddress(tape, in: arena) ?? .null
    let place = (record.take(.latitude), record.take(.longitude))
    if let latitude = place.0.flatMap({ Self.number($0, tape, arena) }),
      let longitude = place.1.flatMap({ Self.number($0, tape, arena) })
    {
      self.latitude = latitude
      self.longitude = longitude
      _ = place.0?.takeText(tape, in: arena)
      _ = place.1?.takeText(tape, in: arena)
    }
    if let update = record.take(.updateTime), let seconds = update.seconds,
      tape.time(seconds).milliseconds != nil
    {
      updated = update.takeTime(tape)
    }
    time = record.takeTime(tape, in: arena, labelled: [.insCreationTimestamp, .time, .dateAndTime])
    for reading in record.readMedia(tape, in: arena) {
      if text.isEmpty {
        text = reading.title
        reading.claimTitle(tape)
      } else {
        reading.titleFile(tape)
      }
      files += reading.files
    }
    readTagged(record, tape, arena)
    // Beside files, the position is that of the first one.
    if !files.isEmpty, files[0].latitude == nil {
      (files[0].latitude, files[0].longitude) = (latitude, longitude)
      (latitude, longitude) = (nil, nil)
    }
    record.settle(tape)
  }

  /// `name (Tagged, 0.00, 0.00)`, one a line; where in the picture stays in `extra`.
  private mutating func readTagged(
    _ record: LabelledRecord, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) {
    for field in record.fields where field.concepts.contains(.taggedUsers) {
      let lines = field.value.map { arena.string(tape.string($0)) } ?? ""
      for line in lines.split(separator: "\n") {
        if let name = Username(String(line.prefix { $0 != "(" })) { tagged.append(name) }
      }
    }
  }

  private static func number(
    _ field: LabelledField, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) -> Double? {
    guard let value = field.value.flatMap({ Double(arena.string(tape.string($0))) }), value.isFinite else {
      return nil
    }
    return value
  }
}
