import PortaviaModel

/// The checks of an export, from what was found in its folder.
package struct ExportChecks {
  let bag: BagInspection
  let books: ExportBooks
  /// The downloads against the export; nil when none were given.
  let containment: Comparison?

  package init(bag: BagInspection, books: ExportBooks, containment: Comparison? = nil) {
    self.bag = bag
    self.books = books
    self.containment = containment
  }

  package var checks: [Check] {
    [bagCheck, complete, unchanged, extra, database, tables, sums]
      + (containment.map { [contains($0)] } ?? [])
  }

  private static func number(_ number: Int) -> Wording { Wording(String(number)) }

  // MARK: - Files

  private var bagCheck: Check {
    guard bag.faults.isEmpty else {
      return Check(
        .exportBag,
        CheckAnswer(
          .fail,
          en:
            "{0} place in the lists of checksums is not in order.|{0} places in the lists of checksums are not in order.",
          it:
            "{0} punto degli elenchi delle impronte non è in ordine.|{0} punti degli elenchi delle impronte non sono in ordine."
        ),
        details: [Self.number(bag.faults.count)], counts: [.init("faults", bag.faults.count)],
        items: bag.faults)
    }
    return Check(
      .exportBag,
      CheckAnswer(
        .pass, en: "The lists of checksums are in order.", it: "Gli elenchi delle impronte sono in ordine."))
  }

  private var complete: Check {
    let missing = bag.missing + bag.unreadable
    guard !missing.isEmpty else {
      return Check(
        .exportComplete,
        CheckAnswer(.pass, en: "Every file is there: {0}.", it: "Ci sono tutti i file: {0}."),
        details: [Self.number(bag.files)], counts: [.init("files", bag.files)])
    }
    return Check(
      .exportComplete,
      CheckAnswer(
        .fail,
        en:
          "{0} file of the export is missing or cannot be read.|{0} files of the export are missing or cannot be read.",
        it:
          "{0} file dell'esportazione manca o non si può leggere.|{0} file dell'esportazione mancano o non si possono leggere."
      ),
      details: [Self.number(missing.count)],
      counts: [.init("missing", bag.missing.count), .init("unreadable", bag.unreadable.count)], items: missing
    )
  }

  private var unchanged: Check {
    guard !bag.changed.isEmpty else {
      return Check(
        .exportUnchanged,
        CheckAnswer(
          .pass, en: "Every file that is there is as it was.", it: "Ogni file presente è com'era."))
    }
    return Check(
      .exportUnchanged,
      CheckAnswer(
        .fail, en: "{0} file is not what it was.|{0} files are not what they were.",
        it: "{0} file non è più quello di prima.|{0} file non sono più quelli di prima."),
      details: [Self.number(bag.changed.count)], counts: [.init("changed", bag.changed.count)],
      items: bag.changed)
  }

  private var extra: Check {
    guard !bag.extra.isEmpty else {
      return Check(
        .exportExtra, CheckAnswer(.pass, en: "Nothing was added.", it: "Non è stato aggiunto nulla."))
    }
    let payload = bag.extra.filter { $0.hasPrefix("data/") }
    return Check(
      .exportExtra,
      CheckAnswer(
        payload.isEmpty ? .warn : .fail,
        en: "{0} file was added later.|{0} files were added later.",
        it: "{0} file è stato aggiunto dopo.|{0} file sono stati aggiunti dopo."),
      details: [Self.number(bag.extra.count)],
      counts: [.init("extra", bag.extra.count), .init("extra_data", payload.count)],
      items: payload + bag.extra.filter { !$0.hasPrefix("data/") })
  }

  // MARK: - Tables

  private var database: Check {
    guard let integrity = books.integrity, books.isOurs else {
      return Check(
        .exportDatabase,
        CheckAnswer(
          .fail, en: "The database cannot be read, or is not one that this version of Portavia knows.",
          it: "Il database non si può leggere, o non è di un tipo che questa versione di Portavia conosce."))
    }
    let faults = integrity.count + books.dangling.count
    guard faults == 0 else {
      return Check(
        .exportDatabase,
        CheckAnswer(
          .fail, en: "The database is damaged: {0} fault.|The database is damaged: {0} faults.",
          it: "Il database è danneggiato: {0} difetto.|Il database è danneggiato: {0} difetti."),
        details: [Self.number(faults)],
        counts: [.init("integrity", integrity.count), .init("references", books.dangling.count)],
        items: integrity + books.dangling.map { "\($0.name): \($0.found)" })
    }
    return Check(
      .exportDatabase, CheckAnswer(.pass, en: "The database is sound.", it: "Il database è integro."))
  }

  private var tables: Check {
    guard books.integrity?.isEmpty ?? false else { return unknown(.exportTables) }
    guard !books.tables.isEmpty else {
      return Check(
        .exportTables,
        CheckAnswer(
          .pass, en: "The database and the CSV files have the same rows.",
          it: "Il database e i file CSV hanno le stesse righe."))
    }
    return Check(
      .exportTables,
      CheckAnswer(
        .fail,
        en:
          "{0} CSV file has another number of rows than the database.|{0} CSV files have other numbers of rows than the database.",
        it:
          "{0} file CSV ha un numero di righe diverso dal database.|{0} file CSV hanno numeri di righe diversi dal database."
      ),
      details: [Self.number(books.tables.count)], counts: [.init("tables", books.tables.count)],
      items: books.tables.map(Self.item))
  }

  private var sums: Check {
    guard books.integrity?.isEmpty ?? false else { return unknown(.exportBooks) }
    guard books.sums.isEmpty else {
      return Check(
        .exportBooks,
        CheckAnswer(
          .fail, en: "{0} sum does not hold.|{0} sums do not hold.",
          it: "{0} somma non torna.|{0} somme non tornano."),
        details: [Self.number(books.sums.count)], counts: [.init("sums", books.sums.count)],
        items: books.sums.map(Self.item))
    }
    guard let accounts = books.accounts else { return unknown(.exportBooks) }
    return Check(
      .exportBooks,
      CheckAnswer(
        .pass, en: "All sums hold: {0} item read.|All sums hold: {0} items read.",
        it: "Tutti i conti tornano: {0} elemento letto.|Tutti i conti tornano: {0} elementi letti."),
      details: [Wording(String(accounts.read))], counts: [.init("read", Int(clamping: accounts.read))])
  }

  private func unknown(_ code: CheckCode) -> Check {
    Check(
      code,
      CheckAnswer(
        .unknown, en: "It cannot be known: the file that would tell cannot be read.",
        it: "Non si può sapere: il file che lo direbbe non si può leggere."))
  }

  private static func item(_ fault: ExportBooks.Fault) -> String {
    "\(fault.name): \(fault.expected) ≠ \(fault.found)"
  }

  // MARK: - Containment

  private func contains(_ comparison: Comparison) -> Check {
    let missing = comparison.kinds.filter { $0.onlyOld > 0 }
    let changed = comparison.kinds.filter { $0.changed > 0 }
    let count = missing.reduce(0) { $0 + $1.onlyOld }
    let total = comparison.kinds.reduce(0) { $0 + $1.old }
    let counts: [Check.Count] = [
      .init("records", total), .init("missing", count),
      .init("changed", changed.reduce(0) { $0 + $1.changed }),
    ]
    if count > 0 {
      // What the engine derives from all downloads together may differ when other downloads are read with
      // them.
      let isDerived = missing.allSatisfy { Comparer.derivedKinds.contains($0.name) }
      return Check(
        .exportContains,
        CheckAnswer(
          isDerived ? .warn : .fail,
          en:
            "{0} record of the download is not in the export.|{0} records of the download are not in the export.",
          it:
            "{0} elemento dell'archivio non è nell'esportazione.|{0} elementi dell'archivio non sono nell'esportazione."
        ),
        details: [Self.number(count)], counts: counts, items: missing.map { "\($0.name): \($0.onlyOld)" })
    }
    if !changed.isEmpty {
      return Check(
        .exportContains,
        CheckAnswer(
          .warn,
          en:
            "Every record is in the export; {0} has another content there.|Every record is in the export; {0} have another content there.",
          it:
            "Ogni elemento è nell'esportazione; {0} lì ha un altro contenuto.|Ogni elemento è nell'esportazione; {0} lì hanno un altro contenuto."
        ),
        details: [Self.number(changed.reduce(0) { $0 + $1.changed })], counts: counts,
        items: changed.map { "\($0.name): \($0.changed)" })
    }
    return Check(
      .exportContains,
      CheckAnswer(
        .pass, en: "Every record of the download is in the export: {0}.",
        it: "Ogni elemento dell'archivio è nell'esportazione: {0}."),
      details: [Self.number(total)], counts: counts)
  }
}
