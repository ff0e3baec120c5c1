import PortaviaModel

/// `index.html`: the report that the owner opens first. What this is, whether it is whole, what is in it, where to click,
/// what was left out, and what Meta never gives.
///
/// One file that works from any disk: no script, no picture, no address but those of files beside it. Both languages are
/// in it, so that it stays one file also where it is mailed; a link changes between them, without a script, and the
/// language of the export is the one shown first. Nothing in it comes from the clock.
struct OwnerReport {
  static let name = "index.html"

  let facts: ReportFacts

  init(_ facts: ReportFacts) { self.facts = facts }

  init(_ report: ExportReport, options: ExportOptions, displayZone: String) {
    facts = ReportFacts(
      place: .export, archives: report.archives, tables: report.tables, years: report.years,
      accounting: report.accounting, findings: report.findings, verdict: report.verdict,
      presets: report.csvPresets, mediaFiles: report.mediaFiles, scope: options.scope,
      displayZone: displayZone, language: options.language)
  }

  var html: String {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": facts.language.rawValue]) { html in
      html.line()
      html.element("head") { head(&$0) }
      html.line()
      html.element("body") { html in
        // The one that is shown when the link names none comes last: see the style sheet.
        for language in Language.allCases where language != facts.language {
          page(language, isFirst: true, &html)
        }
        page(facts.language, isFirst: false, &html)
      }
      html.line()
    }
    html.line()
    return html.output
  }

  private func head(_ html: inout HTMLWriter) {
    html.line()
    html.void("meta", ["charset": "utf-8"])
    html.void("meta", ["http-equiv": "Content-Security-Policy", "content": ReportStyle.policy])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "referrer", "content": "no-referrer"])
    html.void("meta", ["name": "robots", "content": "noindex"])
    html.void("meta", ["name": "generator", "content": "Portavia \(PortaviaVersion.current)"])
    html.line()
    html.element("title", text: ReportText(facts, facts.language).title)
    html.line()
    html.style(ReportStyle.sheet)
    html.line()
  }

  private func page(_ language: Language, isFirst: Bool, _ html: inout HTMLWriter) {
    let other: Language = language == .italian ? .english : .italian
    let text = ReportText(facts, language)
    html.line()
    html.element(
      "div", ["class": isFirst ? "page first" : "page", "id": language.rawValue, "lang": language.rawValue]
    ) { html in
      html.element("div", ["class": "bar"]) { html in
        html.element("span", text: "Portavia")
        html.element(
          "a",
          ["href": "#\(other.rawValue)", "lang": other.rawValue, "hreflang": other.rawValue],
          text: other == .italian ? "In italiano" : "In English")
      }
      html.line()
      html.element("h1", text: text.title)
      html.element("p", text: text.lead)
      for section in ReportSection.all(facts, text) {
        html.line()
        section(&html)
      }
      html.line()
      html.element("footer") { html in
        html.element("p", text: text.footer)
      }
    }
  }
}
