import PortaviaModel

/// What is in it: how many of each kind, and how many in each year.
struct ReportContent {
  let facts: ReportFacts
  let text: ReportText

  func write(to html: inout HTMLWriter) {
    let tiles = self.tiles
    guard !tiles.isEmpty else { return }
    html.element("h2", text: text.say("What is in it", "Che cosa contiene"))
    html.element("ul", ["class": "tiles"]) { html in
      for (number, words) in tiles {
        html.element("li") { html in
          html.element("b", text: text.count(number))
          html.element("span", text: words)
        }
      }
    }
    years(&html)
  }

  private var tiles: [(Int, String)] {
    [
      ("messages", text.say("messages", "messaggi")),
      ("conversations", text.say("conversations", "conversazioni")),
      (
        "relationships",
        text.say("friends, followers, requests, follows", "amici, follower, richieste, seguiti")
      ),
      ("accounts", text.say("people, Pages and groups", "persone, Pagine e gruppi")),
      ("contacts", text.say("contacts with e-mail or phone", "contatti con e-mail o telefono")),
      ("form_submissions", text.say("answers to lead forms", "risposte ai moduli")),
      ("posts", text.say("posts", "post")), ("comments", text.say("comments", "commenti")),
      ("reactions", text.say("reactions", "reazioni")),
      ("media", text.say("pictures, videos and other files", "foto, video e altri file")),
      ("metrics", text.say("numbers from insights", "dati statistici")),
      ("activities", text.say("other activities", "altre attività")),
    ].map { (facts.rows(of: $0.0), $0.1) }.filter { $0.0 > 0 }
  }

  // MARK: - Years

  private static let kinds: [(kind: String, english: String, italian: String)] = [
    ("message", "messages", "messaggi"), ("post", "posts", "post"), ("comment", "comments", "commenti"),
    ("reaction", "reactions", "reazioni"), ("follow", "new followers", "nuovi follower"),
    ("page_like", "likes of the Page", "“Mi piace” alla Pagina"), ("friend", "new friends", "nuovi amici"),
    ("form", "forms", "moduli"),
  ]

  /// One row a year, the newest first; a bar for all of it, drawn without script and without style.
  private func years(_ html: inout HTMLWriter) {
    let kinds = Self.kinds.filter { kind in facts.years.contains { $0.kind == kind.kind } }
    let years = Set(facts.years.map(\.year)).sorted(by: >)
    guard !kinds.isEmpty else { return }
    let totals = years.map { year in facts.years.reduce(0) { $0 + ($1.year == year ? $1.events : 0) } }
    let greatest = max(totals.max() ?? 1, 1)
    html.element("h3", text: text.say("Year by year", "Anno per anno"))
    html.element("div", ["class": "wide"]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col"], text: text.say("Year", "Anno"))
            for kind in kinds {
              html.element("th", ["scope": "col"], text: text.say(kind.english, kind.italian))
            }
            html.element("td", ["class": "chart"])
          }
        }
        html.line()
        html.element("tbody") { html in
          for (year, total) in zip(years, totals) {
            html.element("tr") { html in
              html.element("th", ["scope": "row"], text: "\(year)")
              for kind in kinds {
                let events = facts.years.first { $0.year == year && $0.kind == kind.kind }?.events ?? 0
                html.element("td", text: events == 0 ? "–" : text.count(events))
              }
              html.element("td", ["class": "chart"]) { html in
                bar(share: total * 1000 / greatest, &html)
              }
            }
            html.line()
          }
        }
      }
    }
    html.element(
      "p", ["class": "soft"],
      text: text.say(
        "Only what has a date is counted here.", "Qui è contato solo ciò che ha una data."))
  }

  private func bar(share: Int, _ html: inout HTMLWriter) {
    html.element(
      "svg", ["viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"]
    ) { html in
      html.element("rect", ["width": "\(max(share, 3))", "height": "10", "rx": "2"])
    }
  }
}
