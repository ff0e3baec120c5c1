import ArchiveReading
import Crypto
import PortaviaModel

extension ArchiveSession {
  /// Gives the archive its key and the facts of its row, once the survey knows the owner.
  package func identify() {
    let name = facts.owner?.username?.lowercased() ?? facts.owner.map { normalizedName($0.name) } ?? ""
    context.key.begin("archives", "download")
    context.key.part(product.id)
    context.key.part(name)
    context.key.part(
      download.downloadName?.lowercased() ?? download.contentDigest(isExact: context.options.readsMedia))
    record.key = context.key.finish("ar")
    record.platform = recognition.platform ?? download.platform.word
    record.product = product.id
    record.format = recognition.format ?? format
    if record.format == .html || record.format == .mixed { find(.archiveHTML) }
    settleGeneration()
    record.language = facts.language
    record.label = facts.owner?.name
    let parts = download.parts.indices.filter { !repeatedParts.contains($0) }
    record.partsFound = Int64(parts.count)
    record.bytes = parts.reduce(0) { $0 &+ Int64(clamping: download.parts[$1].bytes) }
    record.scope = context.options.includesEverything ? .all : .business
    record.parser =
      "portavia/\(download.platform.word)" + (recognition.era.isEmpty ? "" : " " + recognition.era)
    if let now = context.options.now {
      var arena = Arena()
      let text = context.timestamp(.seconds(now, raw: .null), into: &arena)
      record.importedAt = text.isNull ? nil : arena.string(text)
    }
    scope = NameScope(
      owner: facts.owner.map { normalizedName($0.name) } ?? "",
      isPage: product.ownerKind == .page || facts.owner?.kind == .page
    )
  }

  /// What decides the place of a download among those of the run; `age` grows with time.
  package var orderKey: (product: String, owner: String, isHTML: Bool, age: Int64, key: String) {
    let age = facts.generated?.milliseconds ?? facts.newestMessage ?? .min
    return (product.id, scope.space, record.format == .html, age, record.key)
  }

  /// By the names of its data files. A JSON download has an HTML start page too, but no other pages.
  private var format: Word {
    var hasJSON = false
    var hasHTML = false
    var hasPages = false
    for (file, claim) in zip(files, claims) where file.role != .decoration {
      let path = ArchivePath(file.path)
      hasJSON = hasJSON || path.name.hasSuffix(".json")
      hasHTML = hasHTML || path.isPage
      if case .rule(let rule) = claim, path.isPage, !download.platform.rules[rule].isIndex {
        hasPages = true
      }
    }
    if hasJSON { return hasPages ? .mixed : .json }
    return hasHTML ? .html : .json
  }

  /// Takes the digests of its parts; that of the archive is over them, in the order of the parts, copies left out.
  package func take(_ digests: [String: String]) {
    let own = download.parts.compactMap { digests[$0.path] }
    guard own.count == download.parts.count else { return }
    partDigests = own
    var hash = SHA256()
    for (index, digest) in own.enumerated() where !repeatedParts.contains(index) {
      hash.update(data: Array(digest.utf8))
    }
    record.sha256 = hash.finalize().hexadecimal
  }

  /// Makes the owner an account, the first of the archive.
  package func registerOwner() {
    guard let facts = facts.owner else { return }
    owner = context.accounts.owner(
      facts, platform: record.platform, scope: scope, source: facts.source)
    record.subject = owner
  }
}
