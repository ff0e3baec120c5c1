import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

struct InstagramAccountTests {
  private typealias Files = InstagramFiles

  @Test func profileChangesAreIdentifiers() throws {
    let reading = try Files.read([
      (
        "personal_information/personal_information/profile_changes.json",
        #"{"profile_profile_change":[\#(Files.map([("Modifié", "Username", 0), ("Valeur précédente", "vecchia_officina", 0), ("Nouvelle valeur", "officina_pero", 0), ("Date de modification", "", 1_600_000_000)]))]}"#
      )
    ])
    reading.expectBalanced()
    let change = try #require(reading.rows(.activities).first)
    #expect(change["type"] == "profile_changes")
    #expect(change["title"] == "Username")
    #expect(change["text"] == "officina_pero")
    #expect(change["extra"] == #"{"previous_value":"vecchia_officina"}"#)
    #expect(change["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(
      reading.rows(.accountIdentifiers).contains {
        $0["scheme"] == "username" && $0["value"] == "vecchia_officina"
      })
  }

  @Test func professionalAccounts() throws {
    let reading = try Files.read([
      (
        "personal_information/personal_information/professional_information.json",
        #"{"profile_business":[\#(Files.map([("Business Connection Methods", "Facebook", 0)]))]}"#
      )
    ])
    reading.expectBalanced()
    let owner = reading.rows(.accounts).first
    #expect(owner?["kind"] == "page")
    #expect(
      owner?["extra"].string?.contains(
        #""professional_information":{"string_map_data":{"Business Connection Methods":{"value":"Facebook"}}}"#
      ) == true)
  }

  @Test func contacts() throws {
    let file = Files.relations.replacing("followers_and_following/", with: "contacts/synced_contacts.json")
    let reading = try Files.read([
      (
        file,
        #"{"contacts_contact_info":[\#(Files.map([("Nome", "Anna", 0), ("Cognome", "Finta", 0), ("Informazioni di contatto", "anna@example.com", 0)])),\#(Files.map([("First name", "Luca", 0), ("Surname", "", 0), ("Contact information", "+39 02 0000 0000", 0)])),\#(Files.map([("Ĉxo", "+390200000001", 0), ("Nomxo", "Bea Prova", 0)]))]}"#
      )
    ])
    reading.expectBalanced()
    let rows = reading.rows(.contacts)
    try #require(rows.count == 3)
    #expect(rows.map { $0["full_name"] } == ["Anna Finta", "Luca", "Bea Prova"])
    #expect(rows[0]["given_name"] == "Anna")
    #expect(rows[0]["family_name"] == "Finta")
    #expect(rows[0]["email"] == "anna@example.com")
    #expect(rows[1]["phone"] == "+390200000000")
    #expect(rows.allSatisfy { $0["origin"] == "address_book" })
  }

  @Test func scope() throws {
    let files = [
      (
        "ads_information/ads_and_topics/ads_viewed.json",
        #"{"impressions_history_ads_seen":[\#(Files.map([("Author", "x", 0)]))]}"#
      ),
      (
        "security_and_login_information/login_and_profile_creation/login_activity.json",
        #"{"account_history_login_history":[\#(Files.map([("IP Address", "192.0.2.1", 0), ("Time", "", 1_600_000_000)]))]}"#
      ),
      ("ads_information/advertising/no-data.txt", ""), ("__MACOSX/._x", "x"),
      (
        Files.activity + "other_activity/new_file_of_tomorrow.json",
        #"{"something":[\#(Files.map([("IP Address", "192.0.2.1", 0), ("Time", "", 1_600_000_000)]))]}"#
      ),
    ]
    let reading = try Files.read(files)
    reading.expectBalanced()
    #expect(reading.file("ads_viewed.json")?["status"] == "excluded")
    #expect(reading.file("login_activity.json")?["status"] == "excluded")
    #expect(reading.file("no-data.txt")?["role"] == "index")
    #expect(reading.file("._x")?["role"] == "decoration")
    #expect(reading.rows(.activities).count == 1)
    #expect(reading.rows(.activities).first?["extra"].string?.contains("192.0.2.1") == false)
    #expect(reading.codes.contains("scope.withheld"))
    var options = ImportOptions()
    options.includesEverything = true
    let everything = try Files.read(files, options: options)
    everything.expectBalanced()
    #expect(everything.rows(.activities).count == 3)
    #expect(everything.rows(.activities).contains { $0["extra"].string?.contains("192.0.2.1") == true })
  }

  @Test func requestLog() throws {
    let reading = try Files.read([
      (
        Files.activity + "other_activity/your_information_download_requests.json",
        """
        [{"timestamp":1762000000,"label_values":[{"label":"Start date","timestamp_value":1600000000},
        {"label":"End date","timestamp_value":1690000000},{"label":"Output format","value":"JSON"}]}]
        """
      )
    ])
    #expect(reading.rows(.archives).first?["covers_from"] == "2020-09-13")
    #expect(reading.rows(.archives).first?["covers_to"] == "2023-07-22")
  }

  @Test(arguments: [
    (["connections.json", "media.json"], "2018"),
    (["connections.json", "messages/inbox/a_1/message_1.json", "likes.json"], "2020"),
    (["followers_and_following/followers.json"], "2021"),
    (["personal_information/personal_information.json", "followers_and_following/followers_1.json"], "2022"),
    (["your_instagram_activity/content/posts_1.json"], "2023"),
    (["your_instagram_activity/media/posts_1.json"], "2024"),
    (["your_instagram_activity/media/posts.json"], "2025"),
    (
      ["x/instagram-a-2025-01-01-AbCdEf12/public-media/posts/1.jpg", "your_instagram_activity/a.json"], "2025"
    ),
  ])
  func eras(_ paths: [String], _ era: String) {
    let recognition = InstagramPlatform().recognise(paths.map { ArchivePath($0) })
    #expect(recognition?.era == era)
    #expect(recognition?.product.id == "instagram_account")
  }

  @Test(arguments: [
    ["media.json"], ["messages.json", "likes.json"],
    ["personal_information/profile_information/profile_information.json"],
    ["your_facebook_activity/posts/your_posts_1.json", "followers_and_following/x.json"],
    ["messages/inbox/a_1/message_1.json"], ["connections/followers/people_who_followed_you.json"], [],
  ])
  func otherDownloads(_ paths: [String]) {
    #expect(InstagramPlatform().recognise(paths.map { ArchivePath($0) }) == nil)
  }

  /// Labels are data: every line has three columns and a concept that exists.
  @Test func labelsAreWhole() {
    for table in [
      InstagramLabels.people, InstagramLabels.activity, InstagramLabels.insights, InstagramLabels.audience,
    ] {
      for line in table.split(separator: "\n") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(fields.count == 3, "\(line)")
        let concept = InstagramConcept(rawValue: String(fields[0]))
        #expect(concept != nil, "\(line)")
        if let concept {
          #expect(InstagramLabels.concepts(of: String(fields[2])).contains(concept), "\(line)")
        }
      }
    }
    #expect(InstagramLabels.concepts(of: "nom d'UTILISATEUR").contains(.username))
    #expect(InstagramLabels.concepts(of: "Data e\u{A0}ora").contains(.dateAndTime))
  }
}
