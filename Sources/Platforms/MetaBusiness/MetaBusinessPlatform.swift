import ArchiveReading
import Import
import PortaviaModel

/// Tables that a business downloads from Meta Business Suite and Ads Manager by hand: lead form answers, numbers of posts
/// and of Pages (docs/formats/meta-business.md). Each file is a download of its own.
struct MetaBusinessPlatform: Platform {
  let word = Word.facebook
  let title = "meta business suite"
  let roots: [String] = []
  let products: [Product] = [.metaLeads, .metaInsights]
  let topFolders: Set<String> = []
  let hasParts = false
  let statesOwner = false
  let rules: [any FileRule] = [LeadsRule(), ContentInsightsRule(), MetricRule()]

  func isProfile(_ path: ArchivePath) -> Bool { false }

  /// The names of the files are the owner's: they prove nothing.
  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? { nil }

  func recognise(contentsOf heads: [EntryHead]) -> Recognition? {
    var found: [(table: BusinessTable, head: EntryHead)] = []
    for head in heads { if let table = BusinessTable.of(head) { found.append((table, head)) } }
    guard !found.isEmpty else { return nil }
    let hasLeads = found.contains { $0.table == .leads }
    var evidence: [String] = []
    for (table, sign) in [
      (BusinessTable.leads, "columns created_time, form_id"), (.content, "columns of posts"),
      (.metric, "columns Date, Primary below a title"),
    ] {
      let count = found.filter { $0.table == table }.count
      if count > 0 { evidence.append("\(sign) (\(count))") }
    }
    var recognition = Recognition(
      product: hasLeads ? .metaLeads : .metaInsights, era: "", evidence: evidence)
    recognition.format = .csv
    let platforms = Set(found.filter { $0.table != .leads }.map { InsightsPlatform.of($0.head) })
    if !hasLeads, platforms.count == 1, let platform = platforms.first, platform != .unknown {
      recognition.platform = platform
    }
    return recognition
  }

  /// Tables that are kept beside chats. One that a chat names was sent in it.
  func guests(
    in container: any Container, of host: any Platform
  ) -> (downloads: [any Container], rest: any Container)? {
    guard host is WhatsAppPlatform else { return nil }
    let tables = container.entries.filter {
      $0.kind == .file && $0.problem == nil && ZipsInside.ends($0.path, in: ".csv")
        && BusinessTable.of(EntryHead($0, in: container)) != nil
    }
    let sent = tables.isEmpty ? [] : ChatDivision.filesNamed(tables.map(\.path), in: container)
    let own = tables.filter { !sent.contains($0.path) }
    if own.isEmpty { return nil }
    let taken = Set(own.map(\.index))
    return (
      own.map { ContainerSlice([$0], of: container, at: $0.path) },
      ContainerSlice(rest: container.entries.filter { !taken.contains($0.index) }, of: container)
    )
  }

  func role(of path: ArchivePath) -> EntryRole {
    if path.isSystemFile { return .decoration }
    return fileType(of: String(path.name)) == nil ? .unknown : .media
  }

  /// The Page that the numbers are of.
  func survey(_ session: ArchiveSession) throws {
    try session.surveyRules()
  }
}

/// Which of Meta's platforms numbers are of.
enum InsightsPlatform {
  /// By what the first rows say: `unknown` where they name none.
  static func of(_ head: EntryHead) -> Word {
    if BusinessTable.of(head) == .metric {
      return of(title: head.rows.prefix { $0.count == 1 }.joined().joined(separator: " "))
    }
    let cells = head.rows.joined()
    if cells.contains(where: { ContentColumn($0) == .username || isInstagram($0) }) { return .instagram }
    return .facebook
  }

  static func of(title: String) -> Word {
    let title = title.lowercased()
    if title.contains("instagram") { return .instagram }
    return title.contains("facebook") ? .facebook : .unknown
  }

  static func isInstagram(_ address: String) -> Bool {
    canonicalURL(address).hasPrefix("instagram.com/")
  }
}
