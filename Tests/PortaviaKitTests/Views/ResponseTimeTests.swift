import TestSupport
import Testing

/// `response_times`: how fast requests were answered, by month and channel.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct ResponseTimeTests {
  private let view = "response_times"
  private let owner = SmallDownload.owner

  @Test func byMonth() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta",
          [
            // Answered after 10 minutes. What follows within a day is the same request.
            Said("Anna Finta", "2024-01-08 09:00"), Said(owner, "2024-01-08 09:10"),
            Said("Anna Finta", "2024-01-08 09:20"),
            // A request of February, answered after 25 hours: 90000 seconds.
            Said("Anna Finta", "2024-02-05 12:00"), Said(owner, "2024-02-06 13:00"),
          ]),
        // Asked twice, answered once, 10 hours after the first question: 36000 seconds.
        .conversation(
          "Bruno Finto",
          [
            Said("Bruno Finto", "2024-01-09 10:00"), Said("Bruno Finto", "2024-01-09 18:00"),
            Said(owner, "2024-01-09 20:00"),
          ]),
        .conversation("Carla Finta", [Said("Carla Finta", "2024-01-10 09:00")])))
    // January: two of three answered, after 600 and 36000 seconds. The median is the mean of the two, the fastest 90 % of
    // two is one.
    try export.expect(
      "month, platform, channel, inquiries, answered, response_rate_pct", of: view,
      [
        "2024-01|facebook|messenger|3|2|66.7", "2024-02|facebook|messenger|1|1|100.0",
      ])
    try export.expect(
      "month, median_response_seconds, mean_fastest_90pct_seconds", of: view,
      [
        "2024-01|18300|600", "2024-02|90000|90000",
      ])
    try export.expect(
      "month, within_15_minutes, within_1_hour, within_24_hours", of: view,
      [
        "2024-01|1|1|2", "2024-02|0|0|0",
      ])
  }

  /// Conversations that are each asked at nine on 4 March, by when they are answered.
  private func asked(_ answers: KeyValuePairs<String, String>) throws -> SmallExport {
    try SmallExport(
      .facebook(
        answers.map { name, time in
          try ZipBuilder.Item.conversation(
            name, [Said(name, "2024-03-04 09:00"), Said(owner, "2024-03-0" + time)])
        }))
  }

  /// Exactly a quarter of an hour, an hour and a day are within them; a second more is not.
  @Test func bounds() throws {
    let within = "within_15_minutes, within_1_hour, within_24_hours"
    let exact = try asked(["Anna": "4 09:15", "Bruno": "4 10:00", "Carla": "5 09:00"])
    try exact.expect(within, of: view, ["1|2|3"])
    // 900, 3600 and 86400 seconds: the middle one, and the mean of the fastest two.
    try exact.expect("median_response_seconds, mean_fastest_90pct_seconds", of: view, ["3600|2250"])
    let late = try asked(["Anna": "4 09:15:01", "Bruno": "4 10:00:01", "Carla": "5 09:00:01"])
    try late.expect(within, of: view, ["0|1|2"])
  }

  /// One answer after a week spoils the mean of all, not that of the fastest nine of ten.
  @Test func theSlowestTenthCountsForNothing() throws {
    let export = try asked([
      "Anna": "4 09:01", "Bruno": "4 09:02", "Carla": "4 09:03", "Dario": "4 09:04", "Elena": "4 09:05",
      "Fabio": "4 09:06", "Gina": "4 09:07", "Hugo": "4 09:08", "Irma": "4 09:09", "Luca": "9 09:00",
    ])
    // Fifth and sixth: 300 and 360 seconds. The nine: 60 to 540, on average 300.
    try export.expect(
      "inquiries, median_response_seconds, mean_fastest_90pct_seconds", of: view,
      [
        "10|330|300"
      ])
  }

  @Test func equalTimes() throws {
    let export = try asked(["Anna": "4 09:10", "Bruno": "4 09:10", "Carla": "4 09:10"])
    try export.expect(
      "median_response_seconds, mean_fastest_90pct_seconds, within_15_minutes", of: view,
      [
        "600|600|3"
      ])
  }

  @Test func unansweredMonthsHaveNoTimes() throws {
    let export = try SmallExport(
      .facebook(.conversation("Anna Finta", [Said("Anna Finta", "2024-03-04 09:00")])))
    try export.expect(
      """
      month, inquiries, answered, response_rate_pct, median_response_seconds, mean_fastest_90pct_seconds,
      within_24_hours
      """, of: view, ["2024-03|1|0|0.0|None|None|0"])
  }

  /// Groups have no requests, nor has a conversation that we began and kept up.
  @Test func onlyRequestsOfOnePerson() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta, Bruno Finto",
          [Said("Anna Finta", "2024-03-04 09:00"), Said(owner, "2024-03-04 09:01")]),
        .conversation(
          "Carla Finta",
          [
            Said(owner, "2024-03-04 08:00"), Said("Carla Finta", "2024-03-04 09:00"),
            Said(owner, "2024-03-04 10:00"),
          ])))
    try export.expect("*", of: view, [])
  }

  /// The month is that of the question by the display zone: in Rome it is already April.
  @Test func monthsOfTheDisplayZone() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta", [Said("Anna Finta", "2024-03-31 22:30"), Said(owner, "2024-05-01 09:00")])),
      timeZone: "Europe/Rome")
    try export.expect("month, answered", of: view, ["2024-04|1"])
  }

  @Test func eachChannelAlone() throws {
    let export = try SmallExport(
      .facebook(
        .conversation(
          "Anna Finta", [Said("Anna Finta", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:30")])),
      .whatsApp("Anna Finta", [Said("Anna Finta", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:01")]))
    try export.expect(
      "month, platform, channel, median_response_seconds", of: view,
      [
        "2024-03|facebook|messenger|1800", "2024-03|whatsapp|whatsapp|60",
      ])
  }
}
