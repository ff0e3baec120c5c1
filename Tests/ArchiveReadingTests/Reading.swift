import ArchiveReading
import PortaviaModel

/// Everything that can be read of a container, and everything that was odd about it.
struct Reading {
  var contents: [(path: String, bytes: [UInt8])] = []
  var findings: [Finding] = []
  /// Entries whose content did not arrive whole.
  var failures = 0

  var codes: Set<String> { Set(findings.map(\.code.id)) }
  /// What decides the exit status.
  var isClean: Bool { findings.allSatisfy { $0.severity == .note } }

  init(_ container: any Container, buffer size: Int = 1 << 16) {
    findings = container.findings
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    for entry in container.entries where entry.kind != .directory {
      var bytes: [UInt8] = []
      do {
        var reader = try container.open(entry)
        while true {
          let count = try reader.read(into: buffer)
          if count == 0 { break }
          bytes.append(contentsOf: buffer[..<count])
        }
        contents.append((entry.path, bytes))
      } catch {
        if error.code.severity == .error { failures += 1 } else { contents.append((entry.path, bytes)) }
        if entry.problem == nil { findings.append(error.finding(archive: container.name, entry: entry.path)) }
      }
    }
  }

  func holds(same other: Reading) -> Bool {
    contents.count == other.contents.count
      && zip(contents, other.contents).allSatisfy {
        $0.path.utf8.elementsEqual($1.path.utf8) && $0.bytes == $1.bytes
      }
  }

  subscript(path: String) -> [UInt8]? { contents.first { $0.path == path }?.bytes }
}
