import Foundation
import PortaviaKit
import TestSupport
import Testing

@testable import PortaviaCLI

/// `portavia verify` as it is called.
@Suite struct VerifyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let sample = root.appending(path: "samples/facebook/2021-json-en/archive").path

  @Test func theVerdictForPeople() throws {
    let english = try Binary.run(["verify", Self.sample, "--lang", "en"])
    #expect(english.status == 1)
    #expect(english.output.contains(" checks passed, "))
    #expect(english.output.contains(" cannot be known.\n"))
    #expect(english.output.contains("\n    What to do: "))
    #expect(!english.output.contains("%"))
    let italian = try Binary.run(["verify", Self.sample], environment: ["LANG": "it_IT.UTF-8"])
    #expect(italian.output.contains(" controlli superati, "))
    #expect(italian.output.contains("Che cosa fare: "))
  }

  @Test func jsonFollowsItsSchema() throws {
    let result = try Binary.run(["verify", Self.sample, "--json", "--lang", "it"])
    let scratch = try ScratchFolder()
    let file = try scratch.write(result.output, to: "verify.json")
    let tool = Self.root.appending(path: "Tests/Tools/check_schema.py").path
    let schema = Self.root.appending(path: "docs/verification.schema.json").path
    for part in ["", "#/$defs/verify"] {
      let checked = try Binary.run(
        URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-B", tool, schema + part, file],
        environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
      #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    }
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(object?["status"] as? Int == Int(result.status))
  }

  @Test func nothingReadableIsStatusTwo() throws {
    let scratch = try ScratchFolder()
    let empty = try scratch.write([], to: "facebook.zip")
    #expect(try Binary.run(["verify", empty]).status == 2)
    #expect(try Binary.run(["verify", scratch.path("nowhere.zip")]).status == 2)
    #expect(try Binary.run(["verify"]).status == 64)
  }

  @Test func theShortVerdictNamesOnlyWhatIsWrong() {
    let verdict = Verdict([
      Check(.partsComplete, CheckAnswer(.unknown, en: "Unknown.", it: "Ignoto.")),
      Check(.filesNumbered, CheckAnswer(.fail, en: "Gone.", it: "Perso."), archive: "a"),
      Check(.inboxPresent, CheckAnswer(.pass, en: "Here.", it: "Qui."), archive: "b"),
    ])
    let text = VerdictText(voice: Voice(language: .english), style: .plain).renderShort(verdict)
    #expect(
      text
        == "1 check passed, 0 to look at, 1 failed, 1 cannot be known.\n  failed: Gone. [files.numbered] (a)\n"
    )
    let whole = VerdictText(voice: Voice(language: .italian), style: .plain).render(verdict)
    #expect(whole.contains("  non superato: Perso. [files.numbered] (a)\n    Che cosa fare: "))
    #expect(whole.contains("  superato: Qui. [inbox.present] (b)\n"))
  }
}
