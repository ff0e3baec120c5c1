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
    // Two ways to one file are one input; which of them it is called by does not depend on their order.
    let byFile = Dictionary(grouping: paths.map(Self.withoutTrailingSlashes)) {
      ContainerOpener.resolved(path: $0)
    }
    for path in byFile.values.compactMap({ $0.min() }).sorted() {
      do throws(ArchiveError) {
        containers.append(try ContainerOpener.open(path: path, limits: limits.forContainers))
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
