/// Findings about what was written.
extension FindingCode {
  /// Texts that the cells of a spreadsheet cannot hold.
  public static let csvTextCut = FindingCode(
    "csv.text-cut", .note,
    en: "Texts longer than the {1} characters of a cell were cut in the files of {0}, with … at their end; "
      + "data/csv has them whole.",
    it:
      "Nei file {0} i testi più lunghi dei {1} caratteri di una cella sono stati tagliati, con … alla fine; "
      + "in data/csv ci sono per intero.",
    why: (
      en: "A cell of Excel holds 32,767 characters, one of Google Sheets 50,000. Longer texts, mostly "
        + "technical ones, do not fit.",
      it: "Una cella di Excel contiene 32.767 caratteri, una di Fogli Google 50.000. Testi più lunghi, per "
        + "lo più tecnici, non ci stanno."
    ),
    remedy: (
      en: "Nothing is lost: the database and the files in data/csv have the whole text.",
      it: "Non si è perso nulla: il testo intero è nel database e nei file in data/csv."
    ))

  package static let exportCodes: [FindingCode] = [csvTextCut]
}
