import Import
import PortaviaModel
import StructuredText

/// A question of a lead form whose answer has a field of its own.
///
/// Standard questions have the same name in every language unless the business gave them another; the Italian forms of
/// those are listed too. Source: docs/formats/meta-business.md#how-it-is-known, and Meta's list of standard
/// questions.
enum LeadQuestion: String, Sendable {
  case fullName, givenName, familyName, email, phone, company, jobTitle, street, city, region, postalCode,
    country
  case birthday, website

  init?(_ label: String) {
    var name = label.lowercased()
    while let last = name.last, "?:*_ ".contains(last) { name.removeLast() }
    guard let question = Self.byLabel[name.replacing(" ", with: "_")] else { return nil }
    self = question
  }

  /// What cannot be used as it stands stays in the answers only.
  func fill(_ contact: inout ContactSighting, _ answer: String) {
    let text = trimmed(answer)
    if text.isEmpty || text.hasPrefix("<") { return }
    switch self {
    case .fullName: contact.fullName = contact.fullName ?? text
    case .givenName: contact.givenName = contact.givenName ?? text
    case .familyName: contact.familyName = contact.familyName ?? text
    case .email: if EmailAddress.normalized(text) != nil { contact.add(text) }
    case .phone: if PhoneNumber.normalized(text) != nil { contact.add(text) }
    case .company: contact.organization = contact.organization ?? text
    case .jobTitle: contact.jobTitle = contact.jobTitle ?? text
    case .street: contact.street = contact.street ?? text
    case .city: contact.city = contact.city ?? text
    case .region: contact.region = contact.region ?? text
    case .postalCode: contact.postalCode = contact.postalCode ?? text
    case .country:
      if text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
        contact.countryCode = contact.countryCode ?? text
      }
    case .birthday:
      if let date = PrintedDate(text), date.isISO { contact.birthday = date.civil(nil)?.dayText }
    case .website: contact.website = contact.website ?? text
    }
  }

  private static let byLabel: [String: LeadQuestion] = {
    var questions: [String: LeadQuestion] = [:]
    for line in labels.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard let question = fields.first.flatMap(LeadQuestion.init(rawValue:)) else { continue }
      for label in fields.dropFirst() { questions[label] = question }
    }
    return questions
  }()

  private static let labels = """
    fullName	full_name	full name	nome_completo	nome_e_cognome
    givenName	first_name	nome
    familyName	last_name	cognome
    email	email	e-mail	work_email	indirizzo_e-mail	indirizzo_email	e-mail_di_lavoro
    phone	phone_number	phone	work_phone_number	whatsapp_number	numero_di_telefono	telefono	cellulare	numero_di_cellulare	numero_di_telefono_di_lavoro
    company	company_name	nome_dell'azienda	nome_azienda	azienda
    jobTitle	job_title	posizione_lavorativa	qualifica
    street	street_address	indirizzo	via
    city	city	città
    region	state	province	provincia
    postalCode	zip_code	post_code	postal_code	zip	cap	codice_postale
    country	country	paese
    birthday	date_of_birth	data_di_nascita
    website	website	sito_web
    """
}
