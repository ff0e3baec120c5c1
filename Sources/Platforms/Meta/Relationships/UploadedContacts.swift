import Import
import PortaviaModel
import StructuredText

/// Contacts of a phone in `label_values` records: those uploaded before 2021, and those synchronised from Instagram
/// (docs/formats/facebook.md#people).
///
/// Labels are localised and few archives have been seen, so the values decide: what is a number or an address is one, and
/// the first other text is the name. A record is one contact, or a list (`vec`) of them.
struct UploadedContacts: FileRule {
  let name = "facebook.uploaded-contacts"
  let category = "address_book"
  let patterns = PathPattern.withPages([
    "profile_information/contacts_uploaded_before_2021.json",
    "profile_information/synced_contacts_from_instagram.json",
  ])
  let tables: [TableID] = [.contacts]

  func prepare(_ context: ImportContext) {
    forEachEntry(in: context) { session, file in
      surveyRecords(
        of: file, in: session, keys: LabelField.keys, layout: .elements, page: .general
      ) { tape, arena, _ in
        for contact in Self.contacts(tape, in: arena) { context.contacts.connect(contact) }
      }
    }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: LabelField.keys, layout: .elements, page: .general
    ) { tape, place in
      var contacts = Self.contacts(tape, in: place.arena)
      // When it was uploaded has no column: it travels in `extra`.
      if let time = tape.member(0, .timestamp, .number) { tape.releaseSubtree(time) }
      if contacts.isEmpty { return nil }
      place.keepExtra(of: tape)
      if !place.extra.isNull {
        // What is said about several is said about none of them.
        if contacts.count == 1 {
          contacts[0].extra = place.arena.string(place.extra)
        } else {
          place.keepsRaw = true
        }
      }
      var outcome = Outcome.merged
      for contact in contacts {
        if case .normalised = try writeContact(contact, &place) { outcome = .normalised }
      }
      return outcome
    }
  }

  private static func contacts(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> [ContactSighting] {
    guard let record = LabelRecord(tape) else { return [] }
    var contacts: [ContactSighting] = []
    var own: [LabelEntry] = []
    for entry in record.entries.rest {
      var isList = false
      if let list = tape.member(entry.node, .vec, .array) {
        for element in tape.children(of: list) {
          guard let dict = tape.member(element, .dict, .array) else { continue }
          isList = true
          var entries = LabelEntries()
          entries.add(dict, tape)
          if let contact = contact(entries.rest, tape, arena) { contacts.append(contact) }
        }
      }
      if !isList { own.append(entry) }
    }
    if let contact = contact(own, tape, arena) { contacts.append(contact) }
    return contacts
  }

  private static func contact(
    _ entries: [LabelEntry], _ tape: borrowing JSONTape, _ arena: borrowing Arena
  ) -> ContactSighting? {
    var contact = ContactSighting(origin: .addressBook, originID: [])
    for entry in entries {
      let isName = entry.isAbout(.name, in: arena)
      if let value = tape.member(entry.node, .value, .string) {
        let text = arena.string(tape.string(value))
        if text.isEmpty { continue }
        if !isName, contact.add(text) {
          _ = entry.takeText(tape, in: arena)
        } else if contact.fullName == nil {
          contact.fullName = text
          _ = entry.takeText(tape, in: arena)
        }
      } else if let list = tape.member(entry.node, .vec, .array) {
        for element in tape.children(of: list) {
          guard let value = tape.member(element, .value, .string) else { continue }
          if contact.add(arena.string(tape.string(value))) { tape.claim(value) }
        }
      }
    }
    contact.originID = [normalizedName(contact.fullName ?? "")]
    return contact.fullName == nil && contact.points.isEmpty ? nil : contact
  }
}
