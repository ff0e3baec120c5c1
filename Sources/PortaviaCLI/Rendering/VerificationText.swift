import PortaviaKit

/// The result of `verify` for people.
struct VerificationText {
  let voice: Voice
  let style: Style

  func render(_ report: VerificationReport) -> String {
    let archives = ArchiveText(voice: voice, style: style)
    var text = report.archives.map { archives.sentence($0) + "\n" }.joined()
    text += "\n" + VerdictText(voice: voice, style: style).render(report.verdict)
    text += "\n" + AccountingText(voice: voice, style: style).render(report.accounting) + "\n"
    if !report.findings.isClean {
      text += "\n" + FindingsText(voice: voice, style: style, more: .moreFindingsJSON).render(report.findings)
    }
    return text + "\n" + voice.say(.explainCheck) + "\n"
  }
}
