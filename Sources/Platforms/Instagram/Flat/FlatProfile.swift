import Import
import PortaviaModel
import StructuredText

/// The owner's profile of the flat era: `profile.json` (docs/formats/instagram.md#account).
struct FlatProfile: FileRule {
  let name = "instagram.flat-profile"
  let category = "profile"
  let patterns = [PathPattern("profile.json")]
  let tables: [TableID] = [.accounts]

  private enum Field: String, KnownKey {
    case username, name, email, phoneNumber = "phone_number", biography, website, gender
    case privateAccount = "private_account", dateJoined = "date_joined", profilePicUrl = "profile_pic_url"
    case profilePictureChanges = "profile_picture_changes", dateOfBirth = "date_of_birth"
    case uploadTimestamp = "upload_timestamp"

    static let keys = KeySet(allCases)
  }

  func claims(_ path: ArchivePath) -> Bool { FlatRules.isTop(path, "profile.json") }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(of: file, in: session, keys: Field.keys, layout: .elements) { tape, place in
      let facts = Self.facts(tape, in: place.arena)
      guard let facts, let owner = session.owner, session.isOwner(facts) else { return nil }
      place.keepExtra(of: tape)
      if !place.extra.isNull {
        // Of a second profile, in another download, the record stays as it is.
        place.keepsRaw = !place.context.accounts.add(
          extra: place.arena.string(place.extra), of: name, to: owner)
      }
      return .normalised
    }
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    if session.facts.owner == nil { session.facts.owner = owner(file, in: session) }
  }

  /// The owner as the file says it, without accounting.
  private func owner(_ file: Int, in session: ArchiveSession) -> OwnerFacts? {
    var found: OwnerFacts?
    surveyRecords(of: file, in: session, keys: Field.keys, layout: .elements) { tape, arena, _ in
      guard found == nil, var facts = Self.facts(tape, in: arena) else { return }
      facts.source = SourcePosition(file: session.fileID(file), ordinal: 0)
      found = facts
    }
    return found
  }

  private static func facts(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> OwnerFacts? {
    func text(_ field: Field, _ tape: borrowing JSONTape, _ arena: borrowing Arena) -> String? {
      guard let member = tape.child(of: 0, field: field.field), tape.kind(member) == .string else {
        return nil
      }
      tape.claim(member)
      let value = arena.string(tape.string(member))
      return value.isEmpty ? nil : value
    }
    guard tape.kind(0) == .object else { return nil }
    let username = text(.username, tape, arena)
    guard let name = text(.name, tape, arena) ?? username else { return nil }
    var facts = OwnerFacts(name: name)
    facts.username = username
    facts.profileURL = username.map { "https://www.instagram.com/" + $0 }
    facts.emails = [text(.email, tape, arena)].compactMap { $0 }
    facts.phones = [text(.phoneNumber, tape, arena)].compactMap { $0 }
    return facts
  }
}
