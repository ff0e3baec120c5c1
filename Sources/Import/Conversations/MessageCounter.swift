import PortaviaModel

/// Takes of a message what is asked when no row is wanted: its time, and the files that it refers to.
enum MessageCounter {
  /// - Parameters:
  ///   - file: row of `source_files`.
  ///   - holder: the download that has a file.
  static func count(
    _ stored: StoredMessage, of chunk: MessageChunk, _ file: Int64, in session: ArchiveSession,
    holder: (String) -> ArchiveSession
  ) {
    let context = session.context
    context.count(.messages)
    if stored.reactionCount > 0 { context.count(.reactions, Int64(stored.reactionCount)) }
    if let ms = stored.time.milliseconds { session.saw(ms) }
    for offset in 0..<Int(stored.attachmentCount) {
      let attachment = chunk.attachments[Int(stored.firstAttachment) + offset]
      let uri = chunk.arena.string(attachment.uri)
      _ = holder(uri).refer(
        to: uri, type: attachment.type, created: attachment.created,
        source: SourcePosition(file: file, ordinal: stored.ordinal), hasName: attachment.hasName,
        isOmitted: attachment.isOmitted)
    }
  }
}
