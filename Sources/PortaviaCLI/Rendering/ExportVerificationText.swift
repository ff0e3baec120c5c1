import PortaviaKit

/// The result of `verify FOLDER` for people: what was read, then the verdict.
struct ExportVerificationText {
  let voice: Voice
  let style: Style

  func render(_ verification: ExportVerification) -> String {
    voice.count(
      .verifiedExport, verification.files, SafeText.escape(verification.path), voice.bytes(verification.bytes)
    )
      + "\n\n" + VerdictText(voice: voice, style: style).render(verification.verdict)
      + "\n" + voice.say(.explainCheck) + "\n"
  }
}
