import ArchiveReading
import PortaviaModel

extension CompletenessFacts {
  /// Gathers what is known when everything has been read. Cost: O(files + media).
  package init(_ session: ArchiveSession) {
    let roots = Set(
      session.download.platform.roots.flatMap {
        ArchivePath.canonical($0).split(separator: "/").map(String.init)
      })
    gatherFiles(session)
    gatherMedia(session, roots: roots)
    gatherNumbered(session, roots: roots)
    gatherParts(session)
    streams = session.streams.map {
      Stream(category: $0.key, records: $0.value.records, first: $0.value.first, last: $0.value.last)
    }.sorted { $0.category < $1.category }
    accountCreated = session.facts.owner?.created.map { $0 &* 1000 }
    statesRange = session.facts.request != nil
    session.download.platform.describe(session, in: &self)
  }

  private mutating func gatherFiles(_ session: ArchiveSession) {
    let platform = session.download.platform
    let known = session.context.sessions.filter { $0.isSameAccount(as: session) }
      .reduce(into: Set<String>()) { $0.formUnion(platform.conversations(in: $1).map(\.id)) }
    var lost: Set<String> = []
    for file in session.files where file.role != .decoration {
      switch file.status {
      case .damaged, .encrypted, .unsupported: unreadable.add(file.path)
      case .unrecognised: unrecognised.add(file.path)
      default: break
      }
      if file.role == .media {
        if let (id, folder) = platform.conversation(holding: ArchivePath(file.path)), !known.contains(id),
          lost.insert(id).inserted
        {
          conversationsWithoutPage.add(folder)
        }
      } else if let mark = platform.emptyMark, file.path.hasSuffix(mark) {
        marksEmptyCategories = true
      }
    }
  }

  // MARK: - Media

  private mutating func gatherMedia(_ session: ArchiveSession, roots: Set<String>) {
    let platform = session.download.platform
    var folders: [String: MediaFolder] = [:]
    var parents: [String: (files: Int, unreferenced: Int)] = [:]
    for media in session.media.media {
      let path = ArchivePath(media.path)
      let place = platform.mediaFolder(of: path) ?? Self.folder(of: path, roots: roots)
      let name = place.name
      var folder = folders[name] ?? MediaFolder(name: name)
      switch media.status {
      case .missing:
        folder.missing += 1
        missingMedia.add(media.path)
      case .remoteOnly: remoteMedia.add(media.path)
      case .omitted: break
      default:
        folder.present += 1
        if media.status == .damaged { emptyMedia.add(media.path) }
        if !media.isReferenced {
          folder.unreferenced += 1
          unreferencedMedia.add(media.path)
        }
        if place.isReferenced {
          let parent = path.components.dropLast().joined(separator: "/")
          parents[parent, default: (0, 0)].files += 1
          if !media.isReferenced { parents[parent, default: (0, 0)].unreferenced += 1 }
        }
      }
      if media.isReferenced, media.status != .remoteOnly { folder.referenced += 1 }
      folders[name] = folder
    }
    mediaFolders = folders.values.sorted { $0.name < $1.name }
    for (parent, counts) in parents.sorted(by: { $0.key < $1.key })
    where counts.files >= 3 && counts.unreferenced == counts.files {
      orphanedFolders.add(parent)
    }
  }

  /// The two folders at the top.
  private static func folder(of path: ArchivePath, roots: Set<String>) -> MediaFolderName {
    let bare = bare(path, roots: roots)
    return MediaFolderName(bare.isEmpty ? "/" : bare.prefix(2).joined(separator: "/"))
  }

  /// The folders of a path below the last root.
  private static func bare(_ path: ArchivePath, roots: Set<String>) -> ArraySlice<Substring> {
    let parts = path.components.dropLast()
    let start = parts.lastIndex { roots.contains(String($0)) }.map { $0 + 1 } ?? parts.startIndex
    return parts[start...]
  }

  // MARK: - Numbered files

  private mutating func gatherNumbered(_ session: ArchiveSession, roots: Set<String>) {
    let listed = session.download.platform.conversations(in: session)
    conversations = listed.count
    for conversation in listed.sorted(by: { $0.id < $1.id }) {
      var pages: [Int: NumberedFiles.Page] = [:]
      for page in conversation.pages {
        Self.add(session.files[page.file], number: page.number, to: &pages)
      }
      append(.conversation, conversation.stem, pages)
    }
    let paged = Set(listed.flatMap(\.pages).map(\.file))
    let rules = session.download.platform.rules
    var lists: [String: (kind: NumberedFiles.Kind, pages: [Int: NumberedFiles.Page])] = [:]
    for (index, file) in session.files.enumerated() {
      guard case .rule(let rule) = session.claims[index], !paged.contains(index) else { continue }
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
