import Import
import PortaviaModel
import StructuredText

/// The owner's profile: `profile_information/profile_information.json` (docs/formats/facebook.md#identity).
///
/// The survey reads it for the owner; the rule accounts for it and keeps what has no column in the account's `extra`.
struct FacebookProfile: FileRule {
  let name = "facebook.profile"
  let category = "profile"

  let patterns = [PathPattern("profile_information/profile_information.json")]
  let tables: [TableID] = [.accounts]
  private static let layout = RecordLayout(["profile"])

  /// Every key that is known; those that no column takes travel in `extra`.
  private enum Field: UInt16, CaseIterable {
    case name, full_name, first_name, middle_name, last_name, username, profile_uri
    case emails, previous_emails, pending_emails, ad_account_emails
    case phone_numbers, phone_number, phone_type, verified
    case previous_names, other_names, type, timestamp
    case birthday, year, month, day, gender, gender_option, pronoun, current_city, hometown, relationship
    case previous_relationships, family_members, education_experiences, work_experiences, interested_in
    case blood_info, websites, address, places_lived, intro_bio, screen_names, registration_timestamp, pages
    case groups

    static let keys = KeySet(allCases.map { "\($0)" })
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: Field.keys, layout: Self.layout) { tape, place in
      let facts = Self.owner(tape, in: place.arena)
      guard let facts, let owner = session.owner else { return nil }
      place.keepExtra(of: tape)
      let isOwn = session.scope.owner == normalizedName(facts.name)
      if isOwn, !place.extra.isNull {
        // Of a second profile, in another download, the record stays as it is.
        place.keepsRaw = !place.context.accounts.add(
          extra: place.arena.string(place.extra), of: name, to: owner)
      }
      return isOwn ? .normalised : nil
    }
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    if session.facts.owner == nil { session.facts.owner = Self.owner(session, file: file) }
  }

  /// The owner as the file says it, without accounting.
  private static func owner(_ session: ArchiveSession, file: Int) -> OwnerFacts? {
    var arena = Arena()
    var reader = JSONRecordReader(
      source: session.download.open(session.download.files[file]), keys: Field.keys, layout: layout,
      repair: session.product.textEncoding.isRepaired)
    // Whatever is wrong with the file is reported when it is read for good.
    while let step = try? reader.next(into: &arena) {
      switch step {
      case .record(let ordinal, _):
        guard var facts = owner(reader.tape, in: arena) else { continue }
        facts.created = reader.tape.child(of: 0, field: Field.registration_timestamp.rawValue)
          .flatMap { reader.tape.integer($0) }.flatMap { $0 > 0 ? $0 : nil }
        facts.source = SourcePosition(file: session.fileID(file), ordinal: Int64(ordinal))
        return facts
      case .member, .damaged: continue
      case .end: return nil
      }
    }
    return nil
  }

  private static func owner(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> OwnerFacts? {
    func text(_ node: Int, _ field: Field) -> String? {
      guard let member = tape.child(of: node, field: field.rawValue), tape.kind(member) == .string else {
        return nil
      }
      tape.claim(member)
      let value = arena.string(tape.string(member))
      return value.isEmpty ? nil : value
    }
    func member(_ node: Int, _ field: Field) -> Int? { tape.child(of: node, field: field.rawValue) }

    guard let name = member(0, .name), let fullName = text(name, .full_name) else { return nil }
    var facts = OwnerFacts(name: fullName)
    facts.username = text(0, .username)
    facts.profileURL = text(0, .profile_uri)
    if let emails = member(0, .emails), let list = member(emails, .emails) {
      for element in tape.children(of: list) where tape.kind(element) == .string {
        facts.emails.append(arena.string(tape.string(element)))
        tape.claim(element)
      }
    }
    if let phones = member(0, .phone_numbers) {
      for element in tape.children(of: phones) {
        if let number = text(element, .phone_number) { facts.phones.append(number) }
      }
    }
    for field in [Field.previous_names, .other_names] {
      guard let list = member(0, field) else { continue }
      for element in tape.children(of: list) {
        // Its date and kind stay in `extra`, so the name does too.
        guard let name = member(element, .name), tape.kind(name) == .string else { continue }
        facts.otherNames.append(arena.string(tape.string(name)))
      }
    }
    return facts
  }
}
