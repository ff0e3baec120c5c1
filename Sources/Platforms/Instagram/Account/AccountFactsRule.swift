import Import
import PortaviaModel
import StructuredText

/// Files that say something about the owner's account and nothing else: whether it is professional, when it was made,
/// when stories were first used (docs/formats/instagram.md#account). Their records go to the account's
/// `extra`, below the name of the file.
struct AccountFactsRule: FileRule {
  let name = "instagram.account-facts"
  let category = "profile"
  let tables: [TableID] = [.accounts]
  let patterns = PathPattern.withPages([
    "personal_information/professional_information.json", "account_information/professional_information.json",
    "personal_information/account_information.json", "account_information/account_information.json",
    "personal_information/instagram_profile_information.json",
    "login_and_account_creation/signup_information.json", "login_and_account_creation/signup_details.json",
    "login_and_profile_creation/signup_details.json",
    "login_and_profile_creation/instagram_signup_details.json",
  ])

  private static let layout = RecordLayout(
    paths: [
      ["profile_business"], ["profile_account_insights"], ["account_history_registration_info"],
      [RecordLayout.any],
    ],
    single: LabelledRecord.singleKeys)

  func read(_ file: Int, in session: ArchiveSession) throws {
    let path = ArchivePath(session.files[file].path)
    let name = path.stem
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      let labels = LabelledRecord(tape, in: place.arena)?.unknownLabels
      guard let labels, let owner = session.owner else { return nil }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      let isProfessional = place.group == 0 || path.isPage && name == "professional_information"
      if isProfessional { place.context.accounts.update(owner) { $0.kind = .page } }
      guard !place.extra.isNull else { return .normalised }
      // Of a second file of that name the record stays as it is.
      let extra = Extra([(String(name), place.arena.string(place.extra))])
      place.keepsRaw = !place.context.accounts.add(extra: extra.text ?? "", of: String(name), to: owner)
      return .normalised
    }
  }
}
