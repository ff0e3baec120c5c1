import Import
import PortaviaModel
import StructuredText

/// The language of the account: `language_and_locale.json`, groups of entries with values such as `it_IT` or
/// `Italiano (Italia)` (docs/formats/facebook.md#identity and docs/formats/facebook.md#grouped-log). Its
/// records are read like any other of their shape.
enum LanguageFile {
  static let pattern = PathPattern("language_and_locale.json")
  static let patterns = PathPattern.withPages([pattern.text])
  private static let keys = KeySet([
    "value", "name", "description", "entries", "children", "data", "timestamp",
  ])

  /// BCP 47; nil when nothing in the file is a language. A locale's code says more than the name of a language.
  static func language(_ session: ArchiveSession, file: Int) -> String? {
    var code: String?
    var name: String?
    surveyRecords(
      of: file, in: session, keys: keys, layout: RecordLayout(["language_and_locale"]), page: .general
    ) { tape, arena, _ in
      for node in 0..<tape.count where tape.kind(node) == .string {
        let field = tape[node].field
        guard field == 0 || field == 1 else { continue }
        let value = arena.string(tape.string(node))
        code = code ?? LanguageNames.tag(ofLocale: value)
        // Names of settings stand there too: "English" is a language, "Language" is none.
        name = name ?? LanguageNames.tag(named: value)
      }
    }
    return code ?? name
  }
}
