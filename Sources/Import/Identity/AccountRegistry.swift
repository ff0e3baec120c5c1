import PortaviaModel

/// Decides who is who: one account per identity, with the ids in the order in which accounts are met.
///
/// Some platforms give names without ids. Within the downloads of one owner, one normalised name is one
/// account, except for placeholders of deleted people and for names that two conversations prove to be shared
/// (docs/rules.md#names-without-ids). Cost: O(1) for each look-up; every account stays in memory until the
/// end.
package final class AccountRegistry {
  package private(set) var accounts: [Account] = []
  package private(set) var identifiers: [AccountIdentifier] = []
  private var knownIdentifiers: Set<AccountIdentifier> = []
  private var byIdentity: [String: Int64] = [:]
  /// By platform, owner and normalised name; 0 where two identities share the name.
  private var byName: [String: Int64] = [:]
  private var key = RecordKey()
  /// Account and rule, of what stands in `extra` columns.
  private var extraSources: Set<String> = []
  /// Groups by platform, owner and normalised name: one may be called like a person or Page.
  package var groups: [String: Int64] = [:]

  /// Names that platforms print for accounts that are gone, normalised.
  private let placeholderNames: Set<String>

  package init(placeholderNames: Set<String> = []) { self.placeholderNames = placeholderNames }

  package subscript(id: Int64) -> Account { accounts[Int(id) - 1] }

  package func update(_ id: Int64, _ change: (inout Account) -> Void) { change(&accounts[Int(id) - 1]) }

  /// Adds the members of a JSON object to what an account's `extra` holds; once for each rule. Returns whether they are in
  /// it now.
  package func add(extra: String, of rule: String, to id: Int64) -> Bool {
    let known = accounts[Int(id) - 1].extra
    if known == extra { return true }
    guard extraSources.insert("\(id) \(rule)").inserted else { return false }
    update(id) { account in
      var members = Extra(known)
      members.add(extra)
      account.extra = members.text
    }
    return true
  }

  /// The owner of an archive.
  package func owner(
    _ owner: OwnerFacts, platform: Word, scope: NameScope, source: SourcePosition?
  ) -> Int64 {
    let id: Int64
    if let username = owner.username {
      id = account(
        rule: "username", parts: [platform.name, username.lowercased()], basis: .username, name: owner.name,
        platform: platform, source: source)
    } else if let known = byName[scope.alias(platform, normalized: normalizedName(owner.name))], known != 0,
      self[known].isOwner
    {
      // Another download of the run knows more about the same owner.
      id = known
    } else {
      id = account(
        rule: "name", parts: [platform.name, scope.space, normalizedName(owner.name)], basis: .name,
        name: owner.name, platform: platform, source: source)
    }
    byName[scope.alias(platform, normalized: normalizedName(owner.name))] = id
    update(id) {
      $0.isOwner = true
      $0.kind = owner.kind
      $0.username = $0.username ?? owner.username
      $0.profileURL = $0.profileURL ?? owner.profileURL
      $0.email = $0.email ?? owner.emails.first
      $0.phone = $0.phone ?? owner.phones.first
    }
    if let username = owner.username { identify(id, .username, username, username.lowercased()) }
    if let url = owner.profileURL { identify(id, .url, url, canonicalURL(url)) }
    for email in owner.emails { identify(id, .email, email, email.lowercased()) }
    for phone in owner.phones { identify(id, .phone, phone, phone.filter { $0.isNumber || $0 == "+" }) }
    for name in owner.otherNames { identify(id, .name, name, normalizedName(name)) }
    return id
  }

  /// Somebody known by name only, outside a direct conversation.
  package func named(
    _ name: String, platform: Word, scope: NameScope, kind: Word = .person, source: SourcePosition?
  ) -> Int64 {
    named(
      name, normalized: normalizedName(name), platform: platform, scope: scope, kind: kind, source: source)
  }

  private func named(
    _ name: String, normalized: String, platform: Word, scope: NameScope, kind: Word,
    source: SourcePosition?
  ) -> Int64 {
    let alias = scope.alias(platform, normalized: normalized)
    if kind == .group {
      let id = account(
        rule: "group", parts: [platform.name, scope.owner, normalized], basis: .name, name: name,
        normalized: normalized, platform: platform, source: source)
      update(id) { $0.kind = .group }
      groups[alias] = id
      return id
    }
    if let known = byName[alias], known != 0, !scope.homonyms.contains(normalized) {
      prefer(kind, for: known)
      return known
    }
    let isAmbiguous = scope.homonyms.contains(normalized) || byName[alias] == 0
    let count = accounts.count
    let id = account(
      rule: "name", parts: [platform.name, scope.space, normalized],
      basis: isAmbiguous ? .nameAmbiguous : .name, name: name, normalized: normalized, platform: platform,
      source: source)
    if placeholderNames.contains(normalized) { update(id) { $0.isPlaceholder = true } }
    prefer(kind, for: id, isNew: accounts.count > count)
    if !isAmbiguous { byName[alias] = id }
    return id
  }

  /// Somebody in a conversation: a placeholder, or in a direct conversation a proven homonym, is an account of
  /// that conversation alone.
  package func inConversation(
    _ name: String, platform: Word, scope: NameScope, thread: String, isDirect: Bool, source: SourcePosition?
  ) -> Int64 {
    let normalized = normalizedName(name)
    let isPlaceholder = normalized.isEmpty || placeholderNames.contains(normalized)
    guard isPlaceholder || (isDirect && scope.homonyms.contains(normalized)) else {
      return named(
        name, normalized: normalized, platform: platform, scope: scope, kind: .person, source: source)
    }
    let id = account(
      rule: "thread", parts: [platform.name, thread, normalized], basis: .thread, name: name,
      platform: platform,
      source: source)
    if isPlaceholder { update(id) { $0.isPlaceholder = true } }
    return id
  }

  /// Somebody known by a telephone number alone.
  package func numbered(
    _ number: String, name: String, platform: Word, scope: NameScope, source: SourcePosition?
  ) -> Int64 {
    // Shown with plain blanks; phones put no-break spaces between the groups of digits
    // (docs/rules.md#messages).
    let shown = String(name.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    let id = account(
      rule: "phone", parts: [platform.name, number], basis: .phone, name: shown, platform: platform,
      source: source)
    update(id) { $0.phone = $0.phone ?? number }
    identify(id, .phone, name, number)
    byName[scope.alias(platform, normalized: normalizedName(name))] = id
    return id
  }

  /// Somebody known by the number that the platform gave them alone.
  package func withNumber(_ number: String, name: String, platform: Word, source: SourcePosition?) -> Int64 {
    let id = account(
      rule: "platform_id", parts: [platform.name, number], basis: .platformID, name: name,
      platform: platform,
      source: source)
    identify(id, .platformID, number, number)
    return id
  }

  /// Somebody with a profile address; meets the account of the same name where that is unambiguous.
  package func linked(
    _ name: String, url: String, platform: Word, scope: NameScope, kind: Word, source: SourcePosition?
  ) -> Int64 {
    let canonical = canonicalURL(url)
    let alias = scope.alias(platform, normalized: normalizedName(name))
    let identity = identityKey("url", [platform.name, canonical])
    if byIdentity[identity] == nil, let known = byName[alias], known != 0, self[known].profileURL == nil,
      !self[known].isOwner
    {
      byIdentity[identity] = known
      let better = makeKey("url", [platform.name, canonical])
      update(known) {
        $0.key = better
        $0.identityBasis = .url
      }
    }
    let isKnown = byIdentity[identity] != nil
    let id = account(
      rule: "url", parts: [platform.name, canonical], basis: .url, name: name, platform: platform,
      source: source)
    update(id) { $0.profileURL = $0.profileURL ?? url }
    prefer(kind, for: id)
    identify(id, .url, url, canonical)
    if !isKnown {
      if let other = byName[alias], other != id { byName[alias] = 0 } else { byName[alias] = id }
    }
    return id
  }

  /// Somebody known by that name without any doubt; nil when there is nobody or the name is shared.
  package func known(_ name: String, platform: Word, scope: NameScope) -> Int64? {
    let normalized = normalizedName(name)
    guard !scope.homonyms.contains(normalized) else { return nil }
    return byName[scope.alias(platform, normalized: normalized)].flatMap { $0 == 0 ? nil : $0 }
  }

  /// Somebody with a username, in any letter case.
  package func user(
    _ username: String, named name: String?, url: String?, platform: Word, source: SourcePosition?
  ) -> Int64 {
    let count = accounts.count
    let id = account(
      rule: "username", parts: [platform.name, username.lowercased()], basis: .username, name: name ?? "",
      platform: platform, source: source)
    if accounts.count > count { update(id) { $0.kind = .unknown } }
    if self[id].username == nil { update(id) { $0.username = username } }
    if self[id].displayName == nil, let name, !name.isEmpty { update(id) { $0.displayName = name } }
    identify(id, .username, username, username.lowercased())
    if let url {
      if self[id].profileURL == nil { update(id) { $0.profileURL = url } }
      identify(id, .url, url, canonicalURL(url))
    }
    return id
  }

  /// Records an id, handle, address or name that was seen for an account.
  package func identify(_ id: Int64, _ scheme: Word, _ value: String, _ normalized: String) {
    guard !value.isEmpty else { return }
    let identifier = AccountIdentifier(account: id, scheme: scheme, value: value, normalized: normalized)
    // The primary key of the table is account, scheme and value.
    if knownIdentifiers.insert(identifier).inserted { identifiers.append(identifier) }
  }

  // MARK: - Identities

  /// - Parameter normalized: the name in its compared form, where the caller has it.
  private func account(
    rule: StaticString, parts: [String], basis: Word, name: String, normalized: String? = nil,
    platform: Word, source: SourcePosition?
  ) -> Int64 {
    let identity = identityKey(rule, parts)
    if let known = byIdentity[identity] {
      if !name.isEmpty, name != self[known].displayName { identify(known, .name, name, normalizedName(name)) }
      return known
    }
    let id = Int64(accounts.count + 1)
    var account = Account(id: id, key: makeKey(rule, parts))
    account.platform = platform
    account.displayName = name.isEmpty ? nil : name
    account.identityBasis = basis
    account.source = source
    accounts.append(account)
    byIdentity[identity] = id
    if !name.isEmpty { identify(id, .name, name, normalized ?? normalizedName(name)) }
    return id
  }

  private func makeKey(_ rule: StaticString, _ parts: [String]) -> String {
    key.begin("accounts", rule)
    for part in parts { key.part(part) }
    return key.finish("ac")
  }

  private func identityKey(_ rule: StaticString, _ parts: [String]) -> String {
    "\(rule)\u{0}" + parts.joined(separator: "\u{0}")
  }

  /// A Page is more than a person, and a person more than nothing known.
  private func prefer(_ kind: Word, for id: Int64, isNew: Bool = false) {
    let isBetter = isNew || kind == .page || kind == .group || self[id].kind == .unknown
    guard isBetter, !self[id].isOwner else { return }
    update(id) { $0.kind = kind }
  }
}

/// Where names mean what they mean: the owner of the downloads, and the names that are proven to be shared.
package struct NameScope: Sendable {
  /// The owner's name, normalised.
  package let owner: String
  /// Stands for the owner in keys: of a Page with `page/` before its name, because a small business often has a
  /// profile and a Page of one name, with people of their own each.
  package let space: String
  /// Normalised names that two direct conversations of one box prove to belong to two people.
  package var homonyms: Set<String>

  package init(owner: String, isPage: Bool = false, homonyms: Set<String> = []) {
    self.owner = owner
    space = isPage ? "page/" + owner : owner
    self.homonyms = homonyms
  }

  package var isPage: Bool { space != owner }

  package func alias(_ platform: Word, normalized: String) -> String {
    platform.name + "\u{0}" + space + "\u{0}" + normalized
  }
}

/// A profile address without scheme, `www.`, trailing slash and letter case of the host.
package func canonicalURL(_ url: String) -> String {
  var rest = Substring(url)
  for prefix in ["https://", "http://"] where rest.lowercased().hasPrefix(prefix) {
    rest = rest.dropFirst(prefix.count)
  }
  for prefix in ["www.", "m."] where rest.lowercased().hasPrefix(prefix) {
    rest = rest.dropFirst(prefix.count)
  }
  while rest.hasSuffix("/") { rest = rest.dropLast() }
  guard let slash = rest.firstIndex(of: "/") else { return rest.lowercased() }
  return rest[..<slash].lowercased() + rest[slash...]
}
