import PortaviaModel

/// Makes a finished export a bag (BagIt 1.0, RFC 8493): declaration, facts and manifests beside the payload in `data/`.
///
///     var bag = BagWriter()
///     bag.addPayload(files)
///     bag.addTag(try staging.write(text, to: "README.txt"))
///     let written = try bag.finish(facts: facts, in: staging)
///
/// Digests are those that were made while writing; no file is read again.
package struct BagWriter {
  /// A line of `bag-info.txt`.
  package struct Fact: Sendable {
    package var label: String
    package var value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  private var payload = BagManifest()
  private var tags = BagManifest()

  package init() {}

  /// Adds files below `data/`.
  package mutating func addPayload(_ files: [WrittenFile]) { files.forEach { payload.add($0) } }

  package mutating func addPayload(_ files: BagManifest) { payload.add(files) }

  /// Adds a file of the root.
  package mutating func addTag(_ file: WrittenFile) { tags.add(file) }

  /// Writes the files that make the folder a bag, and returns them.
  ///
  /// - Parameter facts: what `bag-info.txt` says before `Payload-Oxum`. No clock is read for it.
  package mutating func finish(facts: [Fact], in staging: StagingFolder) throws(WriterError) -> [WrittenFile]
  {
    let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    let info = (facts + [Fact("Payload-Oxum", payload.oxum)])
      .map { "\($0.label): \(Self.oneLine($0.value))\n" }.joined()
    var written: [WrittenFile] = []
    for (name, bytes) in [
      (BagLayout.declaration, Array(declaration.utf8)), (BagLayout.info, Array(info.utf8)),
      (BagLayout.manifest, payload.text),
    ] {
      let file = try staging.write(bytes, to: name)
      tags.add(file)
      written.append(file)
    }
    written.append(try staging.write(tags.text, to: BagLayout.tagManifest))
    return written
  }

  /// A value without line ends, which would begin another fact.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
