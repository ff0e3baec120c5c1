import ArchiveReading
import Import
import PortaviaModel
import StructuredText

/// Chats of WhatsApp, exported one by one: a text, or a zip with it and the files of the chat
/// (docs/formats/whatsapp.md).
struct WhatsAppPlatform: Platform {
  let word = Word.whatsapp
  let roots: [String] = []
  let products: [Product] = [.whatsappChat]
  let topFolders: Set<String> = []
  let hasParts = false
  let rules: [any FileRule] = [ChatRule()]

  func isProfile(_ path: ArchivePath) -> Bool { false }

  func divide(_ container: any Container) -> [any Container] { ChatDivision.divide(container) }

  func guests(
    in container: any Container, of host: any Platform
  ) -> (downloads: [any Container], rest: any Container)? {
    host is WhatsAppPlatform ? nil : ChatGuests.find(in: container, of: host)
  }

  /// A text may have any name: what it begins with decides.
  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? { nil }

  func recognise(contentsOf heads: [EntryHead]) -> Recognition? {
    let chats = heads.filter(ChatProbe.isChat)
    if chats.isEmpty { return nil }
    var recognition = Recognition(
      product: .whatsappChat, era: "", evidence: ["messages that begin with their time (\(chats.count))"])
    recognition.format = .txt
    return recognition
  }

  /// Whatever else stands beside a chat was sent in it.
  func role(of path: ArchivePath) -> EntryRole { path.isSystemFile ? .decoration : .media }

  // MARK: - Survey

  func survey(_ session: ArchiveSession) throws {
    for (index, claim) in session.claims.enumerated() {
      guard case .rule = claim else { continue }
      let file = session.download.files[index]
      let newest = file.entry.modified.flatMap { CivilTime(milliseconds: $0 &* 1000) }
      let given = session.context.options.dateOrder
      var found = try ChatSurvey.facts(
        of: session.download.open(file, isHashed: false), newest: newest, given: given)
      if found?.isWindows1252 == true {
        // Now that its letters can be read, names are what they are.
        found = try ChatSurvey.facts(
          of: session.download.open(file, isHashed: false), newest: newest, given: given,
          isWindows1252: true)
      }
      guard var facts = found else { continue }
      facts.title = ChatTitle.title(path: file.path, container: containerName(of: file, in: session))
      facts.findStrangers()
      session.facts.newestMessage = max(session.facts.newestMessage ?? .min, facts.newest ?? .min)
      session.chats.add(index, facts, id: "\(session.label)\u{0}\(file.path)")
    }
  }

  /// The name of a zip is that of its chat, not of another text in it that looks like one.
  private func containerName(of file: Download.File, in session: ArchiveSession) -> String {
    let part = session.download.parts[file.part]
    return part is ContainerSlice && ArchivePath(file.path).name != "_chat.txt" ? "" : part.name
  }

  func isDownloadName(_ name: String) -> Bool { ChatTitle.isExportName(name) }

  func conversations(in session: ArchiveSession) -> [ListedConversation] {
    session.chats.files.map { id, files in
      ListedConversation(
        id: id, stem: EncryptedThread.folder(of: session.files[files[0]].path),
        pages: files.map { ($0, 1) })
    }
  }

  func describe(_ session: ArchiveSession, in facts: inout CompletenessFacts) {
    facts.chats = session.chats.facts.sorted { $0.key < $1.key }.map { file, chat in
      CompletenessFacts.Chat(
        path: session.files[file].path, messages: chat.familyHeaders, hasAttachments: chat.attachments > 0)
    }
  }

  func settle(_ sessions: [ArchiveSession]) {
    let own = sessions.filter { !$0.chats.ids.isEmpty }
    if own.isEmpty { return }
    ChatOwner.settle(own)
    SamePhone.settleOrders(own)
    SameChat.join(own)
    let reports = sessions.filter { $0.product == .whatsappAccount }
    WhatsAppAccountPlatform.join(reports, chats: own)
  }
}
