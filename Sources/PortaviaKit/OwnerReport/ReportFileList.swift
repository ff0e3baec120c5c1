import PortaviaModel
import Writers

/// Where everything is: links to the files of the export, what people ask for first.
struct ReportFileList {
  let facts: ReportFacts
  let text: ReportText

  func write(to html: inout HTMLWriter) {
    guard facts.place == .export else { return next(&html) }
    html.element("h2", text: text.say("What to open", "Che cosa aprire"))
    files(views, &html)
    html.element("details") { html in
      html.element("summary", text: text.say("All tables", "Tutte le tabelle"))
      files(tables, &html)
    }
    html.element("h3", text: text.say("Everything at once", "Tutto insieme"))
    files(rest, &html)
    spreadsheets(&html)
  }

  private typealias File = (path: String, label: String, meaning: String)

  /// The folder of the first preset, else of the neutral files.
  private func folder(_ neutral: String) -> String {
    facts.presets.first.map { "data/csv-\($0.rawValue)" } ?? neutral
  }

  private var views: [File] {
    GuideView.all.filter { facts.rows(of: $0.table) > 0 && isWhole($0.name) }.map {
      ("\(folder("data/views"))/\($0.name).csv", "\($0.name).csv", text.say($0.english, $0.italian))
    }
  }

  private var tables: [File] {
    GuideTable.all.filter { facts.rows(of: $0.name) > 0 && isWhole($0.name) }.map {
      (
        "\(folder("data/csv"))/\($0.name).csv", "\($0.name).csv",
        text.say($0.english, $0.italian) + " (\(text.count(facts.rows(of: $0.name))))"
      )
    }
  }

  /// Files of a preset are split where a sheet cannot hold all rows; the first part then has another name.
  private func isWhole(_ name: String) -> Bool {
    guard let preset = facts.presets.first,
      let limit = CSVPreset.all.first(where: { $0.name == preset.rawValue })?.rowLimit
    else { return true }
    return facts.rows(of: name == "readable_messages" ? "messages" : name) < limit
  }

  private var rest: [File] {
    var files: [File] = [
      (
        text.say("README.txt", "LEGGIMI.txt"), text.say("README.txt", "LEGGIMI.txt"),
        text.say("what each file is", "che cos'è ogni file")
      ),
      (
        ExportLayout.database, "export.sqlite",
        text.say(
          "all tables in one database, e.g. for the free DB Browser for SQLite",
          "tutte le tabelle in un solo database, ad es. per il programma gratuito DB Browser for SQLite")
      ),
    ]
    if facts.mediaFiles > 0 {
      files.append(
        (
          "\(ExportLayout.media)/", "media/",
          text.say("pictures, videos and other files", "foto, video e altri file")
            + " (\(text.count(facts.mediaFiles)))"
        ))
    }
    if facts.entries("unrecognised") > 0 {
      files.append(
        (
          "\(ExportLayout.unrecognised)/", "unrecognised/",
          text.say(
            "files that Portavia does not know yet, as they were",
            "file che Portavia non conosce ancora, com'erano")
            + " (\(text.count(facts.entries("unrecognised"))))"
        ))
    }
    return files
  }

  /// What it is first: a name of a file says little to who has not seen it.
  private func files(_ files: [File], _ html: inout HTMLWriter) {
    html.element("ul", ["class": "files"]) { html in
      for file in files {
        html.element("li") { html in
          html.link(to: file.path, OwnerGuide.capitalised(file.meaning))
          html.element("span", ["class": "soft"], text: file.label)
        }
        html.line()
      }
    }
  }

  private func spreadsheets(_ html: inout HTMLWriter) {
    html.element("p", ["class": "soft"]) { html in
      if let preset = facts.presets.first {
        html.text(
          text.say(
            "These files are made for \(OwnerGuide.program(preset, in: .english)): a double click opens them.",
            "Questi file sono fatti per \(OwnerGuide.program(preset, in: .italian)): si aprono con un doppio clic."
          ))
      } else {
        html.text(
          text.say(
            "These files are exact to the last character and meant for programs. For files made for your spreadsheet, "
              + "run the same command again with --replace and ",
            "Questi file sono esatti fino all'ultimo carattere e pensati per i programmi. Per averli adatti al tuo foglio "
              + "di calcolo, ripeti lo stesso comando con --replace e "))
        html.element("code", text: text.say("--csv-preset excel-en", "--csv-preset excel-it"))
        html.text(".")
      }
    }
  }

  /// Nothing was written yet: how to get the tables.
  private func next(_ html: inout HTMLWriter) {
    html.element("h2", text: text.say("And now", "E adesso"))
    html.element("p") { html in
      html.text(text.say("To turn this into tables: ", "Per trasformare tutto in tabelle: "))
      html.element(
        "code",
        text: text.say(
          "portavia export ARCHIVES --output mydata", "portavia export ARCHIVI --output i-miei-dati"))
    }
  }
}
