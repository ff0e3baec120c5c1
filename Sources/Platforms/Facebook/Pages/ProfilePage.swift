import PortaviaModel
import StructuredText

/// The owner's profile on a page: `profile_information.html`, a table of labels and values (facebook.md 7.3).
///
/// Labels are localised: the one of the name is known in many languages, every other value stays with its label in the
/// account's `extra`.
struct ProfilePage: FileRule {
  let name = "facebook.profile-html"
  let category = "profile"
  let patterns = [PathPattern("profile_information/profile_information.html")]
  let tables: [Word] = [.accounts]

  /// `Name` in the languages of ``DateReader``.
  private static let nameLabels: Set<String> = [
    "name", "full name", "nome", "nome completo", "vollständiger name", "nom", "nom complet", "nombre",
    "nombre completo", "naam", "volledige naam", "imię i nazwisko", "namn", "navn", "nimi", "jméno", "meno",
    "név",
    "nume", "ime", "име", "vardas", "ad", "adı", "isim", "όνομα", "имя", "ім'я", "ім’я", "名前", "氏名", "姓名",
    "名字",
    "이름",
  ]

  func read(_ file: Int, in session: ArchiveSession) throws {
    var labels: [(key: String, json: String)] = []
    var isOwn = false
    try readBlocks(of: file, in: session) { block, stream, place in
      let pairs = LabelTable.pairs(of: block.root, in: stream.tape)
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
    guard isOwn, let owner = session.owner, let extra = jsonObject(labels) else { return }
    session.context.accounts.update(owner) { $0.extra = $0.extra ?? extra }
  }

  /// The owner as the page says it, without accounting.
  static func survey(_ session: ArchiveSession, file: Int) -> OwnerFacts? {
    var facts: OwnerFacts?
    var ordinal: Int64 = -1
    PageSample.forEachBlock(session, file: file, limit: 64) { block, tape, _ in
      ordinal += 1
      guard facts == nil, let name = LabelTable.pairs(of: block.root, in: tape).first(where: isName) else {
        return
      }
      facts = OwnerFacts(name: name.value)
      facts?.source = SourcePosition(file: session.fileID(file), ordinal: ordinal)
    }
    return facts
  }

  private static func isName(_ pair: (label: String, value: String)) -> Bool {
    nameLabels.contains(pair.label.lowercased())
  }
}
