import PortaviaModel

/// The people of one conversation: who takes part, of what type that makes it, and whose account each is.
struct ConversationPeople {
  struct Member {
    var account: Int64
    /// Whether the header lists them, which it does as of the export; nil without a header.
    var isCurrent: Bool?
  }

  let type: Word
  /// The other one, when there are two.
  private(set) var counterpart: Int64?
  private(set) var participants: [Member] = []
  /// Of those who take part, the owner included, normalised and sorted.
  let names: [String]
  private var accounts: [Int64] = []
  private var displayNames: [[UInt8]] = []

  init(
    context: ImportContext, session: ArchiveSession, buffer: ThreadBuffer, facts: ConversationFacts
  ) {
    let header = facts.header
    let senders = buffer.senders.map { buffer.names.string($0) }
    let owner = facts.ownerName ?? session.facts.owner?.name
    var names: [String] = []
    var normalized: Set<String> = []
    for name in header.everybody + senders + [owner].compactMap({ $0 })
    where
      // `You` stands for the owner, unless no other name of theirs is known.
      (!facts.ownerNames.contains(normalizedName(name)) || normalizedName(name) == owner.map(normalizedName))
      && normalized.insert(normalizedName(name)).inserted
    {
      names.append(name)
    }
    self.names = normalized.sorted()
    let isOwn = owner != nil && !(header.everybody.isEmpty && senders.isEmpty)
    type = Self.type(of: header, people: names.count, isOwn: isOwn)
    let isDirect = type == .direct
    func account(_ name: String) -> Int64 {
      if let own = session.owner, facts.ownerNames.contains(normalizedName(name)) { return own }
      switch facts.identity(name) {
      case .username(let shown)?:
        return context.accounts.user(
          shown, named: nil, url: nil, platform: facts.platform, source: facts.source)
      case .platformID(let number)?:
        return context.accounts.withNumber(
          number, name: name, platform: facts.platform, source: facts.source)
      case .phone(let number)?:
        return context.accounts.numbered(
          number, name: name, platform: facts.platform, scope: session.scope, source: facts.source)
      case nil:
        return context.accounts.inConversation(
          name, platform: facts.platform, scope: session.scope, thread: facts.threadID, isDirect: isDirect,
          source: facts.source)
      }
    }

    let listed = Set(header.participants.map(normalizedName))
    for name in names {
      let id = account(name)
      guard !participants.contains(where: { $0.account == id }) else { continue }
      var isCurrent: Bool? = listed.isEmpty ? nil : listed.contains(normalizedName(name))
      if id == session.owner, let still = header.isStillParticipant { isCurrent = still }
      participants.append(Member(account: id, isCurrent: isCurrent))
    }
    if participants.count == 2 { counterpart = participants.first { $0.account != session.owner }?.account }
    if session.owner == nil { counterpart = nil }
    for index in 0..<buffer.names.count {
      let id = account(buffer.names.string(Int32(index)))
      accounts.append(id)
      displayNames.append(
        Array((context.accounts[id].displayName ?? context.accounts[id].username ?? "").utf8))
    }
  }

  func account(of name: Int32) -> Int64? { name < 0 ? nil : accounts[Int(name)] }

  /// UTF-8.
  func displayName(of name: Int32) -> [UInt8] { name < 0 ? [] : displayNames[Int(name)] }

  /// docs/rules.md#conversations. `isOwn`: who takes part is known, and the owner does.
  private static func type(of header: ConversationHeader, people: Int, isOwn: Bool) -> Word {
    if header.kind == .group || people > 2 { return .group }
    if header.kind == .marketplace { return .marketplace }
    return people <= 1 && isOwn ? .`self` : .direct
  }
}
