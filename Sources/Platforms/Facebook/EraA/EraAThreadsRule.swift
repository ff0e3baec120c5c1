import Import
import PortaviaModel

/// Reads the conversations of downloads until early 2018 (docs/formats/facebook.md#pages-until-early-2018):
/// one page with all of them, or a list with a page for each.
///
/// A conversation has neither title nor number: who takes part tells it from the others. It may stand on a page in several
/// pieces, so all pages of all downloads of the account are read before the first conversation is written.
struct EraAThreadsRule: ConversationRule {
  let name = "facebook.threads"
  let category = "messages"
  let tables: [TableID] = [.messages, .conversations, .media]
  let patterns = EraAPaths.conversations

  /// Names all conversations of an account together.
  private static let id = "\u{0}facebook.threads"

  func conversation(of file: Int, in session: ArchiveSession) -> String? { Self.id }

  func source(of conversation: String, in session: ArchiveSession) -> (any ConversationSource)? {
    guard conversation == Self.id else { return nil }
    let files = session.files(readBy: name)
    if files.isEmpty { return nil }
    let paths = session.files.map { ArchivePath($0.path).components.suffix(2).joined(separator: "/") }
    return EraASource(
      pages: files.map { ConversationPage(file: $0) }, rule: name, paths: Set(paths))
  }
}
