import Import
import Platforms
import PortaviaModel

/// What no program can show, because the platform never puts it into a download.
struct ReportLimits {
  let facts: ReportFacts
  let text: ReportText

  func write(to html: inout HTMLWriter) {
    let limits = Product.limits(of: facts.archives.compactMap { KnownPlatforms.product($0.product) })
    html.element("h2", text: text.say("What Meta never gives", "Che cosa Meta non dà mai"))
    html.element(
      "p",
      text: text.say(
        "No program can show what is not in the download:",
        "Nessun programma può mostrare quello che nell'archivio non c'è:"))
    html.element("ul") { html in
      for limit in limits { html.element("li", text: text.say(limit.english, limit.italian)) }
    }
  }
}
