extension OwnerGuide {
  var english: String {
    var text = """
      Your data, in tables
      ====================

      Portavia made this folder from:

      \(archives(in: .english))
      It was made on your computer. Nothing was sent anywhere, and the files that
      you downloaded were only read: they are as they were. Keep them.

      """
    text += Self.heading("Open this first")
    text += firstEnglish
    text += Self.heading("What is where")
    text += """
        data/views/          what people ask for, ready made
        data/csv/            every table as a file, for programs
        data/export.sqlite   all of it in one database, e.g. for the free
                             "DB Browser for SQLite"

      """
    for preset in report.csvPresets {
      text += "  data/csv-\(preset.rawValue)/" + Self.blanks(max(11 - preset.rawValue.count, 1))
      text += "tables and views for \(Self.program(preset, in: .english))\n"
    }
    if report.mediaFiles > 0 {
      text +=
        "  data/media/          \(count(report.mediaFiles, .english)) pictures, videos and other files\n"
    }
    if hasUnrecognised {
      text += """
          data/unrecognised/   \(count(entries("unrecognised"), .english)) files that Portavia does not know yet,
                               as they were

        """
    }
    text += """
        data/datapackage.json, data/verification.json
                             for programs: what each column means, and the sums
        bagit.txt, bag-info.txt, manifest-sha256.txt, tagmanifest-sha256.txt
                             the checksum of every file: "portavia verify FOLDER" shows
                             that nothing was changed, lost or added

      """
    text += "\nIn data/views/:\n\n" + views(in: .english)
    text += "\nIn data/csv/, with the number of rows:\n\n" + tables(in: .english)
    text += Self.heading("Excel, Numbers, Google Sheets")
    text += spreadsheetsEnglish
    text += Self.heading("What the numbers mean")
    text += numbersEnglish
    text += Self.heading("Other people's data")
    text += """
      This folder holds the words, names and pictures of other people. Keep it as
      you would keep their letters: not in a shared folder, not in an e-mail. A like,
      a follow or a message is no consent to receive advertising.

      """
    if options.scope == .business {
      text += """

        Left out on purpose: log-ins, addresses of computers, places you were,
        advertising interests, payments and face data, where the download had them.
        Export again with --scope all to have them too.

        """
    }
    return text
  }

  private var firstEnglish: String {
    """
      index.html
          a page for the browser: what is here, whether anything is missing, what to
          open next

    """ + readFirstEnglish
  }

  private var readFirstEnglish: String {
    if hasConversations {
      return """
          \(viewFolder)/readable_messages.csv
              your conversations, one message a row, with the names of people

        """
    }
    return """
        \(viewFolder)/completeness.csv
            one row for each download: what was found in it

      """
  }

  private var spreadsheetsEnglish: String {
    guard let preset = report.csvPresets.first else {
      return """
        The files in data/csv and data/views are written for programs: exact to the
        last character, with times in UTC. Opened by a double click, a spreadsheet may
        show broken accents or put everything into one column. For files made for your
        spreadsheet, run the same command once more with --replace and one of

          --csv-preset excel-en     Excel in English
          --csv-preset excel-it     Excel in Italian, German, French or Spanish
          --csv-preset numbers      Numbers (decimal comma)
          --csv-preset sheets       Google Sheets
          --csv-preset libreoffice  LibreOffice (decimal comma)

        """
    }
    return """
      Open the files in data/csv-\(preset.rawValue)/. Their times are those of \(displayZone).
      An apostrophe before a text that begins with = + - @ keeps the spreadsheet from
      taking it for a formula: it does not belong to the text. The files in data/csv
      are exact to the last character and meant for programs.

      """
  }

  private var numbersEnglish: String {
    let books = report.accounting
    var text = "Items found in the download: \(count(books.read, .english)). What became of them:\n\n"
    let outcomes: [(Int, String)] = [
      (books.normalised, "stand in the tables"),
      (books.merged, "had been met before in another file and count once"),
      (books.preserved, "did not fit; they are kept as they were in raw_records.csv"),
      (books.excluded, "were left out on purpose"),
      (books.reported, "could not be kept; findings.csv says where and why"),
    ]
    let width = outcomes.map { count($0.0, .english).count }.max() ?? 0
    for (number, words) in outcomes where number > 0 {
      let digits = count(number, .english)
      text += "  " + Self.blanks(width - digits.count) + digits + "  " + words + "\n"
    }
    text += "\nTimes in data/csv are UTC, the clock of Greenwich; months are counted in\n\(displayZone).\n"
    let (errors, warnings, notes) = (findings(.error), findings(.warning), findings(.note))
    if errors + warnings + notes == 0 { return text + "Nothing odd was noticed.\n" }
    text += "\nWhat was noticed (findings.csv has it all):\n\n"
    if errors > 0 { text += "  errors    \(count(errors, .english))  something could not be read or kept\n" }
    if warnings > 0 { text += "  warnings  \(count(warnings, .english))  something is missing or unclear\n" }
    if notes > 0 { text += "  notes     \(count(notes, .english))  good to know, nothing to do\n" }
    return text + "\nportavia explain CODE says what a code means and what to do.\n"
  }

  /// What a preset is for.
  static func program(_ preset: CSVPresets.Preset, in language: Language) -> String {
    let italian = language == .italian
    return switch preset {
    case .standard: italian ? "programmi" : "programs"
    case .excelItalian:
      italian ? "Excel in italiano" : "Excel in Italian, German, French or Spanish"
    case .excelEnglish: italian ? "Excel in inglese" : "Excel in English"
    case .sheets: italian ? "Fogli Google" : "Google Sheets"
    case .libreOffice: "LibreOffice"
    case .numbers: "Numbers"
    case .tsv:
      italian ? "Excel in qualunque lingua, con tabulazioni" : "Excel in any language, with tabs"
    }
  }
}
