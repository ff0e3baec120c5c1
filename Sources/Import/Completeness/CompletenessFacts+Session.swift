import ArchiveReading
import PortaviaModel

extension CompletenessFacts {
  /// Gathers what is known when everything has been read. Cost: O(files + media).
  init(_ session: ArchiveSession) {
    let roots = Set(
      session.download.platform.roots.flatMap {
        ArchivePath.canonical($0).split(separator: "/").map(String.init)
      })
    gatherFiles(session)
    gatherMedia(session, roots: roots)
    gatherNumbered(session, roots: roots)
    gatherParts(session)
    startPage = session.startPage
    streams = session.streams.map {
      Stream(category: $0.key, records: $0.value.records, first: $0.value.first, last: $0.value.last)
    }.sorted { $0.category < $1.category }
    accountCreated = session.facts.owner?.created.map { $0 &* 1000 }
    statesRange = session.facts.request != nil
    followers = session.social.followerCounts[.instagram]
    followersReported = session.social.reportedFollowers
    conversations = session.threads.count
    cutoverConversations = session.threads.values.count {
      $0.box == MessageBox.e2ee_cutover.rawValue && !$0.pages.allSatisfy(\.isEncrypted)
    }
    holdsEncrypted = session.threads.values.contains { $0.pages.contains(where: \.isEncrypted) }
    chats = session.chats.sorted { $0.key < $1.key }.map { index, facts in
      Chat(
        path: session.files[index].path, messages: facts.familyHeaders, hasAttachments: facts.attachments > 0)
    }
  }

  private mutating func gatherFiles(_ session: ArchiveSession) {
    let known = session.context.sessions.filter { $0.sharesThreads(with: session) }
      .reduce(into: Set<String>()) { $0.formUnion($1.threads.keys) }
    var lost: Set<String> = []
    for file in session.files where file.role != .decoration {
      switch file.status {
      case .damaged, .encrypted, .unsupported: unreadable.add(file.path)
      case .unrecognised: unrecognised.add(file.path)
      default: break
      }
      if file.role == .media {
        let path = ArchivePath(file.path)
        if let (id, folder) = Self.conversation(of: path), !known.contains(id), lost.insert(id).inserted {
          conversationsWithoutPage.add(folder)
        }
      } else if file.path.hasSuffix("no-data.txt") {
        marksEmptyCategories = true
      }
    }
  }

  /// The conversation that a file below its folder belongs to.
  private static func conversation(of path: ArchivePath) -> (id: String, folder: String)? {
    let parts = path.components
    guard let mark = parts.lastIndex(of: "messages"), mark + 3 < parts.count,
      let box = MessageBox(folder: parts[mark + 1]), box != .your_group_messages
    else { return nil }
    let stored = ArchivePath.split(path.stored)
    let names = stored.count == parts.count ? stored : parts
    return (
      MessagePagePath.threadID(ofFolder: names[mark + 2]), names[...(mark + 2)].joined(separator: "/")
    )
  }

  // MARK: - Media

  private mutating func gatherMedia(_ session: ArchiveSession, roots: Set<String>) {
    var folders: [String: MediaFolder] = [:]
    var parents: [String: (files: Int, unreferenced: Int)] = [:]
    for media in session.media.media {
      let path = ArchivePath(media.path)
      let name = Self.folder(of: path, roots: roots)
      var folder = folders[name] ?? MediaFolder(name: name)
      switch media.status {
      case .missing:
        folder.missing += 1
        missingMedia.add(media.path)
      case .remote_only: remoteMedia.add(media.path)
      case .omitted: break
      default:
        folder.present += 1
        if media.status == .damaged { emptyMedia.add(media.path) }
        if !media.isReferenced {
          folder.unreferenced += 1
          unreferencedMedia.add(media.path)
        }
        if !name.hasSuffix("stickers_used") {
          let parent = path.components.dropLast().joined(separator: "/")
          parents[parent, default: (0, 0)].files += 1
          if !media.isReferenced { parents[parent, default: (0, 0)].unreferenced += 1 }
        }
      }
      if media.isReferenced, media.status != .remote_only { folder.referenced += 1 }
      folders[name] = folder
    }
    mediaFolders = folders.values.sorted { $0.name < $1.name }
    for (parent, counts) in parents.sorted(by: { $0.key < $1.key })
    where counts.files >= 3 && counts.unreferenced == counts.files {
      orphanedFolders.add(parent)
    }
  }

