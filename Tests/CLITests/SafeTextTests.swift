import Testing

@testable import PortaviaCLI

@Suite("Text of strangers")
struct SafeTextTests {
  @Test("What a terminal would obey is shown, the rest is untouched")
  func escaping() {
    #expect(SafeText.escape("Officina Però 🚲") == "Officina Però 🚲")
    #expect(
      SafeText.escape("a\u{1B}[31mb\n\u{9B}\u{202E}\u{7F}") == "a\\u{1B}[31mb\\u{A}\\u{9B}\\u{202E}\\u{7F}")
  }

  @Test("Long names lose their middle")
  func shortening() {
    #expect(SafeText.shorten("short", to: 5) == "short")
    #expect(SafeText.shorten("0123456789", to: 7) == "01…6789")
    #expect(SafeText.shorten(String(repeating: "è", count: 100)).count == 48)
  }

  @Test(
    "Names are quoted for the shell where needed",
    arguments: [
      ("a-1.zip", "a-1.zip"), ("Chat con Anna.zip", "'Chat con Anna.zip'"), ("l'altra", "'l'\\''altra'"),
      ("$(x)", "'$(x)'"), ("", "''"), ("però.zip", "però.zip"),
    ])
  func quoting(name: String, quoted: String) {
    #expect(SafeText.shellQuote(name) == quoted)
  }
}
