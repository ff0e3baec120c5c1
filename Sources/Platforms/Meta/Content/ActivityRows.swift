import Import
import PortaviaModel

/// The attachments of a post or comment, and what its record says about the files.
func writeFiles(
  of activity: MetaActivity, owner: Attachment.Owner, _ place: borrowing RecordPlace, in batch: Batch
) {
  for (offset, file) in activity.files.enumerated() {
    place.attach(file, to: owner, role: file.role, position: offset + 1, in: batch)
  }
}

/// People tagged in the record and people and Pages mentioned in its text.
func writeTags(
  of activity: MetaActivity, text: Text, post: Int64? = nil, comment: Int64? = nil,
  _ place: borrowing RecordPlace, in batch: Batch
) {
  var position: Int64 = 0
  func write(_ type: Word, _ name: String, _ account: Int64?) {
    place.tag(type, name, account: account, post: post, comment: comment, after: &position, in: batch)
  }
  for tag in activity.tags where !tag.isEmpty {
    let name = place.arena.string(tag)
    let account = place.context.accounts.named(
      name, platform: place.session.download.platform.word, scope: place.session.scope, source: place.source)
    write(.person, name, account)
  }
  for name in mentions(in: place.arena.bytes(text)) { write(.mention, name, nil) }
}

/// The display names of the mention markup `@[<id>:<type>:<name>]`
/// (docs/formats/facebook.md#activity-record).
func mentions(in text: UnsafeBufferPointer<UInt8>) -> [String] {
  var names: [String] = []
  var index = text.startIndex
  while let at = text[index...].firstIndex(of: UInt8(ascii: "@")) {
    index = at + 1
    guard index < text.endIndex, text[index] == UInt8(ascii: "["),
      let end = text[index...].firstIndex(of: UInt8(ascii: "]"))
    else { continue }
    let parts = text[(index + 1)..<end].split(
      separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy({ (0x30...0x39).contains($0) }),
      !parts[2].isEmpty
    else { continue }
    names.append(String(decoding: parts[2], as: UTF8.self))
    index = end + 1
  }
  return names
}
