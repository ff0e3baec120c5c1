import PortaviaModel

/// The findings of a container while it is opened: the first of each kind one by one, the rest as a number.
struct ContainerFindings {
  private(set) var findings: [Finding] = []
  private let archive: String
  private let listed: Int
  private var counts: [FindingCode: (count: Int, overflow: Int)] = [:]

  init(archive: String, limits: Limits) {
    self.archive = archive
    listed = max(1, limits.findingsPerCode)
  }

  mutating func add(
    _ code: FindingCode, entry: String? = nil, location: String? = nil, details: [String] = []
  ) {
    var (count, overflow) = counts[code] ?? (0, -1)
    count += 1
    if count <= listed {
      findings.append(Finding(code, archive: archive, entry: entry, location: location, details: details))
    } else if overflow < 0 {
      overflow = findings.count
      findings.append(Finding(code, archive: archive, details: details))
    } else {
      findings[overflow].occurrences += 1
    }
    counts[code] = (count, overflow)
  }
}
