import Import
import Platforms
import PortaviaModel
import Testing

@Suite struct ListPageTests {
  private static let folder = "connections/"

  @Test func readsFriendsFollowersAndPages() throws {
    let reading = try Reading([
      Page.profilePath: Page.profile("Nora Pero"), Page.zonePath: Page.zone("Europe/Rome"),
      "your_facebook_activity/messages/no-data.txt": "",
      "connections/friends/your_friends.html": Page.page(
        "Amici",
        Page.entry("Anna Prova", "lug 1, 2024 9:00:00 am") + Page.entry("Bea Prova", "ago 1, 2024 9:00:00 am")
      ),
      "connections/followers/people_who_followed_you.html": Page.page(
        "Follower",
        "<section class=\"_a6-g\"><h2>Carlo Prova</h2></section><section class=\"_a6-g\"><h2>Dora Prova</h2></section>"
      ),
      "your_facebook_activity/pages/pages_you've_liked.html": Page.page(
        "Pagine", Page.entry("Bar Uno", "set 1, 2024 9:00:00 am", url: "https://www.facebook.com/bar.uno")),
    ])
    reading.expectBalanced()
    let rows = reading.rows(.relationships)
    #expect(
      rows.map { $0["type"] }.sorted { "\($0)" < "\($1)" } == [
        "follow", "follow", "friend", "friend", "page_like",
      ])
    let anna = try #require(reading.account(named: "Anna Prova"))
    #expect(rows.first { $0["from_account_id"] == anna["id"] }?["created_at"] == "2024-07-01T07:00:00.000Z")
    #expect(reading.account(named: "Bar Uno")?["profile_url"] == "https://www.facebook.com/bar.uno")
    #expect(rows.allSatisfy { $0["extra"] == .null })
  }
}
