/// Which record carries which file: a row of `attachments`.
package struct Attachment {
  package enum Owner { case message(Int64), post(Int64), comment(Int64), account(Int64) }

  package var id: Int64
  package var media: Int64
  package var owner: Owner
  package var role: AttachmentRole
  /// 1-based order in its record.
  package var position: Int64
  package var sourceFile: Int64?
  package var extra: Text

  package init(
    id: Int64, media: Int64, owner: Owner, role: AttachmentRole, position: Int64, sourceFile: Int64?,
    extra: Text
  ) {
    self.id = id
    self.media = media
    self.owner = owner
    self.role = role
    self.position = position
    self.sourceFile = sourceFile
    self.extra = extra
  }

  package func append(to batch: Batch) {
    batch.appendRow(.attachments) { row in
      row.integer(id)
      row.integer(media)
      switch owner {
      case .message(let id): row.owners(message: id)
      case .post(let id): row.owners(post: id)
      case .comment(let id): row.owners(comment: id)
      case .account(let id): row.owners(account: id)
      }
      row.text(role.text)
      row.integer(position)
      row.integer(sourceFile)
      row.text(extra)
    }
  }
}

extension CellList {
  fileprivate mutating func owners(
    message: Int64? = nil, post: Int64? = nil, comment: Int64? = nil, account: Int64? = nil
  ) {
    integer(message)
    integer(post)
    integer(comment)
    integer(account)
  }
}
