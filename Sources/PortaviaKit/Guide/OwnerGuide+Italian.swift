extension OwnerGuide {
  var italian: String {
    var text = """
      I tuoi dati, in tabelle
      =======================

      Portavia ha creato questa cartella a partire da:

      \(archives(in: .italian))
      È stata creata sul tuo computer. Nulla è stato inviato da nessuna parte, e i
      file che hai scaricato sono stati solo letti: sono rimasti com'erano. Conservali.

      """
    text += Self.heading("Da aprire per primo")
    text += firstItalian
    text += Self.heading("Dove si trova che cosa")
    text += """
        data/views/          le domande più comuni, già pronte
        data/csv/            ogni tabella in un file, per i programmi
        data/export.sqlite   tutto in un solo database, ad esempio per il programma
                             gratuito "DB Browser for SQLite"

      """
    for preset in report.csvPresets {
      text += "  data/csv-\(preset.rawValue)/" + Self.blanks(max(11 - preset.rawValue.count, 1))
      text += "tabelle e viste per \(Self.program(preset, in: .italian))\n"
    }
    if report.mediaFiles > 0 {
      text += "  data/media/          foto, video e altri file: \(count(report.mediaFiles, .italian))\n"
    }
    if hasUnrecognised {
      text += """
          data/unrecognised/   file che Portavia non conosce ancora, così com'erano: \
        \(count(entries("unrecognised"), .italian))

        """
    }
    text += """
        data/datapackage.json, data/verification.json
                             per i programmi: il significato delle colonne, e i conti
        bagit.txt, bag-info.txt, manifest-sha256.txt, tagmanifest-sha256.txt
                             l'impronta di ogni file: "portavia verify CARTELLA" dimostra
                             che nulla è stato modificato, perso o aggiunto

      """
    text += "\nIn data/views/:\n\n" + views(in: .italian)
    text += "\nIn data/csv/, con il numero di righe:\n\n" + tables(in: .italian)
    text += Self.heading("Excel, Numbers, Fogli Google")
    text += spreadsheetsItalian
    text += Self.heading("Che cosa vogliono dire i numeri")
    text += numbersItalian
    text += Self.heading("I dati degli altri")
    text += """
      Qui dentro ci sono parole, nomi e foto di altre persone. Trattali come
      tratteresti le loro lettere: niente cartelle condivise, niente invii per e-mail.
      Un "Mi piace", un follow o un messaggio non sono un consenso a ricevere
      pubblicità.

      """
    if options.scope == .business {
      text += """

        Lasciati fuori di proposito: accessi, indirizzi dei computer, luoghi in cui sei
        stato, interessi pubblicitari, pagamenti e dati del volto, se l'archivio li
        conteneva. Per avere anche quelli, ripeti l'esportazione con --scope all.

        """
    }
    return text
  }

  private var firstItalian: String {
    """
      index.html
          una pagina per il browser: che cosa c'è, se manca qualcosa, che cosa aprire
          poi

    """ + readFirstItalian
  }

  private var readFirstItalian: String {
    if hasConversations {
      return """
          \(viewFolder)/readable_messages.csv
              le tue conversazioni, un messaggio per riga, con i nomi delle persone

        """
    }
    return """
        \(viewFolder)/completeness.csv
            una riga per ogni archivio: che cosa vi è stato trovato

      """
  }

  private var spreadsheetsItalian: String {
    guard let preset = report.csvPresets.first else {
      return """
        I file in data/csv e data/views sono scritti per i programmi: esatti fino
        all'ultimo carattere, con le ore in UTC. Se li apri con un doppio clic, il foglio
        di calcolo può mostrare male gli accenti o mettere tutto in una colonna sola. Per
        avere file adatti al tuo, ripeti lo stesso comando con --replace e uno fra

          --csv-preset excel-it     Excel in italiano
          --csv-preset numbers      Numbers
          --csv-preset sheets       Fogli Google
          --csv-preset libreoffice  LibreOffice

        """
    }
    return """
      Apri i file in data/csv-\(preset.rawValue)/. Le ore sono quelle di \(displayZone).
      L'apostrofo davanti a un testo che comincia con = + - @ serve perché il foglio di
      calcolo non lo prenda per una formula: non fa parte del testo. I file in data/csv
      sono esatti fino all'ultimo carattere e pensati per i programmi.

      """
  }

  private var numbersItalian: String {
    let books = report.accounting
    var text = "Elementi trovati nell'archivio: \(count(books.read, .italian)). Che fine hanno fatto:\n\n"
    let outcomes: [(Int, String)] = [
      (books.normalised, "nelle tabelle"),
      (books.merged, "già incontrati in un altro file, contati una volta sola"),
      (books.preserved, "senza un posto in tabella: conservati com'erano in raw_records.csv"),
      (books.excluded, "esclusi di proposito"),
      (books.reported, "non conservati: findings.csv dice dove e perché"),
    ]
    let width = outcomes.map { count($0.0, .italian).count }.max() ?? 0
    for (number, words) in outcomes where number > 0 {
      let digits = count(number, .italian)
      text += "  " + Self.blanks(width - digits.count) + digits + "  " + words + "\n"
    }
    text +=
      "\nLe ore in data/csv sono in UTC, l'ora di Greenwich; i mesi sono contati secondo\n\(displayZone).\n"
    let (errors, warnings, notes) = (findings(.error), findings(.warning), findings(.note))
    if errors + warnings + notes == 0 { return text + "Non è stato notato nulla di strano.\n" }
    text += "\nChe cosa è stato notato (l'elenco completo è in findings.csv):\n\n"
    if errors > 0 {
      text += "  errori  \(count(errors, .italian))  qualcosa non si è potuto leggere o conservare\n"
    }
    if warnings > 0 { text += "  avvisi  \(count(warnings, .italian))  qualcosa manca o non è chiaro\n" }
    if notes > 0 { text += "  note    \(count(notes, .italian))  buono a sapersi, niente da fare\n" }
    return text + "\nportavia explain CODICE spiega che cosa vuol dire un codice e che cosa fare.\n"
  }
}
