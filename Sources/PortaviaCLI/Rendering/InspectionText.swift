import PortaviaKit

/// The result of `inspect` for people.
struct InspectionText {
  let voice: Voice
  let style: Style
  /// The inputs as they were given, for the next command.
  let paths: [String]

  func render(_ inspection: Inspection) -> String {
    var text = ""
    let (chats, others) = ChatsText.divide(inspection.archives)
    for archive in others {
      text += ArchiveText(voice: voice, style: style).render(archive, among: inspection.archives) + "\n"
    }
    if !chats.isEmpty { text += ChatsText(voice: voice, style: style).render(chats) + "\n" }
    text += FindingsText(voice: voice, style: style, more: .moreFindingsJSON).render(inspection.findings)
    if !inspection.archives.isEmpty { text += "\n\(voice.say(.nextExport))\n  \(command)\n" }
    return text
  }

  private var command: String {
    let inputs = paths.map(SafeText.shellQuote).joined(separator: " ")
    return "portavia export \(inputs) --output \(voice.say(.exportFolder))"
  }
}
