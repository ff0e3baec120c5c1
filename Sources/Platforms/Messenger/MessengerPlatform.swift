import Import
import PortaviaModel

/// The encrypted Messenger download, `messages.zip`: flat thread files and `media/`
/// (docs/formats/messenger-encrypted.md#files).
struct MessengerPlatform: MetaPlatform {
  let word = Word.facebook
  let title = "messenger, encrypted"
  let roots: [String] = []
  let zipName = ""
  let products: [Product] = [.messengerEncrypted]
  let topFolders: Set<String> = ["media"]
  let hasParts = false
  let rules: [any FileRule] = [EncryptedThreadRule(isInMessages: false)]

  func isProfile(_ path: ArchivePath) -> Bool { false }

  /// The names of the files are those of people: they prove nothing.
  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? { nil }

  func recognise(contentsOf heads: [EntryHead]) -> Recognition? {
    let count = heads.filter(EncryptedThread.isThread).count
    if count == 0 { return nil }
    return Recognition(
      product: .messengerEncrypted, era: "2024", evidence: ["participants, threadName, messages (\(count))"])
  }

  func role(of path: ArchivePath) -> EntryRole {
    if path.isSystemFile { return .decoration }
    if path.components.dropLast().last == "media" { return .media }
    return fileType(of: String(path.name)) == nil ? .unknown : .media
  }

  // MARK: - Survey

  func survey(_ session: ArchiveSession) throws {
    try session.surveyRules()
    let threads = ThreadSurvey(session)
    session.facts.newestMessage = threads.newestMessage
    if let given = session.context.options.owner {
      session.facts.owner = OwnerFacts(name: given)
      session.find(.ownerGiven)
    } else if let everywhere = threads.owner {
      session.facts.owner = OwnerFacts(name: everywhere)
    } else if let first = threads.firstParticipant {
      // With one conversation both are in all of them: the owner is listed first.
      session.facts.owner = OwnerFacts(name: first)
      session.find(.ownerInferred)
    }
    guard let owner = session.facts.owner else { return }
    session.facts.homonyms = threads.homonyms(owner: normalizedName(owner.name))
  }

  // MARK: - The standard download beside it

  /// Joins each conversation to the one of the same person that it continues
  /// (docs/formats/messenger-encrypted.md#beside-a-standard-download).
  func settle(_ sessions: [ArchiveSession]) {
    let own = sessions.filter { $0.download.platform.word == word }
    for session in own where session.messageThreads.threads.contains(where: { !$0.value.hasPlatformID }) {
      takeOwner(for: session, from: sessions)
      guard let owner = session.facts.owner.map({ normalizedName($0.name) }) else { continue }
      let others = own.filter {
        $0.product != .facebookPage
          && $0.facts.owner.map { normalizedName($0.name) } == owner
      }
      CutoverJoin(owner: owner, sessions: others).join(session)
    }
  }

  /// A profile in the same call says for certain whose the conversations are.
  private func takeOwner(for session: ArchiveSession, from sessions: [ArchiveSession]) {
    guard session.product == .messengerEncrypted, session.context.options.owner == nil else {
      return
    }
    let survey = ThreadSurvey(session)
    let owners = sessions.filter { $0.product == .facebookProfile }
      .compactMap { $0.facts.owner?.name }.filter { survey.isEverywhere($0) }
    guard Set(owners.map(normalizedName)).count == 1, let name = owners.first else { return }
    session.facts.owner = OwnerFacts(name: name)
    session.facts.homonyms = survey.homonyms(owner: normalizedName(name))
  }
}
