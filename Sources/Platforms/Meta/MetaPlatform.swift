import ArchiveReading
import Import
import PortaviaModel

/// What the platforms of Meta have in common: the folders of conversations, the names of people who are gone, the mark of
/// an empty category.
protocol MetaPlatform: Platform {
  /// What the names of its dated zips begin with, in lower case; empty where they have none of their own.
  var zipName: String { get }
}

extension MetaPlatform {
  /// What is printed for a deleted account (docs/formats/facebook.md#deleted-and-nameless-people).
  var placeholderNames: Set<String> { PlaceholderName.all }

  var commonFolders: Set<String> {
    ["photos", "videos", "thumbnails", "audio", "gifs", "files", "media", "your_posts"]
  }

  var emptyMark: String? { "no-data.txt" }

  func isDownloadName(_ name: String) -> Bool {
    let download = DownloadName(name)
    return !zipName.isEmpty && download.isDated && download.stem.lowercased().hasPrefix(zipName)
  }

  /// By the folder of a conversation.
  func mediaType(of path: ArchivePath) -> Word? {
    switch path.components.dropLast().last {
    case "photos", "thumbnails": .image
    case "videos": .video
    case "audio": .audio
    case "gifs": .gif
    case "stickers_used": .sticker
    case "files": .file
    default: nil
    }
  }

  func mediaFolder(of path: ArchivePath) -> MediaFolderName? {
    let parts = path.components.dropLast()
    guard let mark = parts.lastIndex(of: "messages") else { return nil }
    let below = parts[parts.index(after: mark)...]
    guard let box = below.first, MessageBox(folder: box) != nil else {
      return name((["messages"] + below.prefix(1)).joined(separator: "/"))
    }
    return name((["messages", box, "*"] + below.dropFirst(2).prefix(1)).joined(separator: "/"))
  }

  /// Every sticker that was ever used is delivered, whether a message refers to it or not.
  private func name(_ folder: String) -> MediaFolderName {
    MediaFolderName(folder, isReferenced: !folder.hasSuffix("stickers_used"))
  }

  func conversation(holding path: ArchivePath) -> (id: String, folder: String)? {
    let parts = path.components
    guard let mark = parts.lastIndex(of: "messages"), mark + 3 < parts.count,
      let box = MessageBox(folder: parts[mark + 1]), box != .yourGroupMessages
    else { return nil }
    let stored = ArchivePath.split(path.stored)
    let names = stored.count == parts.count ? stored : parts
    return (
      MessagePagePath.threadID(ofFolder: names[mark + 2]), names[...(mark + 2)].joined(separator: "/")
    )
  }

  func conversations(in session: ArchiveSession) -> [ListedConversation] {
    session.messageThreads.threads.values.map { thread in
      let path = thread.pages.first.map { session.files[$0.file].path } ?? ""
      return ListedConversation(
        id: thread.id, stem: path.split(separator: "/").dropLast().joined(separator: "/") + "/message_",
        pages: thread.pages.filter { $0.number > 0 && !$0.isEncrypted }.map { ($0.file, $0.number) })
    }
  }

  func describe(_ session: ArchiveSession, in facts: inout CompletenessFacts) {
    describeMeta(session, in: &facts)
  }

  func describeMeta(_ session: ArchiveSession, in facts: inout CompletenessFacts) {
    let threads = session.messageThreads.threads.values
    facts.cutoverConversations = threads.count {
      $0.box == MessageBox.e2eeCutover.rawValue && !$0.pages.allSatisfy(\.isEncrypted)
    }
    facts.holdsEncrypted = threads.contains { $0.pages.contains(where: \.isEncrypted) }
    facts.startPage = session.note(StartPageNote.self).links
  }
}

/// What is printed in the place of the name of a deleted account
/// (docs/formats/facebook.md#deleted-and-nameless-people), normalised.
enum PlaceholderName {
  static let all: Set<String> = [
    "facebook user", "utente di facebook", "utente facebook", "instagram user", "utente instagram",
    "utente di instagram", "facebook-nutzer", "utilisateur de facebook", "usuario de facebook",
    "utilizador do facebook", "facebook-gebruiker",
  ]

  static func contains(_ normalized: String) -> Bool { all.contains(normalized) }
}

/// What the start page of a download says, once it was read.
final class StartPageNote: Note {
  var links: StartPageLinks?
  var times: StartPageTimes?

  init() {}
}
