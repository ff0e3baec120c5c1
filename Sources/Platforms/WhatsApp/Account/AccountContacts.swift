import Import
import PortaviaModel
import StructuredText

/// The numbers in the address book of the phone: `whatsapp_connections/contacts.json`
/// (docs/formats/whatsapp.md#the-account-report).
///
/// What a contact consists of is published nowhere: a text that is a number is one, a member whose key speaks of a name is
/// the name, and the rest stays with its keys.
struct AccountContacts: FileRule {
  let name = "whatsapp.contacts"
  let category = "address_book"
  let patterns = [PathPattern("whatsapp_connections/contacts.json"), PathPattern("contacts.json")]
  let tables: [TableID] = [.contacts]

  private static let keys = KeySet([])

  func read(_ file: Int, in session: ArchiveSession) throws {
    let layout = RecordLayout(["wa_contacts", "contacts"])
    try readRecords(of: file, in: session, keys: Self.keys, layout: layout) { tape, place in
      let found = Self.contact(tape, in: place.arena)
      guard var contact = found else { return nil }
      place.extra = place.rest(of: 0, tape)
      let rest = place.arena.string(place.extra)
      contact.extra = rest.hasPrefix("{") && rest.utf8.count > 2 ? rest : nil
      return try writeContact(contact, &place)
    }
  }

  private static func contact(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> ContactSighting? {
    var contact = ContactSighting(origin: .addressBook, originID: [])
    for node in 0..<Int(tape[0].next) {
      let text: String
      switch tape.kind(node) {
      case .string: text = arena.string(tape.string(node))
      case .number: text = String(decoding: tape.raw(node), as: UTF8.self)
      default: continue
      }
      let key = node == 0 ? "" : String(decoding: tape.key(of: node, in: arena), as: UTF8.self).lowercased()
      if text.isEmpty { continue }
      let isNumber =
        tape.kind(node) == .string && PhoneNumber.e164(text) != nil || key.contains("phone")
        || key.contains("number") || node == 0
      if isNumber, PhoneNumber.normalized(text).map({ $0.utf8.count >= 6 }) == true {
        contact.add(text)
        tape.claim(node)
      } else if contact.fullName == nil, tape.kind(node) == .string, key.contains("name") {
        contact.fullName = text
        tape.claim(node)
      }
    }
    contact.originID = [normalizedName(contact.fullName ?? "")] + contact.points.map(\.normalized)
    return contact.fullName == nil && contact.points.isEmpty ? nil : contact
  }
}
