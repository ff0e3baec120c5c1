import Import
import PortaviaModel
import StructuredText

/// The owner's profile on a page: `profile_information.html`, a table of labels and values
/// (docs/formats/facebook.md#pages-since-2022).
///
/// Labels are localised: that of the name is known in many languages, those of addresses, numbers and the username in
/// some. Every value but the name stays with its label in the account's `extra`.
struct ProfilePage: FileRule {
  let name = "facebook.profile-html"
  let category = "profile"
  let patterns = [PathPattern("profile_information/profile_information.html")]
  let tables: [TableID] = [.accounts]

  /// `Name` in the languages of ``DateReader``.
  private static let nameLabels: Set<String> = [
    "name", "full name", "nome", "nome completo", "vollständiger name", "nom", "nom complet", "nombre",
    "nombre completo", "naam", "volledige naam", "imię i nazwisko", "namn", "navn", "nimi", "jméno", "meno",
    "név",
    "nume", "ime", "име", "vardas", "ad", "adı", "isim", "όνομα", "имя", "ім'я", "ім’я", "名前", "氏名", "姓名",
    "名字",
    "이름",
  ]

  private static let usernameLabels: Set<String> = [
    "username", "user name", "nome utente", "benutzername", "nom d'utilisateur", "nom d’utilisateur",
    "nombre de usuario", "nome de usuário", "gebruikersnaam",
  ]
  private static let phoneLabels: Set<String> = [
    "phone number", "phone numbers", "phone", "mobile phones", "numero di telefono", "numeri di telefono",
    "telefono", "telefonnummer", "telefonnummern", "numéro de téléphone", "numéros de téléphone",
    "número de teléfono", "números de teléfono", "telefone", "telefones",
  ]

  func read(_ file: Int, in session: ArchiveSession) throws {
    var labels: [(key: String, json: String)] = []
    var isOwn = false
    try readBlocks(of: file, in: session, split: PageBlock.feed) { block, tape, place in
      let pairs = LabelTable.pairs(of: block.root, in: tape)
      guard !pairs.isEmpty, session.owner != nil else { return nil }
      for pair in pairs {
        if Self.isName(pair), normalizedName(pair.value) == session.scope.owner {
          isOwn = true
        } else {
          labels.append((pair.label, jsonText(pair.value)))
        }
      }
      // The rows of the table may say more than their cells' texts.
      place.keepsRaw = true
      return .normalised
    }
    guard isOwn, let owner = session.owner, let extra = Extra(labels).text else { return }
    session.context.accounts.update(owner) { $0.extra = $0.extra ?? extra }
  }

  func survey(_ file: Int, in session: ArchiveSession) {
    if session.facts.owner == nil { session.facts.owner = Self.owner(session, file: file) }
  }

  /// The owner as the page says it, without accounting.
  private static func owner(_ session: ArchiveSession, file: Int) -> OwnerFacts? {
    var facts: OwnerFacts?
    var ordinal: Int64 = -1
    PageSample.forEachBlock(DownloadPlan(session), file: file, limit: 64, split: PageBlock.feed) {
      block, tape, _ in
      ordinal += 1
      let pairs = LabelTable.pairs(of: block.root, in: tape)
      if facts == nil, let name = pairs.first(where: isName) {
        facts = OwnerFacts(name: name.value)
        facts?.source = SourcePosition(file: session.fileID(file), ordinal: ordinal)
      }
      facts?.take(pairs)
    }
    return facts
  }

  fileprivate static func isUsername(_ label: String) -> Bool { usernameLabels.contains(label.lowercased()) }
  fileprivate static func isPhone(_ label: String) -> Bool { phoneLabels.contains(label.lowercased()) }

  private static func isName(_ pair: (label: String, value: String)) -> Bool {
    nameLabels.contains(pair.label.lowercased())
  }
}

extension OwnerFacts {
  /// Takes what the labels and the values themselves leave no doubt about; of several rows of one kind the first.
  fileprivate mutating func take(_ pairs: [(label: String, value: String)]) {
    for (label, value) in pairs {
      let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
      if username == nil, ProfilePage.isUsername(label), words.count == 1 {
        username = words[0]
      } else if profileURL == nil, words.count == 1, value.hasPrefix("https://www.facebook.com/") {
        profileURL = value
      } else if emails.isEmpty, label.lowercased().contains("mail") {
        emails = words.filter { $0.contains("@") && $0.contains(".") && $0.utf8.count > 4 }
      } else if phones.isEmpty, ProfilePage.isPhone(label) {
        phones = value.split(separator: "\n").map {
          trimmed(String($0.prefix { "+0123456789 ".contains($0) }))
        }
        .filter { $0.utf8.count { (0x30...0x39).contains($0) } >= 6 }
      }
    }
  }
}
