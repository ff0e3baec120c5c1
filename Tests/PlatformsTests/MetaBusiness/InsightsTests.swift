import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// The three kinds of insights, and what is broken in them.
struct InsightsTests {
  private let header =
    "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,"
    + "Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"
    + "\"Reactions, Comments and Shares\",Reactions,Comments,Shares,Total clicks,Link Clicks,Average Seconds viewed"

  private func post(
    _ id: String, _ title: String, _ description: String, time: String = "03/27/2026 06:08",
    type: String = "Photos",
    date: String = "Lifetime", numbers: String = "\"12,400\",9100,8,5,2,1,--,7,3.5"
  ) -> String {
    "\(id),900,Bar Aurora,\(title),\(description),0,\(time),,https://www.facebook.com/900/posts/\(id),0,0,\(type),,,,,\(date),"
      + numbers
  }

  private func file(_ rows: [String]) -> String { ([header] + rows).joined(separator: "\n") + "\n" }

  @Test func content() throws {
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let reading = try Reading(
      loose: "Mar-01-2026_Mar-31-2026_123.csv", file([post("111", "Titolo", "\"Un testo, più lungo\"")]),
      options: options)
    reading.expectClosed()
    #expect(reading.isClean)
    let archive = reading.rows(.archives)[0]
    #expect(archive["product"] == "meta_insights")
    #expect(archive["label"] == "Bar Aurora")
    let row = reading.rows(.posts)[0]
    #expect(row["platform_id"] == "111")
    #expect(row["url"] == "https://www.facebook.com/900/posts/111")
    #expect(row["text"] == "Un testo, più lungo")
    #expect(row["title"] == "Titolo")
    #expect(row["type"] == "photo")
    #expect(row["published_at"] == "2026-03-27T05:08:00.000Z")
    #expect(row["time_raw"] == "03/27/2026 06:08")
    #expect(row["time_basis"] == "zone")
    #expect(row["time_precision"] == "min")
    #expect(row["reported_views"] == 12400)
    #expect(row["reported_reactions"] == 5)
    #expect(row["reported_comments"] == 2)
    #expect(row["reported_shares"] == 1)
    #expect(row["extra"].string?.contains(#""Date":"Lifetime""#) == true)
    let page = reading.rows(.accounts)[0]
    #expect(page["display_name"] == "Bar Aurora")
    #expect(page["kind"] == "page")
    #expect(page["is_owner"] == 1)
    #expect(page["platform_id"] == "900")
    #expect(row["author_account_id"] == page["id"])
    let metrics = reading.rows(.metrics).map { [$0["name"], $0["value"], $0["value_raw"], $0["unit"]] }
    #expect(
      metrics
        == [
          ["views", 12400.0, "12,400", "count"], ["reach", 9100.0, "9100", "count"],
          ["interactions", 8.0, "8", "count"],
          ["reactions", 5.0, "5", "count"], ["comments", 2.0, "2", "count"], ["shares", 1.0, "1", "count"],
          ["clicks", .null, "--", "count"], ["link_clicks", 7.0, "7", "count"],
          ["average_seconds_viewed", 3.5, "3.5", "seconds"],
        ])
    #expect(reading.rows(.metrics).allSatisfy { $0["post_id"] == 1 && $0["account_id"] == page["id"] })
    #expect(reading.rows(.metrics)[0]["period_start"] == .null)
  }

  @Test func withoutAZone() throws {
    let reading = try Reading(loose: "content.csv", file([post("111", "", "Testo")]))
    reading.expectClosed()
    let row = reading.rows(.posts)[0]
    #expect(row["published_at"] == .null)
    #expect(row["time_raw"] == "03/27/2026 06:08")
    #expect(row["time_basis"] == "unknown")
    #expect(reading.codes.contains("insights.zone-unknown"))
  }

  @Test func dailyRowsAreOnePost() throws {
    let rows = [
      post("111", "", "Testo", date: "03/28/2026", numbers: "5,4,0,0,0,0,0,0,0"),
      post("111", "", "Testo", date: "03/29/2026", numbers: "7,6,0,0,0,0,0,0,0"),
    ]
    let reading = try Reading(loose: ["a.csv": Array(file(rows).utf8), "b.csv": Array(file([rows[1]]).utf8)])
    reading.expectClosed()
    #expect(reading.rows(.posts).count == 1)
    #expect(reading.rows(.posts)[0]["reported_views"] == .null)
    let views = reading.rows(.metrics).filter { $0["name"] == "views" }
    #expect(Set(views.map { $0["period_start"] }) == ["2026-03-28", "2026-03-29"])
    #expect(views.count == 2)
    #expect(reading.rows(.rawRecords).isEmpty)
  }

  @Test func thePageOfAnArchive() throws {
    let folder = try ScratchFolder()
    let root = "this_profile's_activity_across_facebook/"
    let zip = ZipBuilder([
      "personal_information/profile_information/profile_information.json": Sample.profile(
        named: "Bar Aurora"),
      root + "posts/profile_posts_1.json": #"[{"timestamp":1600000000,"data":[{"post":"ciao"}]}]"#,
    ])
    let reading = try Reading([
      folder.write(zip, to: "facebook-baraurora-2026-04-01-AbCdEf12.zip"),
      folder.write(file([post("111", "", "Testo")]), to: "content.csv"),
    ])
    reading.expectClosed()
    #expect(reading.rows(.accounts).filter { $0["is_owner"] == 1 }.count == 1)
    #expect(Set(reading.rows(.posts).map { $0["author_account_id"] }).count == 1)
    #expect(reading.rows(.accounts)[0]["platform_id"] == "900")
  }

  @Test func instagram() throws {
    let reading = try Reading(
      loose: "ig.csv",
      "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,"
        + "Data comment,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows\n"
        + "1801,1784,baraurora,Bar Aurora,Didascalia,0,03/27/2026 06:08,https://www.instagram.com/p/example/,IG reel,,"
        + "Lifetime,160,5,3,2,4,45,1\n")
    reading.expectClosed()
    #expect(reading.rows(.archives)[0]["platform"] == "instagram")
    #expect(reading.rows(.posts)[0]["platform"] == "instagram")
    #expect(reading.rows(.posts)[0]["type"] == "video")
    #expect(reading.rows(.accounts)[0]["username"] == "baraurora")
    #expect(reading.rows(.accounts)[0]["platform"] == "instagram")
    #expect(reading.rows(.metrics).count == 7)
    #expect(reading.rows(.metrics).contains { $0["name"] == "saves" && $0["value"] == 4.0 })
  }

  @Test func italian() throws {
    let text =
      "ID post;ID Pagina;Nome della Pagina;Titolo;Descrizione;Orario di pubblicazione;Link permanente;Tipo di post;Data;"
      + "Copertura;Reazioni, commenti e condivisioni;Commenti;Condivisioni\n"
      + "111;900;Bar Aurora;;Testo;27/03/2026 06:08;https://www.facebook.com/900/posts/111;Foto;Totale;1.130;3,5;2;1\n"
    var options = ImportOptions()
    options.timeZone = "Europe/Rome"
    let reading = try Reading(loose: "contenuti.csv", text, options: options)
    reading.expectClosed()
    #expect(reading.rows(.posts)[0]["published_at"] == "2026-03-27T05:08:00.000Z")
    let metrics = reading.rows(.metrics).map { [$0["name"], $0["value"], $0["value_raw"]] }
    #expect(
      metrics == [
        ["reach", .null, "1.130"], ["interactions", 3.5, "3,5"], ["comments", 2.0, "2"],
        ["shares", 1.0, "1"],
      ])
    // Nothing says which number is the month.
    let unclear = try Reading(
      loose: "contenuti.csv", text.replacing("27/03/2026", with: "07/03/2026"), options: options)
    #expect(unclear.rows(.posts)[0]["published_at"] == .null)
    #expect(unclear.codes.contains("insights.date-order-unknown"))
  }

  @Test(arguments: [
    ("Date", "Facebook follows", "facebook"), ("Data", "Visualizzazioni", "unknown"),
    ("Data", "Seguidores no Instagram", "instagram"),
  ])
  func metric(_ date: String, _ title: String, _ platform: String) throws {
    let text =
      "sep=,\n\"\(title)\"\n\"\(date)\",\"Primary\"\n\"2026-05-01T00:00:00\",\"20\"\n\"2026-05-02T00:00:00\",\"1\"\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + utf16(text)
    let reading = try Reading(loose: ["Views (1).csv": bytes])
    reading.expectClosed()
    #expect(reading.rows(.archives)[0]["product"] == "meta_insights")
    let rows = reading.rows(.metrics)
    #expect(rows.map { $0["value"] } == [20.0, 1.0])
    #expect(rows.map { $0["period_start"] } == ["2026-05-01", "2026-05-02"])
    #expect(rows[0]["platform"].string == platform)
    #expect(rows[0]["account_id"] == .null)
    #expect(reading.file("Views (1).csv")?["records_normalised"] == 2)
  }

  @Test func severalColumnsOfAMetric() throws {
    let reading = try Reading(
      loose: "guadagni.csv",
      "sep=,\n\"Earnings\"\n\"Date\",\"Primary\",\"stars\"\n\"2026-08-06T00:00:00\",\"23.936\",\"0\"\nTotale,x,y\n"
    )
    reading.expectClosed()
    #expect(reading.rows(.metrics).map { $0["name"] } == ["earnings", "stars"])
    #expect(reading.rows(.metrics)[0]["value"] == 23.936)
    #expect(reading.rows(.metrics)[1]["extra"] == #"{"title":"Earnings","column":"stars"}"#)
    #expect(reading.file("guadagni.csv")?["records_preserved"] == 1)
  }

  @Test func rowsWithoutAnID() throws {
    let reading = try Reading(
      loose: "content.csv",
      file([post("", "", "Testo"), post("1.0224E+14", "", "Testo"), post("111", "", "Testo")]))
    reading.expectClosed()
    #expect(reading.rows(.posts).count == 1)
    #expect(reading.file("content.csv")?["records_preserved"] == 2)
  }
}
