import PortaviaKit
import Testing

@testable import PortaviaCLI

@Suite("Arguments")
struct ArgumentTests {
  private func export(_ arguments: [String]) throws -> ExportCommand {
    try #require(try Tool.parse(["export", "a.zip", "-o", "out"] + arguments) as? ExportCommand)
  }

  @Test("Without options: business, copies, English, no time")
  func defaults() throws {
    let command = try export([])
    #expect(command.input.archives == ["a.zip"])
    #expect(command.output == "out")
    #expect(try command.exportOptions(environment: ["TZ": "UTC"]) == ExportOptions(assumedTimeZone: "UTC"))
  }

  @Test("Every option reaches the library")
  func everything() throws {
    let command = try export([
      "--time-zone", "Europe/Rome", "--owner", "Officina Però", "--scope", "all", "--media", "none",
      "--keep-raw",
      "--now", "1732233600", "--replace", "--dry-run", "--lang", "it",
    ])
    let expected = ExportOptions(
      timeZone: "Europe/Rome", assumedTimeZone: "Asia/Tokyo", owner: "Officina Però", scope: .all,
      media: .none,
      language: .italian, keepsRaw: true, now: 1_732_233_600, replacesExport: true, isDryRun: true)
    #expect(try command.exportOptions(environment: ["TZ": ":Asia/Tokyo"]) == expected)
  }

  @Test("SOURCE_DATE_EPOCH counts where --now is not given")
  func epoch() throws {
    let environment = ["SOURCE_DATE_EPOCH": "86400"]
    #expect(try export([]).exportOptions(environment: environment).now == 86_400)
    #expect(try export(["--now", "1970-01-01T00:00:07Z"]).exportOptions(environment: environment).now == 7)
    #expect(try export([]).exportOptions(environment: ["SOURCE_DATE_EPOCH": ""]).now == nil)
    for wrong in ["-1", "1.5", " 1", "99999999999999999999", "x"] {
      #expect(throws: PortaviaError.self) {
        try export([]).exportOptions(environment: ["SOURCE_DATE_EPOCH": wrong])
      }
    }
  }

  @Test("Stored text never follows the locale")
  func storedLanguage() throws {
    #expect(try export([]).exportOptions(environment: ["LANG": "it_IT.UTF-8"]).language == .english)
  }

  @Test("Names that begin with a hyphen come after --")
  func hyphen() throws {
    let command = try #require(try Tool.parse(["inspect", "--json", "--", "-a.zip"]) as? InspectCommand)
    #expect(command.input.archives == ["-a.zip"])
    #expect(command.output.json)
  }

  @Test(
    "Times: seconds, or RFC 3339 in UTC",
    arguments: [
      ("0", 0), ("1732233600", 1_732_233_600), ("2024-11-22T00:00:00Z", 1_732_233_600),
      ("2024-02-29T23:59:59Z", 1_709_251_199), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Int64)])
  func instants(text: String, seconds: Int64) {
    #expect(Instant(argument: text)?.seconds == seconds)
  }

  @Test(
    "Times that do not exist",
    arguments: [
      "", "-1", "+1", "1.0", "253402300800", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z",
      "2024-01-01T24:00:00Z",
      "2024-01-01T00:00:00+01:00", "2024-01-01", "1969-12-31T23:59:59Z",
    ])
  func noInstants(text: String) {
    #expect(Instant(argument: text) == nil)
  }
}
