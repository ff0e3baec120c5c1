import Import
import PortaviaModel
import StructuredText

/// Tells chats of WhatsApp from other texts by their beginning.
enum ChatProbe {
  private static let lines = 50

  static func isChat(_ head: EntryHead) -> Bool {
    guard head.path.name.hasSuffix(".txt"), !head.path.isSystemFile else { return false }
    let (headers, authored, first) = count(head)
    if headers == 0 { return false }
    // A name of WhatsApp's own makes one line enough; any other text must look like a chat.
    let name = head.path.stored.split(separator: "/").last.map(String.init) ?? ""
    if head.path.name == "_chat.txt" || ChatTitle.isExportName(name) { return true }
    return (headers >= 2 || first) && authored > 0
  }

  private static func count(_ head: EntryHead) -> (headers: Int, authored: Int, isFirst: Bool) {
    var reader = LineReader(TextSource(HeadSource(bytes: head.bytes)), window: 4096)
    var headers = 0
    var authored = 0
    var isFirst = false
    var index = 0
    while index < lines, let line = try? reader.next() {
      if line.isContinued { continue }
      if let header = ChatHeader(line.bytes) {
        headers += 1
        if index == 0 { isFirst = true }
        if ChatLine(line.bytes, from: header.end).author != nil { authored += 1 }
      }
      index += 1
    }
    return (headers, authored, isFirst)
  }
}
