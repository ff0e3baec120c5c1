import Import
import Platforms
import PortaviaModel
import TestSupport
import Testing

/// Files without a rule of their own, in every shape, become `activities`
/// (docs/formats/facebook.md#three-shapes; docs/rules.md#activities).
struct ActivityShapeTests {
  private func read(
    _ path: String, _ content: String, more: [(String, String)] = [], options: ImportOptions = ImportOptions()
  ) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    zip.items += ([(path, content)] + more).map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip], options: options)
    reading.expectBalanced()
    return reading
  }

  @Test func activityRecords() throws {
    let reading = try read(
      "logged_information/search/your_search_history.json",
      #"{"searches_v2":[{"timestamp":1600000000,"title":"Nora ha cercato","data":[{"text":"forno luna"}],"#
        + #""attachments":[{"data":[{"text":"\"forno luna\""},{"external_context":{"url":"https://e.example/"}}]}]}]}"#
    )
    let row = try #require(reading.rows(.activities).first)
    #expect(row["category"] == "search")
    #expect(row["type"] == "your_search_history")
    #expect(row["title"] == "Nora ha cercato")
    #expect(row["text"] == "forno luna")
    #expect(row["url"] == "https://e.example/")
    #expect(row["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(row["time_precision"] == "s")
    #expect(row["extra"] == .text(#"{"attachments":[{"data":[{"text":"\"forno luna\""}]}]}"#))
    #expect(!reading.codes.contains("entry.generic"))
    #expect(!reading.codes.contains("record.unknown-key"))
    #expect(reading.file("your_search_history.json")?["status"] == "parsed")
  }

  /// Labels of any language stay in `extra` beside the columns.
  @Test func labelValues() throws {
    let photo = "your_facebook_activity/posts/media/a/1.jpg"
    let reading = try read(
      "your_facebook_activity/posts/check-ins.json",
      #"[{"timestamp":1600000000,"media":[{"uri":"\#(photo)","creation_timestamp":1600000000,"title":"Estate"}],"#
        + #""label_values":[{"label":"Messaggio","value":"Buono!"},"#
        + #"{"label":"Luogo","dict":[{"title":"a","dict":[{"label":"x","dict":[{"label":"Indirizzo","value":"via Finta 1"},"#
        + #"{"label":"y","vec":[{"value":"uno"},{"dict":[{"label":"z","timestamp_value":1500000000}]}]}]}]}]},"#
        + #"{"label":"Nome","value":"Bar Aurora"},{"label":"URL","value":"https://e.example/1","href":"https://e.example/1"}],"fbid":"1"},"#
        + #"{"label_values":[{"label":"Ora della visita","timestamp_value":1600000001}]}]"#,
      more: [(photo, "JPEG")])
    let rows = reading.rows(.activities)
    #expect(rows.map { $0["title"] } == ["Bar Aurora", .null])
    #expect(rows.map { $0["text"] } == ["Buono!", .null])
    #expect(rows.map { $0["url"] } == ["https://e.example/1", .null])
    #expect(rows.map { $0["time_ms"] } == [1_600_000_000_000, 1_600_000_001_000])
    let extra = try #require(rows[0]["extra"].string)
    for value in ["via Finta 1", "Indirizzo", "uno", "1500000000", "Messaggio", photo] {
      #expect(extra.contains(value), "\(value)")
    }
    #expect(reading.rows(.media).map { $0["title"] } == ["Estate"])
    #expect(reading.rows(.media).map { $0["status"] } == ["present"])
  }

  /// One record may stand without its list.
  @Test(arguments: [
    #"{"timestamp":1600000000,"label_values":[{"label":"Name","value":"Bar Aurora"}],"fbid":"1"}"#,
    #"{"media":[],"label_values":[{"label":"Name","value":"Bar Aurora"}]}"#,
    #"{"timestamp":1600000000,"title":"Bar Aurora","data":[{"x":{"y":[{"z":1}]}}]}"#,
    #"{"settings_v2":{"name":"Bar Aurora","on":true,"list":[{"a":1}]}}"#,
  ])
  func aBareRecord(_ content: String) throws {
    let reading = try read("personal_information/profile_information/websites.json", content)
    #expect(reading.rows(.activities).map { $0["title"] } == ["Bar Aurora"])
    #expect(reading.file("websites.json")?["records_read"] == 1)
  }

  @Test func groupedLogs() throws {
    let reading = try read(
      "logged_information/interactions/recently_visited.json",
      #"{"visited_things_v2":[{"name":"Pagine visitate","description":"Le ultime","entries":["#
        + #"{"timestamp":1600000000,"data":{"name":"Forno Luna","uri":"https://e.example/luna","value":"3"}},"#
        + #"{"data":{"watch_time":"12"}},7]},"#
        + #"{"name":"Impostazioni","description":"","entries":[],"children":[{"name":"Video","entries":["#
        + #"{"data":{"value":"it_IT"}}],"children":[{"name":"Vuoto"}]}]}]}"#)
    let rows = reading.rows(.activities)
    #expect(
      rows.map { $0["title"] } == ["Pagine visitate", "Forno Luna", "Pagine visitate", "Video", "Vuoto"])
    #expect(rows.map { $0["text"] } == ["Le ultime", "3", .null, "it_IT", .null])
    #expect(rows[1]["url"] == "https://e.example/luna")
    #expect(rows[1]["extra"] == #"{"group":["Pagine visitate"]}"#)
    #expect(rows[0]["extra"] == #"{"entries":[7]}"#)
    #expect(rows[2]["extra"] == #"{"group":["Pagine visitate"],"data":{"watch_time":"12"}}"#)
    #expect(rows[3]["extra"] == #"{"group":["Impostazioni","Video"]}"#)
    #expect(rows.map { $0["source_ordinal"] } == [0, 0, 0, 1, 1])
  }

  /// Lists one level deeper give a row for each element, with the key of its list.
  @Test func nestedLists() throws {
    let reading = try read(
      "your_facebook_activity/events/your_event_responses.json",
      #"{"event_responses_v2":{"events_joined":[{"name":"Sagra","start_timestamp":1600000000,"end_timestamp":0},"#
        + #"{"name":"Fiera","key":"k"}],"events_declined":[],"events_interested":[{"name":"Gita"}],"more":{"x":1}}}"#
    )
    let rows = reading.rows(.activities)
    #expect(rows.map { $0["title"] } == ["Sagra", "Fiera", "Gita", "more"])
    #expect(
      rows.map { $0["extra"] } == [
        #"{"key":"events_joined","end_timestamp":0}"#, #"{"key_":"events_joined","key":"k"}"#,
        #"{"key":"events_interested"}"#, #"{"key":"more","x":1}"#,
      ])
    #expect(rows.map { $0["source_ordinal"] } == [0, 1, 2, 3])
  }

  /// Names and ids are keys, and their text is broken like any other.
  @Test func namesAsKeys() throws {
    let badges = try read(
      "your_facebook_activity/groups/your_badges.json",
      #"{"group_badges_v2":{"Caff\u00c3\u00a8 \u00e2\u0082\u00ac":["Administrator"],"B":["Member",1]}}"#)
    #expect(badges.rows(.activities).map { $0["title"] } == ["Caffè €", "B"])
    #expect(
      badges.rows(.activities).map { $0["extra"] } == [
        #"{"key":"Caffè €","value":["Administrator"]}"#, #"{"key":"B","value":["Member",1]}"#,
      ])
    let support = try read(
      "your_facebook_activity/messages/support_messages.json",
      #"{"support_messages":{"70001":{"timestamp":1600000000,"subject":"Foto","messages":[{"from":"Facebook","message":"Grazie"}]}}}"#
    )
    let row = try #require(support.rows(.activities).first)
    #expect(row["title"] == "Foto")
    #expect(row["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(row["extra"] == #"{"key":"70001","messages":[{"from":"Facebook","message":"Grazie"}]}"#)
    let many = try read(
      "nuovo/nomi.json",
      "{\"m\":{" + (0..<300).map { #""P\#($0)":[{"a":"v\#($0)"}]"# }.joined(separator: ",") + "}}")
    #expect(many.rows(.activities).count == 300)
  }

  @Test func listsOfPlainValues() throws {
    let reading = try read("your_topics/your_topics.json", #"{"inferred_topics_v2":["Pane","Barche",3]}"#)
    #expect(reading.rows(.activities).map { $0["title"] } == ["Pane", "Barche", .null])
    #expect(reading.rows(.activities)[2]["extra"] == #"{"value":3}"#)
  }

  @Test(arguments: ["7", #""x""#, "[1,2]", "[[{}]]", "", "[object Object]", "null"])
  func nothingLikeARecordIsKeptAsItIs(_ content: String) throws {
    let reading = try read("nuovo/x.json", content)
    #expect(reading.rows(.activities).isEmpty)
    #expect(reading.codes.contains("entry.unrecognised"))
    #expect(reading.sink.copies["unrecognised/nuovo/x.json"] == Array(content.utf8))
  }

  /// A new kind of file is told once, its keys are not.
  @Test func aNewKind() throws {
    let reading = try read(
      "nuova_cartella/nuovo_12.json", #"[{"a":1,"name":"x"},{"b":{"c":[1]},"name":"x"}]"#)
    #expect(reading.finding("entry.generic")?.occurrences == 1)
    #expect(!reading.codes.contains("record.unknown-key"))
    #expect(reading.rows(.activities).map { $0["type"] } == ["nuovo", "nuovo"])
    #expect(reading.rows(.activities).map { $0["extra"] } == [#"{"a":1}"#, #"{"b":{"c":[1]}}"#])
    #expect(reading.isClean)
  }

  @Test func theScopeIsAskedFirst() throws {
    let path = "security_and_login_information/account_activity.json"
    let content =
      #"{"account_activity_v2":[{"action":"Login","timestamp":1600000000,"ip_address":"192.0.2.1"}]}"#
    let business = try read(path, content)
    #expect(business.file("account_activity.json")?["status"] == "excluded")
    #expect(business.rows(.activities).isEmpty)
    var options = ImportOptions()
    options.includesEverything = true
    let all = try read(path, content, options: options)
    #expect(
      all.rows(.activities).map { $0["extra"] } == [#"{"action":"Login","ip_address":"192.0.2.1"}"#])
    #expect(all.rows(.activities).map { $0["category"] } == ["security_and_login_information"])
    let traces = try read("nuovo/a.json", #"{"device_ids":["x"],"b":[{"ip":"192.0.2.1","c":1}]}"#)
    #expect(traces.rows(.activities).map { $0["extra"] } == [#"{"key":"b","c":1}"#])
    #expect(traces.codes.contains("scope.withheld"))
  }

  /// Equal records of two files of a kind are one; of one file they are two.
  @Test func overlap() throws {
    let reading = try read(
      "your_facebook_activity/polls/polls_1.json", #"[{"title":"a"},{"title":"a"},{"title":"b"}]"#,
      more: [("your_facebook_activity/polls/polls_2.json", #"[{"title":"a"},{"title":"c"}]"#)])
    #expect(reading.rows(.activities).map { $0["title"] } == ["a", "a", "b", "c"])
    #expect(reading.rows(.recordSources).map { $0["record_table"] } == ["activities"])
  }

  @Test func aBrokenRecordCostsItself() throws {
    let reading = try read(
      "nuovo/a.json", #"{"a":[{"title":"uno"},{"title":due},{"title":"tre"}],"b":[{"title":"quattro"}]}"#)
    #expect(reading.rows(.activities).map { $0["title"] } == ["uno", "tre", "quattro"])
    #expect(
      reading.rows(.rawRecords).compactMap { $0["raw"].bytes }
        .contains { String(decoding: $0, as: UTF8.self).contains("due") })
  }

  @Test func postsOnOtherPages() throws {
    let photo = "your_facebook_activity/posts/media/a/1.jpg"
    let reading = try read(
      "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json",
      #"[{"timestamp":1600000000,"media":[{"uri":"\#(photo)"}],"label_values":[{"label":"Message","value":"Auguri"},"#
        + #"{"label":"Target","value":"Forno Luna"}],"fbid":"1"},"#
        + #"{"timestamp":1600000001,"media":[],"label_values":[{"label":"Zpráva","value":"Ahoj"},{"label":"Cíl","value":"Luca Prova"}]}]"#,
      more: [(photo, "JPEG")])
    let posts = reading.rows(.posts)
    #expect(posts.map { $0["text"] } == ["Auguri", "Ahoj"])
    #expect(posts.map { reading.name($0["on_account_id"]) } == ["Forno Luna", "Luca Prova"])
    #expect(posts.map { $0["type"] } == ["photo", "post"])
    #expect(reading.rows(.attachments).map { $0["post_id"] } == [posts[0]["id"]])
  }
}
