import PortaviaModel
import Writers

extension Inspection {
  /// Writes the result as HTML for the browser: one file that loads nothing.
  ///
  /// - Parameter language: the one that is shown first; the other one is in the file, too.
  /// - Throws: ``PortaviaError`` when something stands under the name, or the file cannot be written.
  public func writeHTML(to path: String, language: Language) throws(PortaviaError) {
    try OwnerReport(
      ReportFacts(
        place: .alone, archives: archives, tables: tables, years: years, accounting: nil, findings: findings,
        verdict: nil, language: language)
    ).write(to: path)
  }
}

extension VerificationReport {
  /// Writes the result as HTML for the browser: one file that loads nothing.
  ///
  /// - Parameter language: the one that is shown first; the other one is in the file, too.
  /// - Throws: ``PortaviaError`` when something stands under the name, or the file cannot be written.
  public func writeHTML(to path: String, language: Language) throws(PortaviaError) {
    try OwnerReport(
      ReportFacts(
        place: .alone, archives: archives, tables: tables, years: [], accounting: accounting,
        findings: findings, verdict: verdict, language: language)
    ).write(to: path)
  }
}

extension ExportVerification {
  /// Writes the result as HTML for the browser: one file that loads nothing.
  ///
  /// - Parameter language: the one that is shown first; the other one is in the file, too.
  /// - Throws: ``PortaviaError`` when something stands under the name, or the file cannot be written.
  public func writeHTML(to path: String, language: Language) throws(PortaviaError) {
    try OwnerReport(
      ReportFacts(
        place: .verification, archives: [], tables: tables, years: [], accounting: nil, findings: [],
        verdict: verdict, language: language)
    ).write(to: path)
  }
}

extension OwnerReport {
  fileprivate func write(to path: String) throws(PortaviaError) {
    do throws(WriterError) {
      var file = try ReportFile(path)
      try file.append(html)
      try file.commit()
    } catch {
      throw PortaviaError(error)
    }
  }
}