  /// The folders that all downloads have, never the name of a person or an album.
  private static func folder(of path: ArchivePath, roots: Set<String>) -> String {
    let parts = path.components.dropLast()
    if let mark = parts.lastIndex(of: "messages") {
      let below = parts[parts.index(after: mark)...]
      guard let box = below.first, MessageBox(folder: box) != nil else {
        return (["messages"] + below.prefix(1)).joined(separator: "/")
      }
      return (["messages", box, "*"] + below.dropFirst(2).prefix(1)).joined(separator: "/")
    }
    let bare = bare(path, roots: roots)
    return bare.isEmpty ? "/" : bare.prefix(2).joined(separator: "/")
  }

  /// The folders of a path below the last root.
  private static func bare(_ path: ArchivePath, roots: Set<String>) -> ArraySlice<Substring> {
    let parts = path.components.dropLast()
    let start = parts.lastIndex { roots.contains(String($0)) }.map { $0 + 1 } ?? parts.startIndex
    return parts[start...]
  }

  // MARK: - Numbered files

  private mutating func gatherNumbered(_ session: ArchiveSession, roots: Set<String>) {
    for thread in session.threads.values.sorted(by: { $0.id < $1.id }) {
      var pages: [Int: NumberedFiles.Page] = [:]
      for page in thread.pages where page.number > 0 && !page.isEncrypted {
        Self.add(session.files[page.file], number: page.number, to: &pages)
      }
      let path = thread.pages.first.map { session.files[$0.file].path } ?? ""
      let stem = path.split(separator: "/").dropLast().joined(separator: "/") + "/message_"
      append(.conversation, stem, pages)
    }
    let rules = session.download.platform.rules
    var lists: [String: (kind: NumberedFiles.Kind, pages: [Int: NumberedFiles.Page])] = [:]
    for (index, file) in session.files.enumerated() {
      guard case .rule(let rule) = session.claims[index], !(rules[rule] is MessageThreadRule) else {
        continue
      }
      let path = ArchivePath(String(session.download.logicalPath(index)))
      guard rules[rule].patterns.contains(where: { $0.text.contains("#") && $0.matches(path) }),
        let (stem, number) = Self.number(of: path, roots: roots)
      else { continue }
      lists[stem, default: (stem.hasSuffix("/") ? .albums : .list, [:])].kind =
        stem.hasSuffix("/") ? .albums : .list
      Self.add(file, number: number, to: &lists[stem, default: (.list, [:])].pages)
    }
    for (stem, list) in lists.sorted(by: { $0.key < $1.key }) { append(list.kind, stem, list.pages) }
  }

  private static func add(_ file: SourceFile, number: Int, to pages: inout [Int: NumberedFiles.Page]) {
    let records = file.status == .duplicate ? nil : file.tally?.read
    if let known = pages[number], (known.records ?? -1) >= (records ?? -1) { return }
    pages[number] = NumberedFiles.Page(number: number, records: records, path: file.path)
  }

  private mutating func append(
    _ kind: NumberedFiles.Kind, _ stem: String, _ pages: [Int: NumberedFiles.Page]
  ) {
    guard !pages.isEmpty else { return }
    numberedFiles.append(
      NumberedFiles(kind: kind, stem: stem, pages: pages.values.sorted { $0.number < $1.number }))
  }

  /// `posts/your_posts_2.json` is number 2 of `posts/your_posts_`. Years are no numbers of pages.
  private static func number(of path: ArchivePath, roots: Set<String>) -> (stem: String, number: Int)? {
    let name = path.name.prefix { $0 != "." }
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, digits < 4, let number = Int(name.suffix(digits)) else { return nil }
    // Some downloads have a root once more below another folder: its files are pages of the same lists.
    let folder = bare(path, roots: roots).joined(separator: "/")
    return ("\(folder)/\(name.dropLast(digits))", number)
  }

  // MARK: - Parts

  private mutating func gatherParts(_ session: ArchiveSession) {
    let parts = session.download.parts
    hasOnlyFolders = parts.allSatisfy(\.isFolder)
    for part in parts {
      let name = DownloadName(part.name)
      if name.isDated { partStems.insert(name.stem.lowercased()) }
      guard
        let match = part.name.lowercased().firstMatch(
          of: /part[ _-]?(\d{1,3})(?:[ _-]?of[ _-]?(\d{1,3}))?/), let number = Int(match.1)
      else { continue }
      partNumbers.append(number)
      if let total = match.2.flatMap({ Int($0) }) { partTotal = max(partTotal ?? 0, total) }
    }
    partNumbers.sort()
  }
}
