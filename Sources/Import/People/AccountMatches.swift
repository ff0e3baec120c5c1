import PortaviaModel

/// Suggests which accounts of different platforms may be those of one person: an equal username, or an equal name that
/// nobody else has on either platform. People decide; nothing is joined (docs/rules.md#contacts). Cost:
/// O(accounts).
struct AccountMatches {
  let context: ImportContext

  /// How likely a match is, as far as that can be said of names at all.
  private enum Score {
    static let username = 0.7
    static let name = 0.4
  }

  func write() throws {
    let accounts = context.accounts.accounts.filter { !$0.isOwner && !$0.isPlaceholder }
    guard Set(accounts.map(\.platform)).count > 1 else { return }
    var written: Set<[Int64]> = []
    let usernames = pairs(accounts) { $0.username?.lowercased() }
    for pair in usernames where written.insert(pair).inserted {
      try write(pair, method: "same_username", score: Score.username)
    }
    let names = pairs(accounts.filter { $0.identityBasis != .nameAmbiguous }) { account in
      guard let name = account.displayName.map({ normalizedName($0) }), name.contains(" ") else { return nil }
      return name
    }
    for pair in names where written.insert(pair).inserted {
      try write(pair, method: "same_name", score: Score.name)
    }
  }

  /// Pairs of accounts of two platforms that share what nobody else of their platform has, the lower id first.
  private func pairs(_ accounts: [Account], by trait: (Account) -> String?) -> [[Int64]] {
    var groups: [String: [Account]] = [:]
    for account in accounts {
      if let value = trait(account), !value.isEmpty { groups[value, default: []].append(account) }
    }
    var pairs: [[Int64]] = []
    for group in groups.values where group.count > 1 {
      let unique = group.filter { account in group.count { $0.platform == account.platform } == 1 }
      for (index, first) in unique.enumerated() {
        for second in unique[(index + 1)...] { pairs.append([first.id, second.id].sorted()) }
      }
    }
    return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
  }

  private func write(_ pair: [Int64], method: String, score: Double) throws {
    try context.emit { batch in
      let method = batch.text(method)
      let status = batch.text("suggested")
      batch.appendRow(.contactMatches) { row in
        row.integer(context.nextID.contactMatch)
        row.integer(pair[0])
        row.null()  // contact_id
        row.integer(pair[1])
        row.text(method)
        row.real(score)
        row.text(status)
        row.null()  // decided_at
      }
    }
    context.nextID.contactMatch += 1
  }
}
