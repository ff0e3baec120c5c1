import Testing

@testable import Import
@testable import Platforms

struct NormalizedNameTests {
  @Test(arguments: [
    ("Luca Prova", "luca prova"),
    ("  Luca \t Prova\n", "luca prova"),
    ("Luca\u{A0}\u{2003}Prova", "luca prova"),
    ("LÙCA", "lùca"),
    ("Lu\u{300}ca", "lùca"),
    ("Straße", "strasse"),
    ("STRASSE", "strasse"),
    ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"),
    ("Οδυσσεύς", "οδυσσεύσ"),
    ("Юлия", "юлия"),
    ("Bar 👩‍👩‍👧 Aurora 👍🏽", "bar 👩‍👩‍👧 aurora 👍🏽"),
    ("明子", "明子"),
    ("", ""),
    (" \u{A0} ", ""),
  ])
  func form(_ name: String, _ expected: String) {
    #expect(Array(normalizedName(name).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// What is normalised already stays as it is.
  @Test(arguments: ["straße", "Οδυσσεύς", "İstanbul", "Ǆ ǅ", "ﬀ", "e\u{301}\u{327}", "A\u{30A}", "ᾳ"])
  func isIdempotent(_ name: String) {
    let once = normalizedName(name)
    #expect(Array(normalizedName(once).unicodeScalars) == Array(once.unicodeScalars))
  }
}
