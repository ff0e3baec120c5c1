import ArchiveReading
import PortaviaModel

/// The containers that a caller gave, opened.
struct Inputs {
  /// As given.
  let paths: [String]
  private(set) var containers: [any Container] = []
  /// Inputs that could not be opened while others could.
  private(set) var findings: [Finding] = []

  /// - Throws: ``PortaviaError`` when none can be opened.
  init(_ paths: [String], limits: ReadingLimits) throws(PortaviaError) {
    self.paths = paths
    var failures: [ArchiveError] = []
    // Two paths to one file are one input; its name does not depend on their order.
    let byFile = Dictionary(grouping: paths.map(Self.withoutTrailingSlashes)) {
      ContainerOpener.resolved(path: $0)
    }
    for path in byFile.values.compactMap({ $0.min() }).sorted() {
      do throws(ArchiveError) {
        let container = try ContainerOpener.open(path: path, limits: limits.forContainers)
        containers += Self.opened(container, limits, &failures)
      } catch {
        failures.append(error)
      }
    }
    guard !containers.isEmpty else {
      guard let first = failures.first else { throw PortaviaError(.nothingToExport) }
      throw PortaviaError(first)
    }
    findings = failures.map(\.finding)
  }

  /// Zips directly in a folder, such as the chats of a phone, are inputs of their own; the rest of the folder
  /// is one.
  private static func opened(
    _ container: any Container, _ limits: ReadingLimits, _ failures: inout [ArchiveError]
  ) -> [any Container] {
    guard container is FolderContainer else { return [container] }
    let zips = container.entries.filter {
      $0.kind == .file && $0.path.lowercased().hasSuffix(".zip") && !$0.path.contains("/")
    }
    var found: [any Container] = []
    var opened: Set<Int> = []
    for zip in zips {
      do throws(ArchiveError) {
        let path = container.path + "/" + zip.path
        guard let input = try ContainerOpener.open(path: path, limits: limits.forContainers) as? ZipContainer
        else { continue }
        found.append(input)
        opened.insert(zip.index)
      } catch {
        failures.append(error)
      }
    }
    if found.isEmpty { return [container] }
    let rest = container.entries.filter { !opened.contains($0.index) }
    let isEmpty = rest.allSatisfy { $0.kind == .directory || $0.path.hasPrefix(".") }
    return isEmpty ? found : found + [ContainerSlice(rest: rest, of: container)]
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

extension ReadingLimits {
  fileprivate var forContainers: Limits {
    var limits = Limits()
    if let entryBytes { limits.entryBytes = UInt64(clamping: entryBytes) }
    if let totalBytes { limits.totalBytes = UInt64(clamping: totalBytes) }
    if let ratio { limits.ratio = UInt64(clamping: ratio) }
    if let entries { limits.entries = entries }
    return limits
  }
}

extension PortaviaError {
  init(_ error: ArchiveError) {
    let code: Code =
      switch error.code {
      case .containerNotFound: .inputNotFound
      case .containerDenied, .containerUnreadable: .inputNotReadable
      case .containerWebPage: .webPage
      case .containerEmpty, .containerEmptyFolder: .emptyInput
      case .containerSpreadsheet: .spreadsheet
      default: .notAnArchive
      }
    self.init(code, location: error.path)
  }
}
