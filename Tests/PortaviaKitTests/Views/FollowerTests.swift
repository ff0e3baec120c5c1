import TestSupport
import Testing

/// `followers` and `following`: one row per account at the other end of a follow, a like or a friendship.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct FollowerTests {
  private let columns = "display_name, identity_basis, types, followed_at"

  @Test func facebook() throws {
    let export = try SmallExport(
      .facebook(
        .followers(["Anna Finta": "2020-03-04 09:00", "Bruno Finto": "2021-03-04 09:00"]),
        .friends(["Carla Finta": "2019-03-04 09:00"]),
        .names(
          "connections/followers/who_you_ve_followed.json", "following_v3",
          ["Dario Finto": "2022-03-04 09:00"]),
        .names(
          "your_facebook_activity/pages/pages_you_ve_liked.json", "page_likes_v2",
          ["Forno Finto": "2018-03-04 09:00"])))
    try export.expect(
      columns, of: "followers",
      [
        "Anna Finta|name|follow|2020-03-04T09:00:00.000Z", "Bruno Finto|name|follow|2021-03-04T09:00:00.000Z",
        "Carla Finta|name|friend|2019-03-04T09:00:00.000Z",
      ])
    // Friends are on both sides.
    try export.expect(
      columns, of: "following",
      [
        "Carla Finta|name|friend|2019-03-04T09:00:00.000Z",
        "Dario Finto|name|follow|2022-03-04T09:00:00.000Z",
        "Forno Finto|name|page_like|2018-03-04T09:00:00.000Z",
      ])
  }

  /// Who follows and is a friend is one row, with the earlier of the two times.
  @Test func oneRowForEachAccount() throws {
    let export = try SmallExport(
      .facebook(
        .followers(["Anna Finta": "2020-03-04 09:00"]), .friends(["Anna Finta": "2019-03-04 09:00"])))
    let kinds = "instr(types, 'follow') > 0, instr(types, 'friend') > 0, length(types), followed_at"
    try export.expect(kinds, of: "followers", ["1|1|13|2019-03-04T09:00:00.000Z"])
    try export.expect("types", of: "following", ["friend"])
  }

  /// A request is none yet, an end is none any more, and a block never was one.
  @Test func onlyWhatHolds() throws {
    let export = try SmallExport(
      .facebook(
        .names(
          "connections/friends/friend_requests_received.json", "received_requests_v2",
          ["Anna Finta": "2020-03-04 09:00"]),
        .names(
          "connections/friends/removed_friends.json", "deleted_friends_v2",
          ["Bruno Finto": "2020-03-04 09:00"]),
        .friends(["Carla Finta": "2020-03-04 09:00"])),
      .instagram(
        .accounts(
          "recently_unfollowed_profiles.json", "relationships_unfollowed_users",
          ["dario.finto": "2020-03-04 09:00"]),
        .accounts(
          "pending_follow_requests.json", "relationships_follow_requests_sent",
          ["elena.finta": "2020-03-04 09:00"]),
        .accounts(
          "follow_requests_you've_received.json", "relationships_follow_requests_received",
          ["fabio.finto": "2020-03-04 09:00"]),
        .accounts("blocked_profiles.json", "relationships_blocked_users", ["gina.finta": "2020-03-04 09:00"]),
        .accounts("close_friends.json", "relationships_close_friends", ["hugo.finto": "2020-03-04 09:00"])))
    try export.expect("count(*)", of: "relationships", ["8"])
    try export.expect("display_name", of: "followers", ["Carla Finta"])
    try export.expect("display_name", of: "following", ["Carla Finta"])
  }

  /// A list that names somebody twice counts them once, from the earlier time on.
  @Test func instagram() throws {
    let export = try SmallExport(
      .instagram(
        .accounts(
          "followers_1.json", "relationships_followers",
          [
            "anna.finta": "2023-03-04 09:00", "bruno.finto": "2022-03-04 09:00",
            "Anna.Finta": "2021-03-04 09:00",
          ]),
        .accounts(
          "following.json", "relationships_following",
          ["bruno.finto": "2020-03-04 09:00", "carla.finta": "2020-03-04 09:00"])))
    let columns = "platform, username, display_name, identity_basis, types, followed_at"
    try export.expect(
      columns, of: "followers",
      [
        "instagram|anna.finta|None|username|follow|2021-03-04T09:00:00.000Z",
        "instagram|bruno.finto|None|username|follow|2022-03-04T09:00:00.000Z",
      ])
    try export.expect(
      columns, of: "following",
      [
        "instagram|bruno.finto|None|username|follow|2020-03-04T09:00:00.000Z",
        "instagram|carla.finta|None|username|follow|2020-03-04T09:00:00.000Z",
      ])
    try export.expect(
      "profile_url", of: "followers WHERE username = 'bruno.finto'",
      [
        "https://www.instagram.com/bruno.finto"
      ])
  }

  /// Each platform has its own owner.
  @Test func twoAccountsOfOurs() throws {
    let export = try SmallExport(
      .facebook(.followers(["Anna Finta": "2020-03-04 09:00"])),
      .instagram(.accounts("followers_1.json", "relationships_followers", ["anna.finta": "2021-03-04 09:00"]))
    )
    try export.expect(
      "f.platform, o.platform, COALESCE(o.username, o.display_name)",
      of: "followers f JOIN accounts o ON o.id = f.owner_account_id",
      [
        "facebook|facebook|Nora Pero", "instagram|instagram|officina_pero",
      ])
  }
}
