@testable import Import
@testable import Platforms

/// Invented pages of Instagram in the structures of docs/formats/instagram.md#html.
enum InstagramPage {
  static let relations = InstagramFiles.relations
  static let activity = InstagramFiles.activity

  /// Its clock is that of California, whatever its text says.
  static let start = (
    "start_here.html",
    "<html><body><header><div>Archivio generato da officina_pero in data: <time datetime=\"2026-09-20T10:07:00Z\">"
      + "Domenica 20 settembre 2026 alle ore 03:07 UTC</time></div><div>Periodo: <time datetime=\"2021-03-01T20:00:00Z\">"
      + "Lunedì 1 marzo 2021 alle ore 12:00 UTC</time> - <time datetime=\"2026-09-05T19:00:00Z\">x</time></div></header></body></html>"
  )

  static func profile(_ name: String) -> (String, String) {
    (
      "personal_information/personal_information/personal_information.html",
      page([
        stacked([
          ("Indirizzo e-mail", "officina@example.com"), ("Nome utente", "officina_pero"), ("Nome", name),
          ("Account privato", "False"),
        ])
      ])
    )
  }

  /// Reads these files with profile and start page.
  static func read(_ files: [(String, String)], options: ImportOptions = ImportOptions()) throws -> Reading {
    try Reading(files: [profile("Officina Pero"), start] + files, options: options)
  }

  static func page(title: String = "Pagina", _ blocks: [String]) -> String {
    "<html><head><meta charset=\"utf-8\"><title>\(title)</title><style>._a{color:red}</style></head><body class=\"_5vb_\">"
      + "<div class=\"_a705\"><div class=\"_a70e\">\(title)</div><main class=\"_a706\" role=\"main\">\(blocks.joined())</main></div></body></html>"
  }

  static func follower(_ name: String, _ time: String?) -> String {
    let date = time.map { "<div>\($0)</div>" } ?? ""
    return
      "<div class=\"pam _a6-g\"><div class=\"_a6-p\"><div><div><a target=\"_blank\" href=\"https://www.instagram.com/\(name)\">"
      + "\(name)</a></div>\(date)</div></div></div>"
  }

  static func row(_ label: String, _ value: String) -> String {
    "<tr><td class=\"_2pin _a6_q\">\(label)</td><td class=\"_2pin _2piu _a6_r\">\(value)</td></tr>"
  }

  /// Labels and values in two cells.
  static func table(_ rows: [(String, String)], time: String? = nil) -> String {
    "<div class=\"pam _a6-g\"><div class=\"_a6-p\"><table>\(rows.map { row($0.0, $0.1) }.joined())</table></div>"
      + (time.map { "<div class=\"_3-94 _a6-o\">\($0)</div>" } ?? "") + "</div>"
  }

  /// Labels and values in one cell.
  static func stacked(_ rows: [(String, String)], more: String = "") -> String {
    let cells = rows.map {
      "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">\($0.0)<div><div>\($0.1)</div></div></td></tr>"
    }
    return "<div class=\"pam _a6-g\"><div class=\"_a6-p\"><table>\(cells.joined())\(more)</table></div></div>"
  }
}
