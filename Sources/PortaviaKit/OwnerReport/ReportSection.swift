import PortaviaModel

/// The sections of the page in their order; one with nothing to say writes nothing.
enum ReportSection {
  static func all(_ facts: ReportFacts, _ text: ReportText) -> [(inout HTMLWriter) -> Void] {
    let verdict = ReportVerdict(facts: facts, text: text)
    let content = ReportContent(facts: facts, text: text)
    // What an export leaves out and what a download never has stands in the page of the export itself.
    if facts.place == .verification {
      return [
        { verdict.writeSummary(to: &$0) }, { verdict.writeDetails(to: &$0) }, { content.write(to: &$0) },
      ]
    }
    return [
      { archives(facts, text, &$0) },
      { verdict.writeSummary(to: &$0) },
      { content.write(to: &$0) },
      { ReportFileList(facts: facts, text: text).write(to: &$0) },
      { verdict.writeDetails(to: &$0) },
      { leftOut(facts, text, &$0) },
      { ReportLimits(facts: facts, text: text).write(to: &$0) },
      { keep(facts, text, &$0) },
    ]
  }

  /// What it was made from.
  private static func archives(_ facts: ReportFacts, _ text: ReportText, _ html: inout HTMLWriter) {
    guard !facts.archives.isEmpty else { return }
    let many = ManyChats(facts.archives)
    html.element("div", ["class": "card"]) { html in
      if !many.chats.isEmpty { chats(many, text, &html) }
      for archive in many.others {
        html.element("p") { html in
          html.element("strong") { html in
            html.text(OwnerGuide.capitalised(text.term("archives.product", archive.product)))
            if let owner = archive.owner {
              html.text(text.say(" of ", " di "))
              html.element("bdi", text: owner)
            }
          }
          html.void("br")
          html.element("span", ["class": "soft"]) { html in
            if facts.archives.count > 1, let name = ManyChats.name(archive) {
              html.element("bdi", text: name)
              html.text(" · ")
            }
            html.text(lines(archive, text))
          }
        }
      }
    }
  }

  private static func chats(_ many: ManyChats, _ text: ReportText, _ html: inout HTMLWriter) {
    html.element("p") { html in
      html.element("strong") { html in
        let number = text.count(many.chats.count)
        html.text(text.say("\(number) WhatsApp chats", "\(number) chat WhatsApp"))
        if let owner = many.owner {
          html.text(text.say(" of ", " di "))
          html.element("bdi", text: owner)
        }
      }
      html.void("br")
      html.element("span", ["class": "soft"]) { html in
        if let first = many.firstRecordAt, let last = many.lastRecordAt {
          html.text(period(first, last, text) + " · ")
        }
        let files = text.count(many.files)
        html.text(text.say("\(files) files in them", "\(files) file all'interno"))
      }
    }
  }

  private static func period(_ first: Int64, _ last: Int64, _ text: ReportText) -> String {
    text.say("From \(text.day(first)) to \(text.day(last))", "Dal \(text.day(first)) al \(text.day(last))")
  }

  private static func lines(_ archive: ArchiveReport, _ text: ReportText) -> String {
    var facts: [String] = []
    if let first = archive.firstRecordAt, let last = archive.lastRecordAt {
      facts.append(period(first, last, text))
    }
    let parts = archive.parts.count { !$0.isRepeated }
    facts.append(
      text.say(
        parts == 1 ? "one file or folder" : "\(text.count(parts)) parts",
        parts == 1 ? "un file o una cartella" : "\(text.count(parts)) parti"))
    facts.append(
      text.say(
        archive.entries == 1 ? "1 file in it" : "\(text.count(archive.entries)) files in it",
        archive.entries == 1 ? "1 file all'interno" : "\(text.count(archive.entries)) file all'interno"))
    facts.append(text.term("archives.format", archive.format))
    if let made = archive.generatedAt {
      facts.append(text.say("made on \(text.day(made))", "creato il \(text.day(made))"))
    }
    return facts.joined(separator: " · ")
  }

