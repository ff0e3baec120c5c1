import ArchiveReading
import PortaviaModel

/// Takes containers through survey and reading to the sink: the loop of every run.
///
/// The order is fixed: downloads, then the entries of each by path. Media are read first, so that a message that
/// shows a photo knows where it is.
package struct Engine {
  private let platforms: [any Platform]
  private let options: ImportOptions
  private let sink: any RecordSink
  private let findings: FindingLog
  private let report: (ImportProgress) -> Void
  private let isCancelled: () -> Bool

  /// - Parameter platforms: those that may know a download; the first one that does is taken.
  package init(
    platforms: [any Platform], options: ImportOptions, sink: any RecordSink, findings: FindingLog,
    report: @escaping (ImportProgress) -> Void = { _ in }, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.platforms = platforms
    self.options = options
    self.sink = sink
    self.findings = findings
    self.report = report
    self.isCancelled = isCancelled
  }

  /// Reads everything and gives all rows to the sink, the last batch included.
  ///
  /// - Returns: nil when no container holds anything known; the findings say so.
  /// - Throws: ``ImportCancelled``, `SystemError`, and what the sink throws.
  package func run(_ containers: [any Container]) throws -> ImportSummary? {
    let labels = InputLabels(containers)
    for container in containers {
      for finding in container.findings { findings.add(labels.relabel(finding, of: container)) }
    }
    let groups = Grouping.group(containers, platforms: platforms, isHashed: options.writesRows)
    for container in groups.unknown {
      let zips = ZipsInside.all(in: container.container)
      if zips.isEmpty { findings.add(Finding(.archiveUnknown, archive: container.label)) }
      for path in zips { findings.add(Finding(.zipInside, archive: container.label, entry: path)) }
    }
    for download in groups.downloads.map(\.download) {
      for (part, label) in zip(download.parts, download.labels) {
        for path in ZipsInside.downloads(in: part, of: platforms) {
          findings.add(Finding(.zipInside, archive: label, entry: path))
        }
      }
    }
    for container in groups.ambiguous { findings.add(Finding(.partAmbiguous, archive: container.label)) }
    guard !groups.downloads.isEmpty else { return nil }
    let context = try makeContext()
    // Sessions and the reader of conversations hold their context, which holds them.
    defer {
      context.assembler?.stop()
      context.assembler = nil
      context.sessions = []
    }
    let digests =
      options.readsMedia && options.writesRows
      ? try PartDigests(groups.downloads.flatMap(\.download.parts)) : nil
    defer { digests?.stop() }
    context.progress.bytesTotal = groups.downloads.reduce(0) { $0 &+ $1.download.contentBytes }
    context.enter(.surveying)
    try survey(groups.downloads, context)
    context.enter(.media)
    for session in context.sessions { try MediaPass.run(session) }
    context.enter(.records)
    for rule in platforms.flatMap(\.rules) { rule.prepare(context) }
    context.assembler = try ConversationAssembler(context)
    for session in context.sessions { try read(session) }
    for container in containers {
      if let changed = container.checkUnchanged() {
        findings.add(labels.relabel(changed, of: container))
      }
    }
    Self.settlePresence(context)
    reportZone(context)
    context.enter(.finishing)
    if let digests = digests?.wait() {
      for session in context.sessions { session.take(digests) }
    }
    try ClosingRows(context: context).write()
    return ImportSummary(context: context)
  }

  private func makeContext() throws -> ImportContext {
    let zone = (options.timeZone ?? options.assumedTimeZone).flatMap { DisplayZone(identifier: $0) } ?? .utc
    return try ImportContext(
      options: options, sink: sink, findings: findings, zone: zone,
      placeholderNames: platforms.reduce(into: []) { $0.formUnion($1.placeholderNames) }, report: report,
      isCancelled: isCancelled)
  }

  // MARK: - Survey

  private func survey(
    _ downloads: [(download: Download, recognition: Recognition)], _ context: ImportContext
  ) throws {
    for item in downloads {
      let session = ArchiveSession(
        context: context, download: item.download, recognition: item.recognition)
      context.sessions.append(session)
      Classification.classify(session)
      try item.download.platform.survey(session)
    }
    for platform in platforms { platform.settle(context.sessions) }
    for session in context.sessions { session.identify() }
    order(context)
    // Parts of one account may each know some of the shared names.
    for session in context.sessions {
      session.scope.homonyms = context.sessions.filter { $0.isSameAccount(as: session) }
        .reduce(into: Set<String>()) { $0.formUnion($1.facts.homonyms) }
      if !session.facts.homonyms.isEmpty {
        session.find(.namesShared, details: [String(session.facts.homonyms.count)])
      }
      if session.facts.owner == nil, session.download.platform.statesOwner { session.find(.ownerUnknown) }
      session.registerOwner()
    }
    settleZone(context)
  }

  /// Puts the downloads of an account from the newest to the oldest: what is met first is the newest version.
  private func order(_ context: ImportContext) {
    context.sessions.sort { a, b in
      let (first, second) = (a.orderKey, b.orderKey)
      if (first.product, first.owner) != (second.product, second.owner) {
        return (first.product, first.owner) < (second.product, second.owner)
      }
      // What is exact comes first.
      if first.isHTML != second.isHTML { return second.isHTML }
      return (second.age, first.key) < (first.age, second.key)
    }
    let formats = Set(context.sessions.map(\.record.format))
    context.twins.isNeeded = formats.contains(.mixed) || formats.isSuperset(of: [.json, .html])
    var id: Int64 = 1
    var file: Int64 = 1
    for session in context.sessions {
      session.renumber(id: id, firstFile: file)
      id += 1
      file += Int64(session.files.count)
    }
  }

  /// The zone of the options, else the one that an archive states, else the assumed one
  /// (docs/rules.md#times-and-zones).
  private func settleZone(_ context: ImportContext) {
    let stated = context.sessions.compactMap(\.facts.timeZone).first
    if options.timeZone == nil {
      if let stated, let zone = DisplayZone(identifier: stated) {
        context.zone = zone
      } else {
        context.isZoneAssumed = true
      }
    }
    let pages = context.sessions.lazy.compactMap { $0.facts.pageZone?.name }.first
    for session in context.sessions {
      if let zone = session.facts.pageZone?.name ?? (session.facts.pageZone == nil ? nil : pages) {
        session.facts.pageZone = .named(zone)
        session.record.timeZone = zone
        session.record.timeZoneSource = .derived
      } else if let given = options.timeZone {
        session.facts.pageZone = session.facts.pageZone.map { _ in .named(given) }
        session.record.timeZone = given
        session.record.timeZoneSource = .given
      } else if let own = session.facts.timeZone ?? stated {
        session.record.timeZone = own
        session.record.timeZoneSource = session.facts.timeZone == nil ? .derived : .stated
      } else {
        session.record.timeZone = context.zone.identifier
        session.record.timeZoneSource = .assumed
      }
      if session.facts.pageZone == .unknown {
        session.record.timeZone = nil
        session.record.timeZoneSource = nil
      }
      session.describeGeneration()
    }
  }

  /// Where times themselves were read in the assumed zone, a finding of theirs has said so, and this one would be wrong.
  private func reportZone(_ context: ImportContext) {
    let others = [FindingCode.timeZoneOfPages.id, FindingCode.chatZoneAssumed.id]
    guard context.isZoneAssumed, !findings.findings.contains(where: { others.contains($0.code.id) }) else {
      return
    }
    findings.add(Finding(.zoneAssumed, details: [context.zone.identifier]))
  }

  /// Reads a file that nobody needs, to see whether it is whole.
  private func prove(_ index: Int, _ session: ArchiveSession) throws {
    guard options.provesEverything else { return }
    let file = session.download.files[index]
    guard file.entry.kind == .file, file.entry.problem == nil else { return }
    var source = session.download.open(file)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { piece.deallocate() }
    source.drain(with: piece)
    session.context.progress.bytesDone += source.bytes
    if let problem = source.problem { session.damaged(index, problem) }
  }

  // MARK: - Read

  private func read(_ session: ArchiveSession) throws {
    let rules = session.download.platform.rules
    var late: [(index: Int, rule: Int)] = []
    var pages: [(index: Int, rule: Int)] = []
    for index in session.files.indices {
      switch session.claims[index] {
      case .rule(let rule) where rules[rule].isLate: late.append((index, rule))
      // Records in JSON are more exact than those of pages, and come first.
      case .rule(let rule) where isLatePage(index, rules[rule], session): pages.append((index, rule))
      case .rule(let rule):
        try rules[rule].read(index, in: session)
        session.closeStream(rules[rule].category)
      case .verbatim:
        UnknownJSON.check(index, session)
        try session.keepVerbatim(index)
      case .settled: try prove(index, session)
      case .media: break
      }
      if isCancelled() { throw ImportCancelled() }
    }
    let isPage = { (index: Int) in ArchivePath(session.files[index].path).isPage }
    for (index, rule) in pages + late.filter({ !isPage($0.index) }) + late.filter({ isPage($0.index) }) {
      try rules[rule].read(index, in: session)
      session.closeStream(rules[rule].category)
      if isCancelled() { throw ImportCancelled() }
    }
  }

  private func isLatePage(_ index: Int, _ rule: any FileRule, _ session: ArchiveSession) -> Bool {
    session.record.format == .mixed && !rule.mergesFormats
      && ArchivePath(session.files[index].path).isPage
  }
}
