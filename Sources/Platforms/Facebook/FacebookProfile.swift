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
  private enum Field: String, KnownKey {
    case name, fullName = "full_name", firstName = "first_name", middleName = "middle_name"
    case lastName = "last_name", username, profileURI = "profile_uri", emails
    case previousEmails = "previous_emails", pendingEmails = "pending_emails"
    case adAccountEmails = "ad_account_emails", phoneNumbers = "phone_numbers", phoneNumber = "phone_number"
    case phoneType = "phone_type", verified, previousNames = "previous_names", otherNames = "other_names"
    case type, timestamp, birthday, year, month, day, gender, genderOption = "gender_option", pronoun
    case currentCity = "current_city", hometown, relationship
    case previousRelationships = "previous_relationships", familyMembers = "family_members"
    case educationExperiences = "education_experiences", workExperiences = "work_experiences"
    case interestedIn = "interested_in", bloodInfo = "blood_info", websites, address
    case placesLived = "places_lived", introBio = "intro_bio", screenNames = "screen_names"
    case registrationTimestamp = "registration_timestamp", pages, groups

    static let keys = KeySet(allCases)
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
        facts.created = reader.tape.child(of: 0, field: Field.registrationTimestamp.field)
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
      guard let member = tape.child(of: node, field: field.field), tape.kind(member) == .string else {
        return nil
      }
      tape.claim(member)
      let value = arena.string(tape.string(member))
      return value.isEmpty ? nil : value
    }
    func member(_ node: Int, _ field: Field) -> Int? { tape.child(of: node, field: field.field) }

    guard let name = member(0, .name), let fullName = text(name, .fullName) else { return nil }
    var facts = OwnerFacts(name: fullName)
    facts.username = text(0, .username)
    facts.profileURL = text(0, .profileURI)
    if let emails = member(0, .emails), let list = member(emails, .emails) {
      for element in tape.children(of: list) where tape.kind(element) == .string {
        facts.emails.append(arena.string(tape.string(element)))
        tape.claim(element)
      }
    }
    if let phones = member(0, .phoneNumbers) {
      for element in tape.children(of: phones) {
        if let number = text(element, .phoneNumber) { facts.phones.append(number) }
      }
    }
    for field in [Field.previousNames, .otherNames] {
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
