import Foundation
import Testing

@Suite("The executable")
struct BinaryTests {
  @Test("Help goes to standard output with status 0", arguments: [["--help"], ["help", "export"], []])
  func help(arguments: [String]) throws {
    let result = try Binary.run(arguments)
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: portavia"))
    #expect(result.errors.isEmpty)
  }

  @Test("Only flags that work are offered")
  func flags() throws {
    let help = try Binary.run(["help", "export"]).output
    let flags = [
      "--output", "--time-zone", "--owner", "--scope", "--media", "--keep-raw", "--now", "--replace",
      "--dry-run", "--csv-preset", "--labels", "--sep-line", "--utf16", "--date-order",
      "--json", "--lang",
    ]
    for flag in flags { #expect(help.contains(flag)) }
    for flag in ["--search-index", "--pseudonymise", "--jobs"] {
      #expect(!help.contains(flag))
    }
  }

  @Test("The version is one line")
  func version() throws {
    let result = try Binary.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("portavia "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test(
    "Wrong usage is status 64 and says so on standard error",
    arguments: [
      ["bogus"], ["inspect"], ["inspect", ""], ["inspect", "--bogus", "x"], ["export", "x"],
      ["export", "--output", "y"], ["export", "x", "--output", "y", "--scope", "most"],
      ["export", "x", "--output", "y", "--now", "yesterday"], ["schema", "--format", "yaml"],
      ["inspect", "x", "--lang", "la"], ["export", "x", "--output", "y", "--csv-preset", "excel-fr"],
      ["export", "x", "--output", "y", "--csv-preset", "excel-it,"],
      ["export", "x", "--output", "y", "--labels"],
      ["export", "x", "--output", "y", "--csv-preset", "standard", "--sep-line"],
      ["export", "x", "--output", "y", "--csv-preset", "sheets", "--utf16"],
      ["schema", "--findings", "--coverage"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Binary.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Usage: portavia"))
  }

  @Test("A bad SOURCE_DATE_EPOCH is wrong usage")
  func epoch() throws {
    let result = try Binary.run(["export", "x", "--output", "y"], environment: ["SOURCE_DATE_EPOCH": "1e9"])
    #expect(result.status == 64)
    #expect(result.errors.contains("SOURCE_DATE_EPOCH"))
  }

  @Test("An input that is not there is status 2, in the language of the locale, without escape sequences")
  func missingInput() throws {
    let path = "/nonexistent/archivio.zip"
    let result = try Binary.run(["inspect", path], environment: ["LANG": "it_IT.UTF-8", "TERM": "xterm"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("portavia: "))
    #expect(!result.errors.contains("\u{1B}"))
    #expect(try Binary.run(["inspect", path], environment: ["LANG": "C"]).errors != result.errors)
    #expect(
      try Binary.run(["inspect", path, "--lang", "it"], environment: ["LANG": "C"]).errors == result.errors)
  }

  @Test("With --json a failure is in the envelope too")
  func failureEnvelope() throws {
    let result = try Binary.run(["inspect", "/nonexistent/x.zip", "--json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["command"] as? String == "inspect")
    #expect(object["status"] as? Int == 2)
    #expect((object["error"] as? [String: Any])?["code"] is String)
  }

  @Test("The schema in each of its forms")
  func schema() throws {
    let sql = try Binary.run(["schema"])
    #expect(sql.status == 0)
    #expect(sql.output.contains("CREATE TABLE messages"))
    #expect(try Binary.run(["schema", "--format", "sql"]).output == sql.output)
    let json = try Binary.run(["schema", "--format", "json"]).output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    #expect(try Binary.run(["schema", "--format", "markdown"]).output.contains("messages"))
  }

  @Test("Standard output that cannot be written is status 74, a reader that left is not a failure")
  func brokenOutput() throws {
    let closed = try Binary.shell(#""$P" --help >&-"#)
    #expect(closed.status == 74)
    #expect(closed.errors.contains("could not be printed"))
    #expect(try Binary.shell(#"{ "$P" --help; echo "status $?" >&2; } | true"#).errors == "status 0\n")
    #expect(try Binary.shell(#""$P" inspect /nonexistent 2>&-"#).status == 2)
    if FileManager.default.fileExists(atPath: "/dev/full") {
      #expect(try Binary.shell(#""$P" --help >/dev/full"#).status == 74)
    }
  }
}
