import Import
import PortaviaModel
import StructuredText

/// The contacts of the owner's phone that were synchronised
/// (docs/formats/instagram.md#synchronised-contacts).
struct SyncedContactRule: FileRule {
  let name = "instagram.contacts"
  let category = "address_book"
  let patterns = PathPattern.withPages([
    "contacts/synced_contacts.json", "contacts/synced_contacts_#.json",
  ])
  let tables: [TableID] = [.contacts]

  private static let layout = RecordLayout(
    paths: [["contacts_contact_info"], [RecordLayout.any]], single: LabelledRecord.singleKeys)

  func prepare(_ context: ImportContext) {
    forEachEntry(in: context) { session, file in
      surveyRecords(
        of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
      ) { tape, arena, _ in
        if let (contact, _) = Self.contact(tape, in: arena) { context.contacts.connect(contact) }
      }
    }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (found, labels) = Self.contact(tape, in: place.arena) else { return nil }
      var contact = found
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      contact.extra = place.extra.isNull ? nil : place.arena.string(place.extra)
      return try writeContact(contact, &place)
    }
  }

  private static func contact(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> (ContactSighting, labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena) else { return nil }
    func text(_ field: LabelledField?, _ tape: borrowing JSONTape, _ arena: borrowing Arena) -> String? {
      guard let text = field?.takeText(tape, in: arena), !text.isEmpty else { return nil }
      return arena.string(text)
    }
    var contact = ContactSighting(origin: .addressBook, originID: [])
    // A number or address shows what it is; the last name comes first, because French calls it as others call names.
    let points = record.take(.contactInfo).map { [$0] } ?? Self.points(&record, tape, arena)
    for field in points {
      guard let value = field.value else { continue }
      var isPoint = false
      for part in arena.string(tape.string(value)).split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
        isPoint = contact.add(String(part)) || isPoint
      }
      if isPoint { _ = field.takeText(tape, in: arena) }
    }
    contact.familyName = text(record.take(.contactLastName), tape, arena)
    contact.givenName = text(record.take(.contactFirstName, .name), tape, arena)
    if contact.givenName == nil, contact.familyName == nil {
      contact.fullName = text(record.take(.text, tape, in: arena), tape, arena)
    } else {
      contact.fullName = [contact.givenName, contact.familyName].compactMap { $0 }.joined(separator: " ")
    }
    record.settle(tape)
    contact.originID = [normalizedName(contact.fullName ?? "")]
    return contact.fullName == nil && contact.points.isEmpty ? nil : (contact, record.unknownLabels)
  }

  /// Values without a label that is known that are numbers or addresses.
  private static func points(
    _ record: inout LabelledRecord, _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) -> [LabelledField] {
    record.takeAll { field in
      guard field.concepts.isEmpty, let value = field.value else { return false }
      var trial = ContactSighting(origin: .addressBook, originID: [])
      return trial.add(arena.string(tape.string(value)))
    }
  }
}