  /// What is not here although it was in the download.
  private static func leftOut(_ facts: ReportFacts, _ text: ReportText, _ html: inout HTMLWriter) {
    var items: [String] = []
    if facts.scope == .business {
      items.append(
        text.say(
          "Left out on purpose: log-ins, addresses of computers, places where you were, advertising interests, payments "
            + "and face data, where the download had them. To have them too, export again with --scope all.",
          "Lasciati fuori di proposito: accessi, indirizzi dei computer, luoghi in cui sei stato, interessi "
            + "pubblicitari, pagamenti e dati del volto, se l'archivio li conteneva. Per averli, ripeti l'esportazione "
            + "con --scope all."))
    }
    let excluded = facts.entries("excluded")
    if excluded > 0 {
      items.append(
        text.say(
          excluded == 1 ? "1 file was left out." : "\(text.count(excluded)) files were left out.",
          excluded == 1
            ? "1 file è stato lasciato fuori." : "\(text.count(excluded)) file sono stati lasciati fuori."
        ) + " "
          + text.say(
            "The table source_files names each, with the reason.",
            "La tabella source_files li elenca, con il motivo."))
    }
    if let accounting = facts.accounting, accounting.read > 0 { items.append(books(accounting, text)) }
    guard !items.isEmpty else { return }
    html.element("h2", text: text.say("What was left out", "Che cosa è rimasto fuori"))
    html.element("ul") { html in for item in items { html.element("li", text: item) } }
  }

  private static func books(_ accounting: Accounting, _ text: ReportText) -> String {
    let outcomes = [
      (accounting.normalised, text.say("in the tables", "nelle tabelle")),
      (accounting.merged, text.say("met twice and counted once", "incontrati due volte e contati una")),
      (accounting.preserved, text.say("kept as they were", "conservati com'erano")),
      (accounting.excluded, text.say("left out on purpose", "lasciati fuori di proposito")),
      (accounting.reported, text.say("that could not be kept", "che non si sono potuti conservare")),
    ].filter { $0.0 > 0 }.map { "\(text.count($0.0)) \($0.1)" }
    let list = text.list(outcomes)
    guard accounting.isBalanced else {
      return text.say(
        "The sums do not add up: \(text.count(accounting.read)) items were read, but \(list).",
        "I conti non tornano: \(text.count(accounting.read)) elementi letti, ma \(list).")
    }
    return text.say(
      "The sums add up. Of \(text.count(accounting.read)) items found: \(list).",
      "I conti tornano. Su \(text.count(accounting.read)) elementi trovati: \(list).")
  }

  /// How to show that nothing has changed, and what to be careful with.
  private static func keep(_ facts: ReportFacts, _ text: ReportText, _ html: inout HTMLWriter) {
    html.element("h2", text: text.say("Keeping it", "Come conservarlo"))
    html.element("ul") { html in
      html.element(
        "li",
        text: text.say(
          "There are words, names and pictures of other people in here. Keep them as you would keep their letters: not "
            + "in a shared folder, not in an e-mail. A like, a follow or a message is no consent to receive advertising.",
          "Qui dentro ci sono parole, nomi e foto di altre persone. Trattali come le loro lettere: niente cartelle "
            + "condivise, niente e-mail. Un “Mi piace”, un follow o un messaggio non sono un consenso a ricevere "
            + "pubblicità."))
      guard facts.place == .export else { return }
      html.element("li") { html in
        html.text(
          text.say(
            "Every file has its checksum here. In years to come you can show that none was changed, lost or added: ",
            "Ogni file ha qui la sua impronta. Anche tra anni puoi dimostrare che nessuno è stato modificato, perso o "
              + "aggiunto: "))
        html.element("code", text: text.say("portavia verify FOLDER", "portavia verify CARTELLA"))
        html.text(
          text.say(
            ", or any program for BagIt (RFC 8493), or ",
            ", un qualunque programma per BagIt (RFC 8493), oppure "))
        html.element("code", text: "sha256sum -c manifest-sha256.txt")
        html.text(".")
      }
    }
  }
}
