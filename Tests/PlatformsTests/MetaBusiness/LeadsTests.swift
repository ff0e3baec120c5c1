import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Leads files, as downloaded and as mistreated.
struct LeadsTests {
  private static let header =
    "id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,"
    + "che_servizio_ti_interessa?,full_name,email,phone_number,inbox_url,lead_status"

  private func lead(
    _ id: String, _ name: String, _ email: String, _ phone: String,
    time: String = "2024-05-01T10:00:00+02:00",
    service: String = "tagliando", platform: String = "fb", status: String = "CREATED"
  ) -> String {
    "l:\(id),\(time),ag:1,Annuncio,as:2,Gruppo,c:3,Primavera,f:4,Preventivo,false,\(platform),\(service),\(name),\(email),"
      + "\(phone),https://business.example.com/i/\(id),\(status)"
  }

  private func file(_ leads: [String]) -> String {
    ([Self.header] + leads).joined(separator: "\r\n") + "\r\n"
  }

  @Test func everyColumn() throws {
    let reading = try Reading(
      loose: "leads.csv",
      file([lead("100", "Anna Finta", "Anna@Example.org", "p:+39 000 0000001", platform: "ig")]))
    reading.expectClosed()
    #expect(reading.isClean)
    let archive = reading.rows(.archives)[0]
    #expect(archive["product"] == "meta_leads")
    #expect(archive["format"] == "csv")
    #expect(archive["platform"] == "facebook")
    let row = reading.rows(.formSubmissions)[0]
    #expect(row["platform"] == "instagram")
    #expect(row["platform_id"] == "100")
    #expect(row["form_id"] == "4")
    #expect(row["form_name"] == "Preventivo")
    #expect(row["campaign_id"] == "3")
    #expect(row["adset_id"] == "2")
    #expect(row["ad_id"] == "1")
    #expect(row["ad_name"] == "Annuncio")
    #expect(row["is_organic"] == 0)
    #expect(row["status"] == "CREATED")
    #expect(row["full_name"] == "Anna Finta")
    #expect(row["email"] == "anna@example.org")
    #expect(row["phone"] == "+390000000001")
    #expect(row["created_at"] == "2024-05-01T08:00:00.000Z")
    #expect(row["time_raw"] == "2024-05-01T10:00:00+02:00")
    #expect(row["time_basis"] == "offset")
    #expect(row["time_precision"] == "s")
    #expect(row["extra"] == #"{"inbox_url":"https://business.example.com/i/100"}"#)
    let answers = reading.rows(.formAnswers).map { [$0["position"], $0["question"], $0["answer"]] }
    #expect(
      answers == [
        [1, "che_servizio_ti_interessa?", "tagliando"], [2, "full_name", "Anna Finta"],
        [3, "email", "Anna@Example.org"],
        [4, "phone_number", "+39 000 0000001"],
      ])
    let contact = reading.rows(.contacts)[0]
    #expect(contact["origin"] == "lead_form")
    #expect(contact["kind"] == "person")
    #expect(contact["consent_status"] == "not_recorded")
    let interaction = reading.rows(.interactions)[0]
    #expect(interaction["record_table"] == "form_submissions")
    #expect(interaction["contact_id"] == 1)
    #expect(interaction["channel"] == "lead_form")
    #expect(interaction["type"] == "form")
    #expect(interaction["at"] == "2024-05-01T08:00:00.000Z")
    #expect(reading.rows(.monthlyActivity).map { $0["month"] } == ["2024-05"])
    #expect(reading.rows(.monthlyActivity)[0]["kind"] == "form")
    #expect(reading.summary?.archives[0].categories.map(\.name) == ["leads"])
  }

  @Test func tabsInUTF16() throws {
    let text = file([lead("100", "Anna Finta", "anna@example.org", "p:+390000000001", service: "caffè ☕️")])
      .replacingCommas()
    for bytes in [[0xFF, 0xFE] + utf16(text), utf16(text)] as [[UInt8]] {
      let reading = try Reading(loose: ["leads.xls": bytes])
      reading.expectClosed()
      #expect(reading.isClean)
      #expect(reading.rows(.formAnswers)[0]["answer"] == "caffè ☕️")
      #expect(reading.rows(.contacts).count == 1)
    }
  }

  @Test func testLeadsAreNoPeople() throws {
    let test =
      "l:9,2024-05-01T10:00:00+02:00,,,,,,,f:4,Preventivo,true,,<test lead: dummy data for che_servizio>,"
      + "<test lead: dummy data for full_name>,test@meta.com,p:<test lead: dummy data for phone_number>,,CREATED"
    let reading = try Reading(loose: "leads.csv", file([test, lead("100", "Anna", "anna@example.org", "")]))
    reading.expectClosed()
    let row = reading.rows(.formSubmissions)[0]
    #expect(row["extra"] == #"{"test_lead":true}"#)
    #expect(row["contact_id"] == .null)
    #expect(row["email"] == .null)
    #expect(reading.rows(.formSubmissions).count == 2)
    #expect(reading.rows(.contacts).count == 1)
    #expect(reading.rows(.interactions).count == 1)
    #expect(reading.rows(.monthlyActivity)[0]["events"] == 1)
    #expect(reading.codes.contains("leads.test"))
    #expect(reading.isClean)
  }

  @Test func duplicatesAcrossFiles() throws {
    let anna = lead("100", "Anna Finta", "anna@example.org", "p:+390000000001")
    let reading = try Reading(loose: [
      "maggio.csv": Array(file([anna, lead("101", "Luca", "luca@example.org", "")]).utf8),
      "giugno.csv": Array(
        file([
          anna, lead("101", "Luca", "luca@example.org", "", status: "QUALIFIED"),
          lead("102", "A. Finta", "ANNA@example.org", "p:+390000000002"),
        ]).utf8),
    ])
    reading.expectClosed()
    #expect(reading.rows(.archives).count == 2)
    #expect(reading.rows(.formSubmissions).count == 3)
    #expect(reading.rows(.contacts).count == 2)
    #expect(reading.rows(.recordSources).count == 2)
    // The lead whose status changed is kept as it stands in the other file.
    #expect(reading.rows(.rawRecords).map { $0["reason"] } == ["record.other-version"])
    #expect(Set(reading.rows(.contactPoints).map { $0["value_normalized"] }).count == 4)
  }

  @Test func aCopyOfTheFileCountsOnce() throws {
    let text = Array(file([lead("100", "Anna", "anna@example.org", "")]).utf8)
    let reading = try Reading(loose: ["leads.csv": text, "leads (1).csv": text])
    reading.expectClosed()
    #expect(reading.rows(.formSubmissions).count == 1)
    #expect(reading.rows(.rawRecords).isEmpty)
  }

  @Test func leadsMeetTheAddressBook() throws {
    let folder = try ScratchFolder()
    let book =
      #"{"address_book_v2":{"address_book":[{"name":"Anna bar","details":[{"contact_point":"0039 000 0000001"}]}]}}"#
    let zip = ZipBuilder([Sample.profilePath: Sample.profile, "about_you/your_address_books.json": book])
    let reading = try Reading([
      folder.write(zip, to: "facebook-nora-2024-05-01-AbCdEf12.zip"),
      folder.write(file([lead("100", "Anna Finta", "anna@example.org", "p:+390000000001")]), to: "leads.csv"),
    ])
    reading.expectClosed()
    let contact = reading.rows(.contacts)
    #expect(contact.count == 1)
    #expect(contact[0]["full_name"] == "Anna bar")
    #expect(contact[0]["email"] == "anna@example.org")
    #expect(contact[0]["extra"] == #"{"other_names":["Anna Finta"]}"#)
    #expect(reading.rows(.formSubmissions)[0]["contact_id"] == 1)
  }

  @Test func cellsThatLookLikeFormulas() throws {
    let formula = "=HYPERLINK(\"\"http://e.example\"\")"
    let reading = try Reading(
      loose: "leads.csv", file([lead("100", "\"\(formula)\"", "anna@example.org", "", service: "@SUM(A1)")]))
    reading.expectClosed()
    #expect(reading.rows(.formAnswers)[0]["answer"] == "@SUM(A1)")
    #expect(reading.rows(.formSubmissions)[0]["full_name"] == "=HYPERLINK(\"http://e.example\")")
  }

  @Test func sentencesInsteadOfNames() throws {
    let sentence = "You don't have permission to see this"
    let reading = try Reading(
      loose: "leads.csv",
      file([
        "l:1,2024-05-01T10:00:00+0200,ag:1,\(sentence),,,,\(sentence),f:4,\(sentence),false,fb,x,Anna,,,,"
      ]))
    reading.expectClosed()
    #expect(reading.rows(.formSubmissions)[0]["form_name"].string == sentence)
    #expect(reading.rows(.contacts)[0]["key"].string?.hasPrefix("ct_") == true)
    #expect(reading.rows(.formSubmissions)[0]["created_at"] == "2024-05-01T08:00:00.000Z")
  }

  @Test func nationalNumbersStayAsGiven() throws {
    let reading = try Reading(loose: "leads.csv", file([lead("1", "Anna", "", "p:000 1234567")]))
    reading.expectClosed()
    #expect(reading.rows(.formSubmissions)[0]["phone"] == .null)
    #expect(reading.rows(.contacts)[0]["phone"] == .null)
    #expect(reading.rows(.contactPoints)[0]["value"] == "000 1234567")
    #expect(reading.rows(.contactPoints)[0]["value_normalized"] == "0001234567")
  }

  @Test func italianQuestions() throws {
    let reading = try Reading(
      loose: "contatti.csv",
      "id;created_time;form_id;platform;nome_e_cognome;numero_di_telefono;città;nome_dell'azienda\n"
        + "l:1;2024-05-01T10:00:00+02:00;f:4;fb;Anna Finta;p:+390000000001;Trento;Officina Finta\n")
    reading.expectClosed()
    let contact = reading.rows(.contacts)[0]
    #expect(contact["full_name"] == "Anna Finta")
    #expect(contact["phone"] == "+390000000001")
    #expect(contact["city"] == "Trento")
    #expect(contact["organization"] == "Officina Finta")
  }

  // MARK: - Damage

  @Test func savedInASpreadsheet() throws {
    let reading = try Reading(
      loose: "leads.csv",
      "id;created_time;form_id;platform;full_name;email\r\n1;01/05/2024 10:00;4;fb;Anna;anna@example.org\r\n")
    reading.expectClosed()
    let row = reading.rows(.formSubmissions)[0]
    #expect(row["created_at"] == .null)
    #expect(row["time_raw"] == "01/05/2024 10:00")
    #expect(row["time_basis"] == "unknown")
    #expect(reading.codes.contains("leads.time-unclear"))
  }

  /// Ids that a spreadsheet has rounded name nobody.
  @Test func roundedIDs() throws {
    let reading = try Reading(
      loose: "leads.csv",
      "id,created_time,form_id,platform,full_name,email\n"
        + "1.02E+15,2024-05-01T10:00:00+02:00,4,fb,Anna,anna@example.org\n"
        + "1.02E+15,2024-05-02T10:00:00+02:00,4,fb,Luca,luca@example.org\n")
    reading.expectClosed()
    #expect(reading.rows(.formSubmissions).count == 2)
    #expect(reading.rows(.formSubmissions)[0]["extra"] == #"{"id":"1.02E+15"}"#)
    #expect(reading.rows(.contacts).count == 2)
  }

  @Test func raggedAndBrokenRows() throws {
    let reading = try Reading(
      loose: "leads.csv",
      file([
        lead("1", "Anna", "anna@example.org", "") + ",oltre", "l:2,2024-05-01T10:00:00+02:00,,,,,,,f:4",
        lead("3", "\"Luca", "luca@example.org", ""), lead("4", "Sara", "sara@example.org", ""),
        ",,,,,,,,,,,,,,,,,",
      ]))
    reading.expectClosed()
    #expect(reading.rows(.formSubmissions).map { $0["platform_id"] } == ["1", "2", "3", "4"])
    #expect(reading.rows(.formSubmissions)[0]["extra"].string?.contains(#""column 19":"oltre""#) == true)
    #expect(reading.rows(.formSubmissions)[2]["full_name"] == "\"Luca")
    #expect(reading.codes.contains("csv.ragged-row"))
    #expect(reading.codes.contains("csv.open-quote"))
    #expect(reading.rows(.rawRecords).count == 3)
    #expect(reading.file("leads.csv")?["records_read"] == 4)
  }

  @Test func otherTablesAreLeftAlone() throws {
    for text in ["a,b\n1,2\n", "name,email\nAnna,anna@example.org\n", "", "\u{0}\u{0}\u{0}"] {
      let reading = try Reading(loose: "tabella.csv", text.isEmpty ? "\n" : text)
      #expect(reading.summary == nil)
      #expect(reading.codes.contains("archive.unknown"))
    }
  }

  @Test func inAZipWithOthers() throws {
    let zip = ZipBuilder([
      "meta/contatti.csv": file([lead("100", "Anna", "anna@example.org", "")]), "meta/note.txt": "ciao",
      "__MACOSX/meta/._contatti.csv": "x",
    ])
    let reading = try Reading(zips: ["dal sito.zip": zip])
    reading.expectClosed()
    #expect(reading.rows(.formSubmissions).count == 1)
    #expect(reading.file("note.txt")?["status"] == "unrecognised")
    #expect(reading.file("._contatti.csv")?["status"] == "excluded")
  }

  /// Every byte changed or cut: no crash, and the books close.
  @Test func everyByteChanged() throws {
    let bytes = Array(file([lead("1", "Anna", "anna@example.org", "p:+390000000001")]).utf8)
    var random = SeededRandom(seed: 5)
    for _ in 0..<150 {
      var changed = bytes
      let place = Int(random.next() % UInt64(bytes.count))
      if random.next() % 3 == 0 {
        changed.removeSubrange(place...)
        if changed.isEmpty { continue }
      } else {
        changed[place] = Array("\",;\n\r\t\u{0}a".utf8)[Int(random.next() % 8)]
      }
      try Reading(loose: ["leads.csv": changed]).expectClosed()
    }
  }
}

extension String {
  fileprivate func replacingCommas() -> String { String(map { $0 == "," ? "\t" : $0 }) }
}
