extension FindingCode {
  /// Every code, by name.
  public static let all: [FindingCode] =
    [
      archiveCodes, downloadCodes, jsonCodes, htmlCodes, recordCodes, csvCodes, metaBusinessCodes,
      exportCodes,
      instagramCodes, chatCodes,
    ].flatMap { $0 }.sorted { $0.id < $1.id }

  /// The code with a name; nil when there is none. O(number of codes).
  public static func named(_ id: String) -> FindingCode? { all.first { $0.id == id } }

  /// All codes as a page for people: `docs/findings.md` is this text.
  package static var markdown: String {
    var text = """
      # Findings

      Generated from the declarations in `Sources/PortaviaModel/Accounting`; a test keeps it true.

      A finding is something odd that was noticed in a download, with what was done about it. Findings are printed at \
      the end of a run and stand in the table `findings`. **note**: nothing is lost and nothing needs doing. \
      **warning**: something is missing, ambiguous or unsafe, but nothing of what was given is lost. **error**: \
      something of what was given could not be kept or read. With a warning or an error the exit status is 1.

      `portavia explain CODE` prints what stands here, in English or Italian. Codes never change meaning.

      """
    var area = Substring()
    for code in all {
      let own = code.id.prefix { $0 != "." }
      if own != area {
        area = own
        text += "\n## \(own)\n"
      }
      text += "\n### \(code.id)\n\n\(code.severity.rawValue.prefix(1).uppercased())"
      text += "\(code.severity.rawValue.dropFirst()): \(code.summary())\n"
      if !code.explanation().isEmpty { text += "\n\(code.explanation())\n" }
      if !code.remedy().isEmpty { text += "\n**What to do:** \(code.remedy())\n" }
    }
    return text
  }
}
