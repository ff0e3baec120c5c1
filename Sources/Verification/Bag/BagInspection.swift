import PortaviaModel
import Writers

/// Reads every file of a bag again and compares it with the manifests: all problems at once, by kind.
package struct BagInspection: Sendable {
  /// Listed and not in the folder.
  package private(set) var missing: [String] = []
  /// In the folder and not listed.
  package private(set) var extra: [String] = []
  /// With other bytes than when the bag was made, or no longer a regular file.
  package private(set) var changed: [String] = []
  /// Files and folders that could not be read.
  package private(set) var unreadable: [String] = []
  /// What is wrong with the declaration, the facts and the manifests themselves.
  package private(set) var faults: [String] = []
  package private(set) var files = 0
  package private(set) var bytes: Int64 = 0
  /// Rows after the header, by path, of every neutral CSV file.
  package private(set) var csvRows: [String: Int] = [:]

  private let root: String

  /// - Parameters:
  ///   - root: the folder.
  ///   - progress: bytes read so far.
  /// - Throws: what `isCancelled` leads to: ``VerificationCancelled``.
  package init(
    _ root: String, progress: (Int64) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws(VerificationCancelled) {
    self.root = root
    checkDeclaration()
    let payload = manifest(BagLayout.manifest, isPayload: true)
    let tags = manifest(BagLayout.tagManifest, isPayload: false)
    try compare(payload.merging(tags) { first, _ in first }, progress, isCancelled)
    checkOxum(files: payload.count)
  }

  // MARK: - Declaration, facts and manifests

  /// A small text of the bag; nil when it is not there or is not small.
  private func text(_ name: String) -> String? {
    var bytes: [UInt8] = []
    let isRead =
      (try? FileDigest.sha256("\(root)/\(name)") { if bytes.count < 1 << 20 { bytes += $0 } }) != nil
    return isRead ? String(decoding: bytes, as: UTF8.self) : nil
  }

  private mutating func checkDeclaration() {
    let lines = (text(BagLayout.declaration) ?? "").split(whereSeparator: \.isNewline)
    if !lines.contains("BagIt-Version: 1.0") || !lines.contains("Tag-File-Character-Encoding: UTF-8") {
      faults.append(BagLayout.declaration)
    }
  }

  private mutating func manifest(_ name: String, isPayload: Bool) -> [String: String] {
    do throws(WriterError) {
      let reader = try BagManifestReader("\(root)/\(name)", isPayload: isPayload)
      faults += reader.badLines.map { "\(name):\($0)" }
      return reader.digests
    } catch {
      faults.append(name)
      return [:]
    }
  }

  /// `Payload-Oxum` counts the bytes and files that should be there; the bytes are known when every file is as it was.
  private mutating func checkOxum(files: Int) {
    let stated = (text(BagLayout.info) ?? "").split(whereSeparator: \.isNewline)
      .first { $0.hasPrefix("Payload-Oxum:") }?.split(separator: ":").last
    let numbers = stated?.trimmed.split(separator: ".").map { Int64($0) } ?? []
    let isWhole = missing.isEmpty && changed.isEmpty && unreadable.isEmpty
    if numbers.count != 2 || numbers[1] != Int64(files) || isWhole && numbers[0] != payloadBytes {
      faults.append(BagLayout.info)
    }
  }

  private var payloadBytes: Int64 = 0

  // MARK: - Files

  private mutating func compare(
    _ digests: [String: String], _ progress: (Int64) -> Void, _ isCancelled: () -> Bool
  ) throws(VerificationCancelled) {
    var found: [(path: String, isRegular: Bool)] = []
    unreadable = FileTree.walk(root) { found.append(($0, $1)) }.map { $0 + "/" }
    found.sort { $0.path < $1.path }
    var seen: Set<String> = []
    for file in found {
      if isCancelled() { throw VerificationCancelled() }
      // Manifests of other algorithms are not payload; the tag manifest is listed nowhere.
      if file.path == BagLayout.tagManifest { continue }
      guard let digest = digests[file.path] else {
        extra.append(file.path)
        continue
      }
      guard seen.insert(file.path).inserted else {
        extra.append(file.path)
        continue
      }
      guard file.isRegular else {
        changed.append(file.path)
        continue
      }
      hash(file.path, digest)
      progress(bytes)
    }
    missing = digests.keys.filter { !seen.contains($0) }.sorted()
  }

  private mutating func hash(_ path: String, _ expected: String) {
    var rows = CSVRowCounter()
    let isTable = path.hasSuffix(".csv") && (path.hasPrefix("data/csv/") || path.hasPrefix("data/views/"))
    do throws(WriterError) {
      let (count, sha256) = try FileDigest.sha256("\(root)/\(path)") { if isTable { rows.take($0) } }
      files += 1
      bytes += count
      if path.hasPrefix(BagLayout.payload) { payloadBytes += count }
      if isTable { csvRows[path] = max(rows.rows - 1, 0) }
      if sha256 != expected { changed.append(path) }
    } catch {
      unreadable.append(path)
    }
  }
}

/// The caller asked to stop the verification.
package struct VerificationCancelled: Error {
  package init() {}
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
