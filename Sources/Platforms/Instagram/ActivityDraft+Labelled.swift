import Import
import PortaviaModel
import StructuredText

extension ActivityDraft {
  /// Fills the columns from labelled values. What `extra` has already stays there: nothing of it is claimed here.
  mutating func fill(
    from record: inout LabelledRecord, _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) {
    if time.milliseconds == nil {
      time = record.takeTime(tape, in: arena, labelled: [.time, .dateAndTime, .savedOn])
      if time.milliseconds == nil { time.raw = .null }
    }
    if url.isEmpty {
      let field = record.take(.url) ?? record.fields.first { $0.href != nil }
      url = field?.takeAddress(tape, in: arena) ?? .null
      if time.milliseconds == nil { time = field?.takeTime(tape) ?? .absent }
    }
    if title.isEmpty { title = record.takeTitle(tape) }
    if title.isEmpty {
      let field =
        record.take(.searchTerm, .author, .username, .name, .interest)
        ?? record.take(.username, inside: .ownerSection)
      title = field?.takeText(tape, in: arena) ?? .null
    }
    if text.isEmpty { text = record.take(.caption, .comment)?.takeText(tape, in: arena) ?? .null }
    // Beside the address of a list stands the name of what is there.
    if title.isEmpty, record.dialect == .list, let value = record.fields.first?.value {
      if !isWebAddress(arena.bytes(tape.string(value))) { title = tape.string(value) }
    }
    if title.isEmpty { title = record.take(.text, tape, in: arena)?.takeText(tape, in: arena) ?? .null }
  }
}
