import PortaviaModel

extension RecordPlace {
  /// Writes which record carries a file, and what this record says about the file. `position` counts from 1.
  package func attach(
    _ file: MediaDraft, to owner: Attachment.Owner, role: AttachmentRole, position: Int, in batch: Batch
  ) {
    let index = session.refer(
      to: arena.string(file.uri), type: file.type, created: file.created, source: source)
    let others = session.describe(index, as: file, arena)
    Attachment(
      id: context.nextID.attachment, media: session.media.reference(index).id, owner: owner, role: role,
      position: Int64(position), sourceFile: source.file, extra: batch.text(Extra(others).text)
    ).append(to: batch)
    context.nextID.attachment += 1
  }

  /// Writes the next tag of a post or comment; `position` is that of the one before it.
  package func tag(
    _ type: Word, _ name: String, account: Int64?, post: Int64?, comment: Int64? = nil,
    after position: inout Int64, in batch: Batch
  ) {
    position += 1
    Tag(
      id: context.nextID.tag, type: type, name: batch.text(name), account: account, post: post,
      comment: comment, position: position
    ).append(to: batch)
    context.nextID.tag += 1
  }
}
