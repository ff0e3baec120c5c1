/// One identity on one platform: a row of `accounts`. Accounts stay in memory for the whole run, so they have
/// `String`s.
package struct Account {
  package var id: Int64
  package var key: String
  package var platform: Word = .facebook
  package var kind: Word = .person
  package var platformID: String?
  package var username: String?
  package var displayName: String?
  package var profileURL: String?
  package var email: String?
  package var phone: String?
  /// Whether the download belongs to this account.
  package var isOwner = false
  /// Whether it stands for a deleted account, such as "Facebook user".
  package var isPlaceholder = false
  package var identityBasis: Word = .name
  /// Row of `contacts`.
  package var contact: Int64?
  /// JSON object.
  package var extra: String?
  package var source: SourcePosition?

  package init(id: Int64, key: String) {
    self.id = id
    self.key = key
  }

  package func append(to batch: Batch) {
    let key = batch.text(key)
    let platformID = batch.text(platformID)
    let username = batch.text(username)
    let displayName = batch.text(displayName)
    let profileURL = batch.text(profileURL)
    let email = batch.text(email)
    let phone = batch.text(phone)
    let extra = batch.text(extra)
    batch.appendRow(.accounts) { row in
      row.integer(id)
      row.text(key)
      row.text(platform.text)
      row.text(kind.text)
      row.text(platformID)
      row.text(username)
      row.text(displayName)
      row.text(profileURL)
      row.text(email)
      row.text(phone)
      row.boolean(isOwner)
      row.boolean(isPlaceholder)
      row.text(identityBasis.text)
      row.integer(contact)
      row.text(extra)
      row.source(source)
    }
  }
}
