import PortaviaModel

/// `README.txt` and `LEGGIMI.txt` in the root of an export: what each file is, for the one who owns it.
///
/// Everything in them is true of this export, and nothing comes from the clock. Lines end with a line feed, which every
/// system reads, Notepad of Windows since 2018.
struct OwnerGuide {
  let report: ExportReport
  let options: ExportOptions
  /// IANA name of the zone that months are counted in.
  let displayZone: String

  static func name(in language: Language) -> String {
    language == .italian ? "LEGGIMI.txt" : "README.txt"
  }

  func text(in language: Language) -> String {
    language == .italian ? italian : english
  }

  // MARK: - Facts

  /// One line for each download: what it is, whose, how many parts, from when to when.
  func archives(in language: Language) -> String {
    let many = ManyChats(report.archives)
    let others = many.others.map { archive -> String in
      let product = Vocabulary.terms.first { $0.set == "archives.product" && $0.value == archive.product }
      let name = (language == .italian ? product?.italian : product?.english) ?? archive.product
      var facts = [language == .italian ? Self.capitalised(name) : name]
      if let owner = archive.owner.map(Self.oneLine) {
        facts[0] += language == .italian ? " di \(owner)" : " of \(owner)"
      }
      let parts = archive.parts.count
      if language == .italian {
        facts.append(parts == 1 ? "1 parte" : "\(Quantity.count(parts, in: language)) parti")
      } else {
        facts.append(parts == 1 ? "1 part" : "\(Quantity.count(parts, in: language)) parts")
      }
      if let first = archive.firstRecordAt, let last = archive.lastRecordAt {
        facts.append(
          language == .italian
            ? "dal \(Self.date(first, language)) al \(Self.date(last, language))"
            : "\(Self.date(first, language)) to \(Self.date(last, language))")
      }
      if report.archives.count > 1, let name = ManyChats.name(archive) { facts.append(Self.oneLine(name)) }
      return "  " + facts.joined(separator: ", ") + "\n"
    }
    return (many.chats.isEmpty ? "" : chats(many, in: language)) + others.joined()
  }

  private func chats(_ many: ManyChats, in language: Language) -> String {
    let number = Quantity.count(many.chats.count, in: language)
    let files = Quantity.count(many.files, in: language)
    var facts = [language == .italian ? "\(number) chat WhatsApp" : "\(number) WhatsApp chats"]
    if let owner = many.owner.map(Self.oneLine) {
      facts[0] += language == .italian ? " di \(owner)" : " of \(owner)"
    }
    facts.append(language == .italian ? "\(files) file" : "\(files) files")
    if let first = many.firstRecordAt, let last = many.lastRecordAt {
      facts.append(
        language == .italian
          ? "dal \(Self.date(first, language)) al \(Self.date(last, language))"
          : "\(Self.date(first, language)) to \(Self.date(last, language))")
    }
    return "  " + facts.joined(separator: ", ") + "\n"
  }

  /// The tables that hold something, with their numbers of rows.
  func tables(in language: Language) -> String {
    let shown = GuideTable.all.filter { report.rows(of: $0.name) > 0 }
    let width = shown.map { $0.name.count + 4 }.max() ?? 0
    let numbers = shown.map { Quantity.count(report.rows(of: $0.name), in: language) }
    let digits = numbers.map(\.count).max() ?? 0
    return zip(shown, numbers).map { table, number in
      let name = "\(table.name).csv"
      return "  " + name + Self.blanks(width - name.count + 2) + Self.blanks(digits - number.count) + number
        + "  " + (language == .italian ? table.italian : table.english) + "\n"
    }.joined()
  }

  /// The views that may hold something.
  func views(in language: Language) -> String {
    let shown = GuideView.all.filter { report.rows(of: $0.table) > 0 && report.views.contains($0.name) }
    let width = shown.map { $0.name.count + 4 }.max() ?? 0
    return shown.map { view in
      let name = "\(view.name).csv"
      return "  " + name + Self.blanks(width - name.count + 2)
        + (language == .italian ? view.italian : view.english) + "\n"
    }.joined()
  }

  /// How many findings there are of a severity.
  func findings(_ severity: Severity) -> Int { report.findings.filter { $0.severity == severity }.count }

  func count(_ number: Int, _ language: Language) -> String { Quantity.count(number, in: language) }

  /// The folder where the owner opens views: that of the first preset, else the neutral one.
  var viewFolder: String {
    report.csvPresets.first.map { "data/csv-\($0.rawValue)" } ?? "data/views"
  }
  var hasConversations: Bool { report.rows(of: "messages") > 0 }
  var hasUnrecognised: Bool { entries("unrecognised") > 0 }
  func entries(_ status: String) -> Int {
    report.accounting.entries.first { $0.status == status }?.entries ?? 0
  }

  // MARK: - Writing

  /// A day in UTC: `22 November 2024`, `22 novembre 2024`.
  static func date(_ milliseconds: Int64, _ language: Language) -> String {
    let date = CalendarDay(milliseconds: milliseconds)
    let months = language == .italian ? italianMonths : englishMonths
    let month = date.month - 1
    return "\(date.day) \(months.indices.contains(month) ? months[month] : "") \(date.year)"
  }

  /// A name without line breaks and without characters that turn the direction of writing.
  private static func oneLine(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\u{200D}"
          default: true
          }
        }))
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A heading with a line under it.
  static func heading(_ text: String) -> String {
    "\n" + text + "\n" + String(repeating: "-", count: text.count) + "\n\n"
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let italianMonths = [
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
    "novembre", "dicembre",
  ]
}
