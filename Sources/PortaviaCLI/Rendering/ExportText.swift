import PortaviaKit

/// The result of `export` for people.
struct ExportText {
  let voice: Voice
  let style: Style

  func render(_ report: ExportReport) -> String {
    let folder = SafeText.escape(report.outputPath)
    var text = ""
    let archives = ArchiveText(voice: voice, style: style)
    let (chats, others) = ChatsText.divide(report.archives)
    for archive in others { text += archives.sentence(archive) + "\n" }
    if !chats.isEmpty { text += ChatsText(voice: voice, style: style).sentence(chats) + "\n" }
    text += "\n" + style.bold(voice.say(report.isDryRun ? .wouldExport : .exported, folder)) + "\n"
    for line in written(report) { text += "  \(line)\n" }
    text += "\n" + AccountingText(voice: voice, style: style).render(report.accounting) + "\n\n"
    if !report.verdict.checks.isEmpty {
      text += VerdictText(voice: voice, style: style).renderShort(report.verdict) + "\n"
    }
    text += FindingsText(
      voice: voice, style: style, more: report.isDryRun ? .moreFindingsJSON : .moreFindings
    ).render(report.findings)
    return text + "\n" + next(report)
  }

  private func written(_ report: ExportReport) -> [String] {
    var lines: [String] = []
    let conversations = report.rows(of: "conversations")
    if conversations > 0 {
      lines.append(
        voice.say(
          .messagesInConversations, voice.count(.messages, report.rows(of: "messages")),
          voice.count(.conversations, conversations)))
    }
    for (table, phrase) in Self.mainTables where report.rows(of: table) > 0 {
      lines.append(voice.count(phrase, report.rows(of: table)))
    }
    if report.mediaFiles > 0 {
      lines.append(voice.count(.mediaFiles, report.mediaFiles, voice.bytes(report.mediaBytes)))
    } else if report.rows(of: "media") > 0 {
      lines.append(voice.count(.mediaRows, report.rows(of: "media")))
    }
    if report.isDryRun {
      lines.append(voice.say(.wouldWrite, voice.bytes(report.bytesWritten)))
    } else {
      lines.append(voice.count(.filesWritten, report.filesWritten, voice.bytes(report.bytesWritten)))
    }
    return lines
  }

  private static let mainTables: [(String, Phrase)] = [
    ("accounts", .accounts), ("contacts", .contacts), ("form_submissions", .formSubmissions),
    ("metrics", .metrics), ("posts", .posts), ("comments", .comments),
    ("reactions", .reactions), ("activities", .activities),
  ]

  private func next(_ report: ExportReport) -> String {
    guard !report.isDryRun else { return voice.say(.nextWithoutDry) + "\n" }
    let folder = SafeText.escape(
      report.outputPath.hasSuffix("/") ? String(report.outputPath.dropLast()) : report.outputPath)
    var lines = [voice.say(.openPage, folder), voice.say(.openGuide, folder)]
    if report.views.contains("readable_messages"), report.rows(of: "messages") > 0 {
      lines.append(voice.say(.openReadable, "\(folder)/data/views/readable_messages.csv"))
    }
    if report.views.contains("leads"), report.rows(of: "form_submissions") > 0 {
      lines.append(voice.say(.openLeads, "\(folder)/data/views/leads.csv"))
    }
    lines.append(voice.say(.openMessages, "\(folder)/data/csv/"))
    for preset in report.csvPresets {
      lines.append(
        voice.say(
          .openPreset, "\(folder)/data/csv-\(preset.rawValue)/", voice.word(.preset, preset.rawValue)))
    }
    lines.append(voice.say(.openDatabase, "\(folder)/data/export.sqlite"))
    if !report.isClean { lines.append(voice.say(.lookAtFindings, "\(folder)/data/csv/findings.csv")) }
    return style.bold(voice.say(.next)) + "\n" + lines.map { "  \($0)\n" }.joined()
  }
}
