import Import
import PortaviaModel

/// Where the columns of a leads file are.
struct LeadColumns {
  /// Columns with a meaning of their own, by name; everything else is a question.
  private(set) var known: [String: Int] = [:]
  /// Positions of the questions, in their order.
  private(set) var questions: [Int] = []
  /// Known columns without a field of their own.
  private(set) var others: [Int] = []

  private static let fields: Set<String> = [
    "id", "created_time", "ad_id", "ad_name", "adset_id", "adset_name", "campaign_id", "campaign_name",
    "form_id",
    "form_name", "is_organic", "platform", "lead_status",
  ]
  /// Source: the fields of a lead in Meta's interface for programs.
  private static let beside: Set<String> = [
    "inbox_url", "partner_name", "retailer_item_id", "post", "vehicle", "home_listing",
  ]

  init(_ header: CSVHeader) {
    for (index, label) in header.columns.enumerated() {
      let name = label.lowercased()
      if Self.fields.contains(name), known[name] == nil {
        known[name] = index
      } else if Self.beside.contains(name) {
        others.append(index)
      } else {
        questions.append(index)
      }
    }
  }
}

/// A row of a leads file: who filled which form when, and the answers.
struct Lead {
  var id: String?
  /// As printed.
  var time: String?
  var platform: Word?
  var isOrganic: Bool?
  /// The fields of the columns that have one, without the letters before ids.
  var fields: [String: String] = [:]
  var answers: [(question: String, answer: String?)] = []
  /// Everything else.
  var extra: [(key: String, value: String)] = []
  /// Made by Meta's testing tool: no person.
  var isTest = false
  var contact: ContactSighting

  init(_ record: CSVRecord, _ columns: LeadColumns) {
    for (name, index) in columns.known.sorted(by: { $0.value < $1.value }) {
      if let cell = record[index] { fields[name] = Self.withoutPrefix(cell, in: name) }
    }
    id = fields.removeValue(forKey: "id")
    if let text = id, !text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }) {
      // A spreadsheet has rounded it (`1.02E+15`): it names nothing any more.
      extra.append(("id", text))
      id = nil
    }
    time = fields.removeValue(forKey: "created_time")
    contact = ContactSighting(origin: .leadForm, originID: [id ?? ""])
    contact.kind = .person
    for index in columns.questions {
      let label = index < record.header.columns.count ? record.header.columns[index] : ""
      let cell = record[index].map { Self.withoutPrefix($0, in: nil) }
      if id == nil, let cell, cell.hasPrefix("l:"), cell.dropFirst(2).allSatisfy(\.isNumber) {
        // The first column may have got another name in a spreadsheet.
        id = String(cell.dropFirst(2))
        extra.append((label.isEmpty ? "column \(index + 1)" : label, cell))
        continue
      }
      if cell?.lowercased().hasPrefix("<test lead") == true { isTest = true }
      answers.append((label.isEmpty ? "column \(index + 1)" : label, cell))
      if let cell { LeadQuestion(label)?.fill(&contact, cell) }
    }
    settlePlatform()
    settleOrganic()
    extra += columns.others.compactMap { index in record[index].map { (record.header.columns[index], $0) } }
    extra += record.overhang
    contact.originID = [id ?? ""]
    if contact.fullName == nil, contact.givenName != nil || contact.familyName != nil {
      contact.fullName = [contact.givenName, contact.familyName].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Whether there is a person to speak of.
  var hasPerson: Bool { !isTest && (contact.fullName != nil || !contact.points.isEmpty) }

  private mutating func settlePlatform() {
    guard let name = fields.removeValue(forKey: "platform") else { return }
    switch name.lowercased() {
    case "fb", "facebook": platform = .facebook
    case "ig", "instagram": platform = .instagram
    default: extra.append(("platform", name))
    }
  }

  private mutating func settleOrganic() {
    guard let text = fields.removeValue(forKey: "is_organic") else { return }
    switch text.lowercased() {
    case "true", "vero", "1": isOrganic = true
    case "false", "falso", "0": isOrganic = false
    default: extra.append(("is_organic", text))
    }
  }

  /// Meta writes a letter before ids, numbers and postal codes, so that spreadsheets leave them alone.
  private static func withoutPrefix(_ cell: String, in column: String?) -> String {
    let prefix: String
    switch column {
    case "id": prefix = "l:"
    case "ad_id": prefix = "ag:"
    case "adset_id": prefix = "as:"
    case "campaign_id": prefix = "c:"
    case "form_id": prefix = "f:"
    case nil:
      // An answer: what follows must be of the kind that the letter says.
      let rest = cell.dropFirst(2)
      guard let next = rest.first else { return cell }
      if cell.hasPrefix("p:"), next == "+" || next == "<" || next.isNumber { return String(rest) }
      if cell.hasPrefix("z:"), next == "<" || rest.contains(where: \.isNumber) { return String(rest) }
      return cell
    default: return cell
    }
    return cell.hasPrefix(prefix) ? String(cell.dropFirst(prefix.count)) : cell
  }
}
