import Import
import PortaviaModel
import StructuredText

/// The contacts of the owner's phone, as once uploaded: `your_address_books.json`
/// (docs/formats/facebook.md#people).
struct AddressBook: FileRule {
  let name = "facebook.address-book"
  let category = "address_book"
  let patterns = PathPattern.withPages([
    "about_you/your_address_books.json", "other_personal_information/your_address_books.json",
  ])
  let tables: [TableID] = [.contacts]

  private static let layout = RecordLayout(paths: [["address_book", "address_book"]])

  private enum Field: String, KnownKey {
    case name, createdTimestamp = "created_timestamp", updatedTimestamp = "updated_timestamp", details
    case contactPoint = "contact_point", extraData = "extra_data"

    static let keys = KeySet(allCases)
  }

  func prepare(_ context: ImportContext) {
    forEachEntry(in: context) { session, file in
      surveyRecords(
        of: file, in: session, keys: Field.keys, layout: Self.layout, page: .contacts
      ) { tape, arena, _ in
        if let entry = Self.entry(tape, in: arena) { context.contacts.connect(entry) }
      }
    }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: Field.keys, layout: Self.layout, page: .contacts
    ) { tape, place in
      guard var entry = Self.entry(tape, in: place.arena) else { return nil }
      place.keepExtra(of: tape)
      entry.extra = place.extra.isNull ? nil : place.arena.string(place.extra)
      return try writeContact(entry, &place)
    }
  }

  /// The entry on the tape; nil without a name, number or address.
  private static func entry(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> ContactSighting? {
    func text(_ node: Int, _ field: Field) -> (node: Int, text: String)? {
      guard let member = tape.child(of: node, field: field.field), tape.kind(member) == .string else {
        return nil
      }
      let text = arena.string(tape.string(member))
      return text.isEmpty ? nil : (member, text)
    }
    let name = text(0, .name)
    let created = tape.child(of: 0, field: Field.createdTimestamp.field).flatMap { tape.integer($0) } ?? 0
    var entry = ContactSighting(
      origin: .addressBook, originID: [normalizedName(name?.text ?? ""), "\(created)"])
    if let name {
      entry.fullName = name.text
      tape.claim(name.node)
    }
    if let details = tape.child(of: 0, field: Field.details.field) {
      for detail in tape.children(of: details) {
        if let point = text(detail, .contactPoint), entry.add(point.text) { tape.claim(point.node) }
      }
    }
    return entry.fullName == nil && entry.points.isEmpty ? nil : entry
  }
}

extension FileRule {
  /// Makes an entry of an address book a contact, or a further sighting of one.
  func writeContact(_ entry: ContactSighting, _ place: inout RecordPlace) throws -> Outcome {
    let context = place.context
    var entry = entry
    entry.source = place.source
    let (id, isNew) = context.contacts.meet(entry)
    let known = context.identified.meet(
      .contacts, platform: .facebook, id: "\(id)", row: id, fingerprint: place.fingerprint)
    if isNew {
      context.count(.contacts)
      return .normalised
    }
    if let known {
      place.note(isOtherVersion: known.isOtherVersion)
    } else {
      // The contact comes from somewhere else: what this entry says beside its numbers is nowhere yet.
      place.keepsRaw = true
    }
    try context.recordSource(.contacts, id, file: place.source.file, ordinal: place.source.ordinal ?? 0)
    return .merged
  }
}
