import Import
import PortaviaModel
import StructuredText

/// A page of the account report in HTML: tables of labels and values
/// (docs/formats/whatsapp.md#the-account-report).
///
/// Beside its twin in JSON, and where it only links to the others, it is an index and kept as it stands. Alone, the page of
/// contacts gives contacts, and any other page activities with its labels and values.
struct AccountPage: FileRule {
  let name = "whatsapp.account-html"
  let category = "profile"
  let patterns = [
    "whatsapp_account_information/*", "whatsapp_connections/*", "whatsapp_settings/*", "user_activity.html",
    "index.html",
  ].map(PathPattern.init)
  let tables: [TableID] = [.activities, .contacts]

  func claims(_ path: ArchivePath) -> Bool {
    path.name.hasSuffix(".html") && patterns.contains { $0.matches(path) }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let path = session.files[file].path
    let twin = path.dropLast(5) + ".json"
    let isIndex = ArchivePath(path).name == "index.html"
    if isIndex || session.files.contains(where: { $0.path == twin && $0.status != .damaged }) {
      session.files[file].rule = name
      session.files[file].role = .index
      return try session.keepVerbatim(file)
    }
    let (folder, base) = GeneralActivities.place(of: ArchivePath(path), roots: [])
    try readBlocks(of: file, in: session, split: PageBlock.feed) { block, tape, place in
      if base == "contacts" { return try writeContacts(block, tape, &place) }
      let pairs = LabelTable.pairs(of: block.root, in: tape)
      guard !pairs.isEmpty else { return nil }
      place.keepsRaw = true
      return try write(pairs, folder, base, &place)
    }
  }

  /// Every text of the block that is a number.
  private func writeContacts(
    _ block: PageBlock, _ tape: HTMLTape, _ place: inout RecordPlace
  ) throws -> Outcome? {
    var outcome: Outcome?
    for node in tape.subtree(block.root) where tape.isText(node) && tape.hasText(node) {
      let text = trimmed(tape.string(of: node))
      guard PhoneNumber.e164(text) != nil else { continue }
      var contact = ContactSighting(origin: .addressBook, originID: [text])
      contact.add(text)
      let written = try writeContact(contact, &place)
      if case .normalised = written { outcome = .normalised } else { outcome = outcome ?? written }
    }
    place.keepsRaw = outcome != nil
    return outcome
  }

  private func write(
    _ pairs: [(label: String, value: String)], _ folder: String, _ base: String, _ place: inout RecordPlace
  ) throws -> Outcome {
    let session = place.session
    let context = place.context
    let id = context.nextID.activity
    let natural = ["account-page", session.scope.owner, folder, base, "\(place.fingerprint)"]
      .joined(separator: "\u{0}")
    if try place.number(of: natural, in: .activities, row: id) == nil { return .merged }
    context.nextID.activity += 1
    let extra = Extra(pairs.map { ($0.label, jsonText($0.value)) }).text
    try context.emit { batch in
      var row = Activity()
      row.id = id
      row.platform = session.download.platform.word
      row.category = batch.text(folder)
      row.type = batch.text(base)
      row.actor = session.owner
      row.extra = batch.text(extra)
      row.source = place.source
      row.append(to: batch)
    }
    context.count(.activities)
    return .normalised
  }
}
