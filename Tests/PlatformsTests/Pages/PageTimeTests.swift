import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// In which zone and in which order the clocks and days of pages are read
/// (docs/formats/facebook.md#dates-on-pages and docs/formats/facebook.md#the-zone-of-pages).
@Suite struct PageTimeTests {
  private static let path = "your_facebook_activity/messages/inbox/lucaprova_77/message_1.html"

  private func read(
    _ times: [String], zone: String? = nil, options: ImportOptions = ImportOptions()
  ) throws -> Reading {
    let page = Page.thread(
      "Luca Prova", times.enumerated().map { .init(sender: "Luca Prova", time: $1, text: "\($0)") })
    let reading =
      if let zone {
        try Reading(
          [Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone(zone), Self.path: page],
          options: options)
      } else {
        try Reading([Page.profilePath: Page.profile("Nora Pero"), Self.path: page], options: options)
      }
    reading.expectBalanced()
    return reading
  }

  private func times(_ reading: Reading) -> [String?] {
    reading.messages.sorted { ($0["text"].string ?? "") < ($1["text"].string ?? "") }.map {
      $0["sent_at"].string
    }
  }

  @Test func theZoneOfTheAccountCounts() throws {
    let reading = try read(["nov 22, 2026 1:44:07 pm"], zone: "America/New_York")
    #expect(times(reading) == ["2026-11-22T18:44:07.000Z"])
    #expect(reading.rows(.archives).first?["time_zone_source"] == "stated")
    #expect(reading.codes.isDisjoint(with: ["time.zone-of-pages", "time.zone-assumed"]))
  }

  @Test func theGivenZoneCountsMore() throws {
    var options = ImportOptions()
    options.timeZone = "Asia/Tokyo"
    let reading = try read(["nov 22, 2026 1:44:07 pm"], zone: "America/New_York", options: options)
    #expect(times(reading) == ["2026-11-22T04:44:07.000Z"])
    #expect(reading.codes.isDisjoint(with: ["time.zone-of-pages", "time.zone-assumed"]))
  }

  /// One true sentence: not that every time is exact beside that it is not.
  @Test func anAssumedZoneIsSaidOnce() throws {
    var options = ImportOptions()
    options.assumedTimeZone = "Europe/Rome"
    let reading = try read(["nov 22, 2026 1:44:07 pm"], options: options)
    #expect(times(reading) == ["2026-11-22T12:44:07.000Z"])
    let said = reading.findings.filter { $0.code.id.hasPrefix("time.") }
    #expect(said.map(\.code.id) == ["time.zone-of-pages"] && said.first?.details == ["Europe/Rome"])
    #expect(said.first?.entry == nil)
    // Where no page has a clock, the zone only counts months.
    let json = try Reading([
      Sample.profilePath: Sample.profile,
      Sample.page("lucaprova_1"): Sample.thread([Sample.message("Luca Prova", 1_600_000_000_000, "uno")]),
    ])
    #expect(json.codes.contains("time.zone-assumed") && !json.codes.contains("time.zone-of-pages"))
  }

  /// Rome puts its clocks back on 25 October 2026 at three, and forward on 29 March 2026 at two.
  @Test(arguments: [
    ("ott 25, 2026 1:59:59 am", "2026-10-24T23:59:59.000Z", "zone"),
    ("ott 25, 2026 2:00:00 am", "2026-10-25T00:00:00.000Z", "ambiguous"),
    ("ott 25, 2026 2:59:59 am", "2026-10-25T00:59:59.000Z", "ambiguous"),
    ("ott 25, 2026 3:00:00 am", "2026-10-25T02:00:00.000Z", "zone"),
    ("mar 29, 2026 1:59:59 am", "2026-03-29T00:59:59.000Z", "zone"),
    ("mar 29, 2026 2:00:00 am", "2026-03-29T01:00:00.000Z", "ambiguous"),
    ("mar 29, 2026 2:59:59 am", "2026-03-29T01:59:59.000Z", "ambiguous"),
    ("mar 29, 2026 3:00:00 am", "2026-03-29T01:00:00.000Z", "zone"),
    ("lug 1, 2026 12:00:00 am", "2026-06-30T22:00:00.000Z", "zone"),
    ("gen 1, 2026 12:00:00 am", "2025-12-31T23:00:00.000Z", "zone"),
  ])
  func hoursOfRome(text: String, instant: String, basis: String) throws {
    let reading = try read([text, "giu 3, 2025 1:00:00 pm"], zone: "Europe/Rome")
    let message = try #require(reading.messages.first { $0["text"] == "0" })
    #expect(message["sent_at"].string == instant && message["time_basis"].string == basis)
    #expect(message["time_raw"].string == text)
  }

  @Test func figuresNeedAProof() throws {
    let open = try read(["03/04/2019, 13:44", "05/06/2019, 13:44"], zone: "Europe/Rome")
    #expect(times(open) == [nil, nil])
    #expect(open.finding("time.date-order-open")?.details == ["2"])
    #expect(open.messages.allSatisfy { $0["time_raw"] != .null })
    let proved = try read(["03/04/2019, 13:44", "22/06/2019, 13:44"], zone: "Europe/Rome")
    #expect(times(proved) == ["2019-04-03T11:44:00.000Z", "2019-06-22T11:44:00.000Z"])
    #expect(!proved.codes.contains("time.date-order-open"))
    // Proofs of both orders: only what proves itself is read.
    let both = try read(["03/04/2019, 13:44", "22/06/2019, 13:44", "06/23/2019, 13:44"], zone: "Europe/Rome")
    #expect(times(both) == [nil, "2019-06-22T11:44:00.000Z", "2019-06-23T11:44:00.000Z"])
    #expect(both.codes.contains("time.date-order-open"))
  }

  /// The proof may stand in another conversation, on any page.
  @Test func theWholeArchiveDecides() throws {
    let dates = (0..<200).map { "0\($0 % 9 + 1)/04/2019, 13:44" }
    let messages = dates.map { Page.Message(sender: "Luca Prova", time: $0, text: "x") }
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone("Europe/Rome"),
      Self.path: Page.thread("Luca Prova", messages),
      "your_facebook_activity/messages/inbox/annafinta_78/message_1.html": Page.thread(
        "Anna Finta",
        messages + [.init(sender: "Anna Finta", time: "04/30/2019, 13:44", text: "proof")]),
    ])
    reading.expectBalanced()
    #expect(reading.messages.allSatisfy { $0["sent_at"] != .null })
    #expect(reading.messages.first { $0["text"] == "proof" }?["sent_at"] == "2019-04-30T11:44:00.000Z")
    #expect(reading.messages.contains { $0["sent_at"] == "2019-09-04T11:44:00.000Z" })
  }

  @Test(arguments: [("dmy", "2019-04-03T11:44:00.000Z"), ("mdy", "2019-03-04T12:44:00.000Z")])
  func theGivenOrderDecides(order: String, instant: String) throws {
    var options = ImportOptions()
    options.dateOrder = WrittenDateOrder(rawValue: order)
    let reading = try read(["03/04/2019, 13:44"], zone: "Europe/Rome", options: options)
    #expect(times(reading) == [instant])
    #expect(!reading.codes.contains("time.date-order-open"))
  }
}
