import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Contacts of address books, and who is the same person.
struct ContactTests {
  private func book(_ entries: [String], version: String = "_v2") -> String {
    #"{"address_book\#(version)":{"address_book":[\#(entries.joined(separator: ","))]}}"#
  }

  private func entry(_ name: String, _ points: [String], created: Int = 1_600_000_000) -> String {
    let details = points.map { #"{"contact_point":"\#($0)"}"# }.joined(separator: ",")
    return
      #"{"name":"\#(name)","created_timestamp":\#(created),"updated_timestamp":1600000500,"details":[\#(details)]}"#
  }

  @Test(arguments: [
    "about_you/your_address_books.json", "other_personal_information/your_address_books.json",
    "personal_information/other_personal_information/your_address_books.json",
  ])
  func everyPath(_ path: String) throws {
    for version in ["", "_v2"] {
      let reading = try Reading(zips: [
        "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
          Sample.profilePath: Sample.profile,
          path: book(
            [entry("Fornitore Rossi", ["+39 000 0000001", "Ordini@Example.org", "0461 000000"])],
            version: version),
        ])
      ])
      reading.expectClosed()
      let contact = try #require(reading.rows(.contacts).first)
      #expect(contact["full_name"] == "Fornitore Rossi")
      #expect(contact["phone"] == "+390000000001")
      #expect(contact["email"] == "ordini@example.org")
      #expect(contact["origin"] == "address_book")
      #expect(contact["kind"] == "unknown")
      #expect(contact["consent_status"] == "not_recorded")
      #expect(contact["extra"] == #"{"created_timestamp":1600000000,"updated_timestamp":1600000500}"#)
      let points = reading.rows(.contactPoints).map {
        [$0["scheme"], $0["value"], $0["value_normalized"], $0["is_primary"]]
      }
      #expect(
        points == [
          ["phone", "+39 000 0000001", "+390000000001", 1],
          ["email", "Ordini@Example.org", "ordini@example.org", 1],
          ["phone", "0461 000000", "0461000000", 0],
        ])
      #expect(reading.isClean)
    }
  }

  @Test func otherDetailsStay() throws {
    let odd =
      #"{"name":"Anna Finta","details":[{"extra_data":{"label":"casa"}},{"contact_point":"chiedere a Luca"}]}"#
    let reading = try Reading([
      Sample.profilePath: Sample.profile, "about_you/your_address_books.json": book([odd, "{}"]),
    ])
    reading.expectClosed()
    #expect(reading.rows(.contacts).count == 1)
    let extra = reading.rows(.contacts)[0]["extra"].string ?? ""
    #expect(extra.contains("casa") && extra.contains("chiedere a Luca"))
    #expect(reading.file("your_address_books.json")?["records_preserved"] == 1)
  }

  /// The third entry shows that the first two are one person; rows already written must agree.
  @Test func joinedThroughAThird() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "about_you/your_address_books.json": book([
        entry("Anna", ["+390000000001"]), entry("Anna F.", ["anna@example.org"]),
        entry("Luca", ["+390000000002"]), entry("Anna Finta", ["anna@example.org", "00390000000001"]),
      ]),
    ])
    reading.expectClosed()
    #expect(reading.rows(.contacts).map { $0["full_name"] } == ["Anna", "Luca"])
    #expect(reading.rows(.contacts)[0]["email"] == "anna@example.org")
    #expect(
      reading.rows(.contacts)[0]["extra"].string?.contains(#""other_names":["Anna F.","Anna Finta"]"#) == true
    )
    #expect(reading.rows(.recordSources).filter { $0["record_table"] == "contacts" }.count == 2)
    // What the later entries said besides is kept as it stands.
    #expect(reading.rows(.rawRecords).count == 2)
    let file = reading.file("your_address_books.json")
    #expect(file?["records_normalised"] == 2)
    #expect(file?["records_merged"] == 2)
  }

  @Test func equalNamesProveNothing() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "about_you/your_address_books.json": book([
        entry("Luca", ["+390000000001"]), entry("Luca", ["+390000000002"]), entry("Luca", ["000 3"]),
        entry("Luca", ["000 3"], created: 1_500_000_000),
      ]),
    ])
    reading.expectClosed()
    #expect(reading.rows(.contacts).count == 4)
  }

  @Test func twiceTheSameDownload() throws {
    let files: KeyValuePairs = [
      Sample.profilePath: Sample.profile,
      "about_you/your_address_books.json": book([entry("Anna", ["+390000000001"]), entry("Luca", [])]),
    ]
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder(files),
      "facebook-nora-2024-06-01-AbCdEf12.zip": ZipBuilder(files),
    ])
    reading.expectClosed()
    #expect(reading.rows(.contacts).count == 2)
    #expect(reading.rows(.rawRecords).isEmpty)
  }

  @Test func anAccountWithTheAddressIsTheContacts() throws {
    let profile =
      #"{"profile_v2":{"name":{"full_name":"Nora Pero"},"emails":{"emails":["Nora@example.org"]},"phone_numbers":[{"phone_number":"+390000000009"}]}}"#
    let reading = try Reading([
      Sample.profilePath: profile,
      "about_you/your_address_books.json": book([
        entry("Io", ["nora@example.org"]), entry("Luca", ["+390000000002"]),
      ]),
    ])
    reading.expectClosed()
    #expect(reading.account(named: "Nora Pero")?["contact_id"] == 1)
    let match = try #require(reading.rows(.contactMatches).first)
    #expect(match["method"] == "same_email")
    #expect(match["status"] == "confirmed")
    #expect(reading.rows(.contactMatches).count == 1)
  }

  @Test func keysAreThoseOfTheSchema() throws {
    func key(_ parts: [String]) -> String {
      var key = RecordKey()
      key.begin("contacts", "phone")
      for part in parts { key.part(part) }
      return key.finish("ct")
    }
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "about_you/your_address_books.json": book([entry("Anna", ["+39 000 0000001"])]),
    ])
    #expect(reading.rows(.contacts)[0]["key"] == .text(key(["+390000000001"])))
  }

  @Test func uploadedContacts() throws {
    let records = #"""
      [{"timestamp":1600000000,"label_values":[{"label":"Contatti","vec":[
        {"dict":[{"label":"Nome","value":"Anna Finta"},{"label":"Numero","value":"+39 000 0000001"}]},
        {"dict":[{"label":"Nome","value":"Luca Prova"},{"label":"E-mail","value":"luca@example.org"}]}]}],"fbid":"1"},
       {"label_values":[{"label":"Name","value":"Sara"},{"label":"Phone numbers","vec":[{"value":"+390000000003"},{"value":"000 4"}]}]}]
      """#
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "personal_information/profile_information/contacts_uploaded_before_2021.json": records,
    ])
    reading.expectClosed()
    #expect(reading.rows(.contacts).map { $0["full_name"] } == ["Anna Finta", "Luca Prova", "Sara"])
    #expect(reading.rows(.contacts).map { $0["phone"] } == ["+390000000001", .null, "+390000000003"])
    #expect(reading.rows(.contactPoints).count == 4)
  }
}
