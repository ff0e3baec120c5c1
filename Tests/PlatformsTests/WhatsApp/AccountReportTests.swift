import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// The account report of WhatsApp (docs/formats/whatsapp.md#the-account-report): invented, in the shapes that
/// are known.
struct AccountReportTests {
  private static let folder = "whatsapp_account_information/"
  private static let user = """
    {"label_values":[{"label":"Numero di telefono","value":"+39 000 000 0199"},{"label":"Info","value":"Aperti dalle 9"},
    {"label":"Data delle info","timestamp_value":1700000000},{"label":"Device Activity","vec":[{"dict":[
    {"label":"Device","value":"0"},{"label":"Last Active Time","timestamp_value":1750000000}]}]}]}
    """

  private static let files: KeyValuePairs<String, String> = [
    "report/index.html":
      "<html><body><a href='whatsapp_account_information/user_information.html'>x</a></body></html>",
    "report/whatsapp_account_information/user_information.json": user,
    "report/whatsapp_account_information/user_information.html": "<html><body><table></table></body></html>",
    "report/whatsapp_account_information/registration_information.json":
      #"{"wa_registration_info":{"registration_timestamp":1735644306,"platform":"Android"}}"#,
    "report/whatsapp_connections/contacts.json":
      #"{"wa_contacts":["+39 000 000 0142",{"phone_number":"+390000000143","full_name":"Anna Bianchi","x":1},{"odd":true}]}"#,
    "report/whatsapp_connections/groups.json":
      #"{"wa_groups":[{"group_name":"Fornitori","creation_timestamp":1600000000,"size":12},{"id":"7"}]}"#,
    "report/whatsapp_settings/account_settings.json":
      #"{"wa_settings":{"device_info":[{"device_id":0,"app_version":"Android-2.26.7.73"}],"last_seen":"nobody"}}"#,
    "report/whatsapp_settings/new_page.json": #"{"wa_new":[{"a":1},{"b":"due"}]}"#,
    "report/whatsapp_settings/new_page_2.bin": "???",
  ]

  @Test func alone() throws {
    let run = try Reading(zips: ["My account info.zip": ZipBuilder(Self.files)])
    run.expectBalanced()
    #expect(run.rows(.archives).map { $0["product"] } == ["whatsapp_account"])
    #expect(run.rows(.archives).map { $0["platform"] } == ["whatsapp"])
    let owner = try #require(run.rows(.accounts).first { $0["is_owner"] == 1 })
    #expect(owner["phone"] == "+390000000199")
    #expect(run.rows(.contacts).map { $0["phone"] } == ["+390000000142", "+390000000143"])
    #expect(run.rows(.contacts).map { $0["full_name"] } == [.null, "Anna Bianchi"])
    #expect(run.rows(.contacts).last?["extra"].string?.contains(#""x":1"#) == true)
    let group = try #require(run.rows(.relationships).first)
    #expect(run.rows(.relationships).count == 1)
    #expect(run.name(group["to_account_id"]) == "Fornitori")
    #expect(group["type"] == "member")
    #expect(group["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(group["extra"].string?.contains(#""size":12"#) == true)
    let activities = run.rows(.activities)
    for type in ["user_information", "registration_information", "account_settings", "new_page"] {
      #expect(activities.contains { $0["type"].string == type }, "\(type)")
    }
    #expect(activities.contains { $0["extra"].string?.contains("Aperti dalle 9") == true })
    // What is in no known shape stays as it is.
    #expect(run.rows(.rawRecords).count == 2)
    #expect(run.file("index.html")?["role"] == "index")
    #expect(run.file("user_information.html")?["role"] == "index")
    #expect(run.sink.copies.keys.contains { $0.hasSuffix("new_page_2.bin") })
  }

  /// The one whose chats they are asked for the report.
  @Test func besideChats() throws {
    let folder = try ScratchFolder()
    let paths = [
      try folder.write(ZipBuilder(Self.files), to: "report.zip"),
      try folder.write(
        Array("22/11/26, 01:44 - Anna: ciao\n22/11/26, 01:45 - Nora Pero: salve\n".utf8),
        to: "Chat WhatsApp con Anna.txt"),
    ]
    let run = try Reading(paths)
    run.expectBalanced()
    let owners = run.rows(.accounts).filter { $0["is_owner"] == 1 }
    #expect(owners.map { $0["display_name"] } == ["Nora Pero"])
    #expect(owners.map { $0["phone"] } == ["+390000000199"])
    #expect(run.rows(.archives).count == 2)
  }

  @Test func pagesAlone() throws {
    let run = try Reading(
      zips: [
        "report.zip": ZipBuilder([
          Self.folder + "user_information.html":
            "<html><body><table><tr><td>Phone number</td><td>+390000000199</td></tr>"
            + "<tr><td>About</td><td>Aperti dalle 9</td></tr></table></body></html>",
          "whatsapp_connections/contacts.html":
            "<html><body><table><tr><td>+390000000142</td></tr><tr><td>+390000000143</td></tr></table></body></html>",
        ])
      ])
    run.expectClosed()
    #expect(run.rows(.accounts).first { $0["is_owner"] == 1 }?["phone"] == "+390000000199")
    #expect(
      run.rows(.contacts).map { $0["phone"].string ?? "" }.sorted() == ["+390000000142", "+390000000143"])
    #expect(run.rows(.activities).first?["extra"].string?.contains("Aperti dalle 9") == true)
  }

  @Test func oldReport() throws {
    let run = try Reading(
      zips: [
        "report.zip": ZipBuilder([
          "whatsapp_connections/contacts.json":
            #"{"contacts":["+390000000142"],"groups":[{"subject":"Amici"}]}"#
        ])
      ],
      options: {
        var options = ImportOptions(); options.owner = "Nora Pero"; return options
      }())
    run.expectClosed()
    #expect(run.rows(.contacts).count == 1)
    #expect(run.rows(.rawRecords).count == 1)
  }
}
