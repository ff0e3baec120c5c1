import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// What the small files of a download say about it (docs/formats/facebook.md#parts and
/// docs/formats/facebook.md#requests-and-the-start-page).
struct MetadataTests {
  private let log = "your_facebook_activity/other_activity/your_information_download_requests.json"
  private let zone = "logged_information/location/timezone.json"
  private let rome = #"[{"label_values":[{"label":"Fuso orario","value":"Europe/Rome"}]}]"#

  private func time(_ label: String, _ seconds: Int64) -> String {
    #"{"label":"\#(label)","timestamp_value":\#(seconds)}"#
  }

  private func request(_ requested: Int64, _ values: [String]) -> String {
    #"{"timestamp":\#(requested),"media":[],"label_values":[\#(values.joined(separator: ","))],"fbid":"1"}"#
  }

  private func archive(_ requests: [String], name: String = "facebook-nora-2024-05-01-AbCdEf12.zip") throws
    -> Row
  {
    let reading = try Reading(zips: [
      name: ZipBuilder([
        Sample.profilePath: Sample.profile, zone: rome, log: "[\(requests.joined(separator: ","))]",
      ])
    ])
    return try #require(reading.rows(.archives).first)
  }

  // 2024-05-01T08:00:00Z and an hour later; the range 2020-01-01 to 2024-04-30 as Rome begins and ends its days.
  private let requested: Int64 = 1_714_550_400
  private let done: Int64 = 1_714_554_000
  private let start: Int64 = 1_577_833_200
  private let end: Int64 = 1_714_514_399

  @Test(arguments: [
    ["Request completion time", "Start date", "End date", "Media quality"],
    [
      "Ora di completamento della richiesta", "Data di inizio", "Data di fine",
      "Qualità dei contenuti multimediali",
    ],
  ])
  func newestRequestOfTheLog(_ labels: [String]) throws {
    let old = request(1_600_000_000, [time(labels[0], 1_600_000_100), time(labels[1], 1_500_000_000)])
    let new = request(
      requested,
      [
        time(labels[0], done), time(labels[1], start), time(labels[2], end),
        #"{"label":"\#(labels[3])","value":"Alta"}"#,
      ])
    for order in [[old, new], [new, old]] {
      let row = try archive(order)
      #expect(row["generated_at"] == "2024-05-01T09:00:00.000Z")
      #expect(row["covers_from"] == "2020-01-01")
      #expect(row["covers_to"] == "2024-04-30")
      #expect(
        row["extra"]
          == #"{"generated_at_basis":"request_log","generated_at_precision":"s","covers_basis":"request_log","media_quality":"Alta"}"#
      )
    }
  }

  /// Labels in a language that is not known: the times tell by themselves.
  @Test func requestInAnyLanguage() throws {
    let row = try archive([request(requested, [time("Α", start), time("Β", done), time("Γ", end)])])
    #expect(row["generated_at"] == "2024-05-01T09:00:00.000Z")
    #expect(row["covers_from"] == "2020-01-01")
    #expect(row["covers_to"] == "2024-04-30")
  }

  @Test func allTimeHasNoRange() throws {
    let row = try archive([
      request(requested, [time("Request completion time", done), time("Start date", 0)])
    ])
    #expect(row["covers_from"] == .null)
    #expect(row["covers_to"] == .null)
  }

  /// The list has earlier requests, and the present one may be missing: the name says what it is.
  @Test func aRequestOfAnotherDayIsAnother() throws {
    let old = request(
      1_600_000_000, [time("Request completion time", 1_600_000_100), time("Start date", start)])
    let row = try archive([old])
    #expect(row["generated_at"] == "2024-05-01T00:00:00.000Z")
    #expect(row["covers_from"] == .null)
    #expect(row["extra"] == #"{"generated_at_basis":"download_name","generated_at_precision":"day"}"#)
    // Nothing speaks against it here.
    #expect(try archive([old], name: "x.zip")["covers_from"] == "2020-01-01")
  }

  @Test func timesOfTheEntries() throws {
    let reading = try Reading(zips: ["x.zip": ZipBuilder([Sample.profilePath: Sample.profile])])
    let row = try #require(reading.rows(.archives).first)
    #expect(row["generated_at"] == "2025-01-01T12:00:00.000Z")
    #expect(row["extra"] == #"{"generated_at_basis":"entry_times","generated_at_precision":"s"}"#)
  }

  @Test(arguments: [
    ("it_IT", "it-IT"), ("Italiano (Italia)", "it-IT"), ("Italiano", "it"), ("es_LA", "es-419"),
    ("English (UK)", "en-GB"), ("Fran\u{e7}ais (France)", "fr-FR"), ("Deutsch", "de"),
    ("zh_TW", "zh-Hant-TW"),
    ("中文(台灣)", "zh-Hant-TW"),
  ])
  func language(_ value: String, _ tag: String) throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "preferences/preferences/language_and_locale.json":
        #"{"language_and_locale_v2":[{"name":"Settings","description":"Language","children":[{"name":"Locale","entries":[{"timestamp":1,"data":{"value":"\#(value)"}}]}]}]}"#,
    ])
    #expect(reading.rows(.archives).first?["language"] == .text(tag))
  }

  @Test func whatIsNoLanguage() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "preferences/language_and_locale.json":
        #"{"language_and_locale_v2":[{"name":"Impostazioni","entries":[{"data":{"value":"on"}},{"data":{"value":"xx_YY"}}]}]}"#,
    ])
    #expect(reading.rows(.archives).first?["language"] == .null)
  }
}
