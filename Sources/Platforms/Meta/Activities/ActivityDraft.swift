import Import
import PortaviaModel
import StructuredText

/// The columns of a row of `activities`, as far as a record shows them.
struct ActivityDraft {
  var title = Text.null
  var text = Text.null
  var url = Text.null
  var time = EventTime.absent

  /// Fills what the columns lack from labels and values; these stay in `extra` all the same, so nothing is claimed
  /// that is still to be written there.
  mutating func fill(from labels: inout LabelRecord, _ tape: borrowing JSONTape, in arena: borrowing Arena) {
    if title.isEmpty {
      title =
        labels.take(.name, tape, in: arena)?.takeText(tape, in: arena)
        ?? labels.take(.place, tape, in: arena)?.takeText(tape, in: arena) ?? .null
    }
    if text.isEmpty { text = labels.take(.message, tape, in: arena)?.takeText(tape, in: arena) ?? .null }
    if url.isEmpty { url = labels.take(.address, tape, in: arena)?.takeAddress(tape, in: arena) ?? .null }
    if time.milliseconds == nil {
      time = labels.take(.time, or: .time, tape, in: arena)?.takeTime(tape) ?? .absent
      if time.milliseconds == nil { time.raw = .null }
    }
  }
}
