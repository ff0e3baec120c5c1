import PortaviaKit

/// Many chats of WhatsApp, each of which is a download: one table instead of one paragraph for each.
struct ChatsText {
  let voice: Voice
  let style: Style

  /// Fewer are shown like any other download.
  static let fewest = 4
  private static let limit = 100

  /// The chats where they are many, and all other downloads.
  static func divide(_ archives: [ArchiveReport]) -> (chats: [ArchiveReport], others: [ArchiveReport]) {
    let chats = archives.filter(\.isOneConversation)
    return chats.count < fewest ? ([], archives) : (chats, archives.filter { !$0.isOneConversation })
  }

  /// `112 WhatsApp chats of Nora Pero: 230 files, 1.2 GB`
  func sentence(_ chats: [ArchiveReport]) -> String {
    let files = voice.count(
      .filesOf, chats.reduce(0) { $0 + $1.entries }, voice.bytes(chats.reduce(0) { $0 + $1.bytes }))
    let owners = Set(chats.map(\.owner))
    guard owners.count == 1, let owner = chats.first?.owner else {
      return voice.count(.chatsWithoutOwner, chats.count, files)
    }
    return voice.count(.chatsOf, chats.count, SafeText.shorten(owner), files)
  }

  func render(_ chats: [ArchiveReport]) -> String {
    var text = style.bold(sentence(chats)) + "\n" + dates(chats) + "\n"
    var table = TextTable([.left, .right, .right])
    table.append([voice.say(.headChat), voice.say(.headMessages), voice.say(.headFiles)])
    let sorted = chats.map { (name: Self.name($0), chat: $0) }.sorted { $0.name < $1.name }
    for (name, chat) in sorted.prefix(Self.limit) {
      let messages = chat.categories.first { $0.name == "messages" }?.records
      table.append([SafeText.shorten(name), messages.map(voice.number) ?? "–", voice.number(chat.entries)])
    }
    text += table.render()
    if chats.count > Self.limit { text += "  \(voice.count(.moreChats, chats.count - Self.limit))\n" }
    return text
  }

  private func dates(_ chats: [ArchiveReport]) -> String {
    guard let first = chats.compactMap(\.firstRecordAt).min(),
      let last = chats.compactMap(\.lastRecordAt).max()
    else { return voice.say(.noDates) + "\n" }
    return voice.say(.dates, voice.date(first), voice.date(last)) + "\n"
  }

  /// The file that it came in.
  private static func name(_ chat: ArchiveReport) -> String {
    chat.parts.first?.label ?? chat.label ?? ""
  }
}
