import PortaviaModel

/// Writes the contacts with their numbers and addresses, and says which accounts are theirs.
struct ContactRows {
  let context: ImportContext

  func write() throws {
    try joinAccounts()
    for known in context.contacts.contacts { try write(known) }
  }

  private func write(_ known: ContactRegistry.Known) throws {
    let sighting = known.sighting
    let phone = sighting.points.first { $0.scheme == .phone && $0.isIdentity }
    let email = sighting.points.first { $0.scheme == .email }
    let key = key(of: sighting, phone: phone?.normalized, email: email?.normalized)
    try context.emit { batch in
      var row = Contact()
      row.id = known.id
      row.key = batch.text(key)
      row.kind = sighting.kind
      row.fullName = batch.text(sighting.fullName)
      row.givenName = batch.text(sighting.givenName)
      row.familyName = batch.text(sighting.familyName)
      row.organization = batch.text(sighting.organization)
      row.jobTitle = batch.text(sighting.jobTitle)
      row.email = batch.text(email?.normalized)
      row.phone = batch.text(phone?.normalized)
      row.website = batch.text(sighting.website ?? sighting.points.first { $0.scheme == .url }?.value)
      row.street = batch.text(sighting.street)
      row.city = batch.text(sighting.city)
      row.region = batch.text(sighting.region)
      row.postalCode = batch.text(sighting.postalCode)
      row.countryCode = batch.text(sighting.countryCode)
      row.birthday = batch.text(sighting.birthday)
      row.origin = sighting.origin
      row.extra = batch.text(extra(of: known))
      row.source = sighting.source
      row.append(to: batch)
      for (index, point) in sighting.points.enumerated() {
        var row = ContactPoint()
        row.contact = known.id
        row.scheme = point.scheme
        row.value = batch.text(point.value)
        row.normalized = batch.text(point.normalized)
        row.isPrimary = sighting.points.firstIndex { $0.scheme == point.scheme } == index
        row.append(to: batch)
      }
    }
  }

  /// The names that other records gave, beside what the first one said.
  private func extra(of known: ContactRegistry.Known) -> String? {
    guard !known.otherNames.isEmpty else { return known.sighting.extra }
    var members = Extra(known.sighting.extra)
    members.add("other_names", known.otherNames)
    return members.text
  }

  private func key(of sighting: ContactSighting, phone: String?, email: String?) -> String {
    if let phone {
      context.key.begin("contacts", "phone")
      context.key.part(phone)
    } else if let email {
      context.key.begin("contacts", "email")
      context.key.part(email)
    } else {
      context.key.begin("contacts", "origin")
      context.key.part(sighting.origin.name)
      for part in sighting.originID { context.key.part(part) }
    }
    return context.key.finish("ct")
  }

  /// An account that states the number or address of a contact is the contact's (docs/rules.md#contacts).
  private func joinAccounts() throws {
    var written: Set<[Int64]> = []
    for identifier in context.accounts.identifiers {
      let normalized: String?
      switch identifier.scheme {
      case .phone: normalized = PhoneNumber.e164(identifier.value)
      case .email: normalized = EmailAddress.normalized(identifier.value)
      default: continue
      }
      guard let normalized, let contact = context.contacts.contact(identifier.scheme, normalized),
        written.insert([identifier.account, contact]).inserted
      else { continue }
      let isJoined = context.accounts[identifier.account].contact ?? contact == contact
      if isJoined { context.accounts.update(identifier.account) { $0.contact = contact } }
      try context.emit { batch in
        let method = batch.text(identifier.scheme == .phone ? "same_phone" : "same_email")
        // Of two contacts with its number and its address the account has one; people decide about the other.
        let status = batch.text(isJoined ? "confirmed" : "suggested")
        batch.appendRow(.contactMatches) { row in
          row.integer(context.nextID.contactMatch)
          row.integer(identifier.account)
          row.integer(contact)
          row.null()  // other_account_id
          row.text(method)
          row.real(1)
          row.text(status)
          row.null()  // decided_at
        }
      }
      context.nextID.contactMatch += 1
    }
  }
}
