extension CheckCode {
  /// Every code, what matters most first: the order of a ``Verdict``.
  public static let all: [CheckCode] = [fileCodes, contentCodes, mediaCodes, exportCodes].flatMap { $0 }

  /// The code with a name; nil when there is none. O(number of codes).
  public static func named(_ id: String) -> CheckCode? { all.first { $0.id == id } }

  /// All codes as a page for people: `docs/verification.md` is this text.
  package static var markdown: String {
    var text = """
      # Checks

      Generated from the declarations in `Sources/PortaviaModel/Checks`; a test keeps it true.

      `portavia verify ARCHIVE…` asks these questions about downloads, and `portavia export` writes the answers into the \
      table `checks` and into `data/verification.json`. Only those that make sense for a download are asked. An answer \
      is **pass**, **warn** (the owner should look at it), **fail** (something of the download is lost or cannot be \
      read) or **unknown** (nothing in the download tells). The verdict counts them and puts the worst first; it is \
      never a percentage. With a warning or a failure the exit status is 1, with nothing that could be read it is 2.

      `portavia verify --json` and `data/verification.json` follow the JSON Schema in \
      [verification.schema.json](verification.schema.json). `portavia explain CODE` prints what stands here, in English \
      or Italian. Codes never change meaning.

      """
    for code in all {
      text += "\n## \(code.id)\n\n\(code.question())\n"
      text += "\n**How it knows:** \(code.method())\n"
      text += "\n**What it cannot know:** \(code.limits())\n"
      text += "\n**What to do:** \(code.remedy())\n"
    }
    return text
  }
}
