import ArchiveReading
import Import
import PortaviaModel
import StructuredText

/// The account report of WhatsApp, "Request account info": whose number it is, contacts, groups, settings, and no
/// messages (docs/formats/whatsapp.md#the-account-report).
///
/// Its elements have no published shape: what is beyond doubt gets columns, everything else stays as it is.
struct WhatsAppAccountPlatform: Platform {
  let word = Word.whatsapp
  let title = "whatsapp, account report"
  let roots: [String] = []
  let products: [Product] = [.whatsappAccount]
  let topFolders: Set<String> = [
    "whatsapp_account_information", "whatsapp_connections", "whatsapp_settings",
  ]
  let hasParts = false
  let rules: [any FileRule] = [
    AccountContacts(), AccountGroups(), AccountPage(),
    GeneralActivities(
      name: "whatsapp.account", platform: .whatsapp,
      kinds: [
        ActivityKind(
          "profile", "registration_information.json", "user_information.json", "avatars_information.json"),
        ActivityKind("preferences", "account_settings.json", "terms_of_service.json"),
      ]),
  ]

  func isProfile(_ path: ArchivePath) -> Bool { Self.userInformation.contains { $0.matches(path) } }

  private static let userInformation = ["user_information.json", "user_information.html"].map(
    PathPattern.init)

  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? {
    var found: [Substring: Int] = [:]
    for path in paths {
      guard let folder = path.components.dropLast().first(where: { topFolders.contains(String($0)) }) else {
        continue
      }
      found[folder, default: 0] += 1
    }
    if found.isEmpty { return nil }
    return Recognition(
      product: .whatsappAccount, era: "",
      evidence: found.sorted { $0.key < $1.key }.map { "\($0.key)/ (\($0.value))" })
  }

  /// Pages without their folders: what they begin with tells.
  func recognise(contentsOf heads: [EntryHead]) -> Recognition? {
    let keys = ["wa_registration_info", "wa_settings", "wa_contacts", "wa_groups"]
    var found: Set<String> = []
    for head in heads where head.path.name.hasSuffix(".json") {
      let text = String(decoding: head.bytes.prefix(256), as: UTF8.self)
      found.formUnion(keys.filter { text.contains("\"\($0)\"") })
    }
    return found.isEmpty ? nil : Recognition(product: .whatsappAccount, era: "", evidence: found.sorted())
  }

  func role(of path: ArchivePath) -> EntryRole {
    let name = path.name
    if path.components.contains("__macosx") || name == ".ds_store" || name.hasPrefix("._")
      || name == "thumbs.db"
    {
      return .decoration
    }
    return fileType(of: String(name)) == nil ? .unknown : .media
  }

  // MARK: - Survey

  /// The report has no name, but the number.
  func survey(_ session: ArchiveSession) throws {
    let phone = session.files.indices.lazy
      .filter { isProfile(ArchivePath(session.files[$0].path)) }
      .compactMap { Self.phone(session, file: $0) }.first
    guard let name = session.context.options.owner ?? phone?.text else { return }
    if session.context.options.owner != nil { session.find(.ownerGiven) }
    var owner = OwnerFacts(name: name)
    if let phone {
      owner.phones = [phone.text]
      owner.source = phone.source
    }
    session.facts.owner = owner
  }

  /// The first number with its country on the page of the user.
  private static func phone(
    _ session: ArchiveSession, file: Int
  ) -> (text: String, source: SourcePosition)? {
    let source = SourcePosition(file: session.fileID(file), ordinal: 0)
    var found: String?
    if session.files[file].path.lowercased().hasSuffix(".html") {
      PageSample.forEachBlock(
        DownloadPlan(session), file: file, limit: 64, split: PageBlock.feed
      ) { block, tape, _ in
        for pair in LabelTable.pairs(of: block.root, in: tape) where found == nil {
          found = PhoneNumber.e164(pair.value)
        }
      }
    } else {
      var arena = Arena()
      var reader = JSONRecordReader(
        source: session.download.open(session.download.files[file]), keys: LabelField.keys, layout: .elements,
        repair: session.product.textEncoding.isRepaired)
      // Whatever is wrong with the file is reported when it is read for good.
      if case .record? = try? reader.next(into: &arena), let record = LabelRecord(reader.tape) {
        for entry in record.entries.rest where found == nil {
          found = reader.tape.member(entry.node, .value, .string)
            .flatMap { PhoneNumber.e164(arena.string(reader.tape.string($0))) }
        }
      }
    }
    return found.map { ($0, source) }
  }

  /// The owner of the chats that are given with a report is who asked for it, unless the number writes in one of them.
  static func join(_ reports: [ArchiveSession], chats: [ArchiveSession]) {
    guard reports.count == 1, let report = reports.first, report.context.options.owner == nil,
      let owner = chats.first?.facts.owner, let phone = report.facts.owner?.phones.first
    else { return }
    let people = chats.flatMap { $0.chats.facts.values.flatMap(\.people) }
    if people.contains(where: { PhoneNumber.e164($0) == phone }) { return }
    report.facts.owner?.name = owner.name
  }
}
