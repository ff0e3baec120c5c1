import Import
import PortaviaModel
import StructuredText

/// The owner's profile: `personal_information.json`, `profile.json` of the flat era and of Threads
/// (docs/formats/instagram.md#account and docs/formats/threads.md).
///
/// The survey reads it for the owner; the rule accounts for it and keeps what has no column in the account's `extra`.
struct InstagramProfile: FileRule {
  let name: String
  let category = "profile"
  let platform: Word
  let patterns: [PathPattern]
  let tables: [TableID] = [.accounts, .media]

  init(on platform: Word, files: [String]) {
    name = "\(platform.name).profile"
    self.platform = platform
    patterns = PathPattern.withPages(files)
  }

  private static let layout = RecordLayout(
    paths: [["profile_user"], ["text_post_app_text_post_app_profile"], [RecordLayout.any]],
    single: LabelledRecord.singleKeys)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (facts, photos, labels) = Self.facts(tape, in: place.arena) else {
        return nil
      }
      place.notes.note(labels: labels)
      let platform = place.group == 1 ? .threads : platform
      place.keepExtra(of: tape)
      guard let owner = session.owner(on: platform), session.isOwner(facts) else { return nil }
      if !place.extra.isNull {
        // Of a second profile, in another download, the record stays as it is.
        place.keepsRaw = !place.context.accounts.add(
          extra: place.arena.string(place.extra), of: name, to: owner)
      }
      for photo in photos {
        var photo = photo
        photo.type = .avatar
        try place.context.emit { batch in
          place.attach(photo, to: .account(owner), role: .avatar, position: 1, in: batch)
        }
      }
      return .normalised
    }
  }

  /// A profile of Threads in a download of Instagram says whose it is only where nothing better does.
  func survey(_ file: Int, in session: ArchiveSession) {
    let isOwn = platform == session.download.platform.word
    guard isOwn || session.facts.owner == nil, let facts = owner(file, in: session) else { return }
    if session.facts.owner?.username == nil || isOwn { session.facts.owner = facts }
  }

  /// The owner as the file says it, without accounting.
  private func owner(_ file: Int, in session: ArchiveSession) -> OwnerFacts? {
    var found: OwnerFacts?
    surveyRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, arena, _ in
      guard found == nil, var (facts, _, _) = Self.facts(tape, in: arena) else { return }
      facts.source = SourcePosition(file: session.fileID(file), ordinal: 0)
      found = facts
    }
    return found
  }

  private static func facts(
    _ tape: borrowing JSONTape, in arena: borrowing Arena
  ) -> (OwnerFacts, photos: [MediaDraft], labels: [String])? {
    guard var record = LabelledRecord(tape, in: arena) else { return nil }
    func text(_ field: LabelledField?, _ tape: borrowing JSONTape, _ arena: borrowing Arena) -> String? {
      guard let text = field?.takeText(tape, in: arena), !text.isEmpty else { return nil }
      return arena.string(text)
    }
    // In the words of a language that nobody knows the username is the only text that is one beyond doubt.
    let username = text(record.take(.username), tape, arena)
    let name = text(record.take(.name, .profileName), tape, arena)
    let emails = [
      text(record.take(.email), tape, arena) ?? text(record.take(.email, tape, in: arena), tape, arena)
    ]
    let phone = text(record.take(.phone), tape, arena)
    guard let shown = name ?? username else { return nil }
    var facts = OwnerFacts(name: shown)
    facts.username = username
    facts.profileURL = username.map { "https://www.instagram.com/" + $0 }
    facts.emails = emails.compactMap { $0 }
    facts.phones = [phone].compactMap { $0 }
    let photos = record.readMedia(tape, in: arena).compactMap(\.file)
    record.settle(tape)
    return (facts, photos, record.unknownLabels)
  }
}

extension ArchiveSession {
  /// Whether a profile is that of the owner.
  func isOwner(_ profile: OwnerFacts) -> Bool {
    guard let owner = facts.owner else { return false }
    if let known = owner.username, let username = profile.username {
      return known.lowercased() == username.lowercased()
    }
    return normalizedName(owner.name) == normalizedName(profile.name)
  }
}
