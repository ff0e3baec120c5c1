import ArchiveReading
import PortaviaModel

/// What findings call the containers of one run: their names, with as many of the folders before them as tell two of
/// one name apart.
struct InputLabels {
  private var byPath: [String: String] = [:]

  init(_ containers: [any Container]) {
    let parts = containers.map { $0.path.split(separator: "/").map(String.init) }
    for (index, container) in containers.enumerated() {
      let rivals = containers.indices.filter {
        containers[$0].name == container.name && containers[$0].path != container.path
      }
      var count = 1
      while count < parts[index].count,
        rivals.contains(where: { parts[$0].suffix(count) == parts[index].suffix(count) })
      {
        count += 1
      }
      byPath[container.path] =
        rivals.isEmpty || parts[index].isEmpty
        ? container.name : parts[index].suffix(count).joined(separator: "/")
    }
  }

  subscript(container: any Container) -> String { byPath[container.path] ?? container.name }

  /// A finding of a container, under the label instead of the name.
  func relabel(_ finding: Finding, of container: any Container) -> Finding {
    var finding = finding
    finding.archive = self[container]
    return finding
  }
}
