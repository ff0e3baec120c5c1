import TestSupport
import Testing

/// `engaged_followers`: one row per follower who also wrote, commented or reacted.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct EngagedFollowerTests {
  private let view = "engaged_followers"
  private let owner = SmallDownload.owner

  /// A reaction to the message that carries it, by the clock of that message.
  private func heart(_ actor: String) -> String {
    #","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"\#(actor)"}]"#
  }

  @Test func whoFollowsAndDoesSomething() throws {
    let album = try ZipBuilder.Item.photo(
      "2024-03-01 09:00", "Torta",
      comments: [
        Said("Bruno Finto", "2024-03-02 09:00", "Bella"),
        Said("Zoe Finta", "2024-03-02 10:00", "Bella"),
        Said(owner, "2024-03-02 11:00", "Grazie"),
      ])
    let export = try SmallExport(
      .facebook(
        .followers([
          "Anna Finta": "2020-03-04 09:00", "Bruno Finto": "2020-03-05 09:00",
          "Carla Finta": "2020-03-06 09:00",
          "Dario Finto": "2020-03-07 09:00",
        ]),
        .friends(["Elena Finta": "2019-03-04 09:00"]),
        .names(
          "connections/friends/removed_friends.json", "deleted_friends_v2",
          ["Fabio Finto": "2020-03-04 09:00"]),
        album,
        // Two messages of hers, one of ours to which she reacted; what we react to is nothing that she did.
        .conversation(
          "Anna Finta",
          [
            Said("Anna Finta", "2024-03-04 09:00"),
            Said("Anna Finta", "2024-03-04 09:30", "prezzo?", heart(owner)),
            Said(owner, "2024-03-04 10:00", "dieci", heart("Anna Finta")),
          ]),
        // Carla follows and was only written to, Dario wrote in a group.
        .conversation("Carla Finta", [Said(owner, "2024-03-04 09:00")]),
        .conversation(
          "Dario Finto, Zoe Finta",
          [
            Said("Dario Finto", "2024-03-05 09:00"),
            Said(owner, "2024-03-05 10:00", "si", heart("Zoe Finta")),
          ]),
        .conversation("Elena Finta", [Said("Elena Finta", "2024-03-06 09:00")]),
        // No follower any more, and never one.
        .conversation("Fabio Finto", [Said("Fabio Finto", "2024-03-06 09:00")]),
        .conversation("Zoe Finta", [Said("Zoe Finta", "2024-03-06 09:00")])))
    try export.expect(
      "display_name, followed_at, interactions, messages, comments, reactions, first_interaction_at, last_interaction_at",
      of: view,
      [
        "Anna Finta|2020-03-04T09:00:00.000Z|3|2|0|1|2024-03-04T09:00:00.000Z|2024-03-04T10:00:00.000Z",
        "Bruno Finto|2020-03-05T09:00:00.000Z|1|0|1|0|2024-03-02T09:00:00.000Z|2024-03-02T09:00:00.000Z",
        "Dario Finto|2020-03-07T09:00:00.000Z|1|1|0|0|2024-03-05T09:00:00.000Z|2024-03-05T09:00:00.000Z",
        "Elena Finta|2019-03-04T09:00:00.000Z|1|1|0|0|2024-03-06T09:00:00.000Z|2024-03-06T09:00:00.000Z",
      ])
  }

  /// A reaction with a time of its own has happened then, not when the message was sent.
  @Test func reactionsHaveTheirOwnTime() throws {
    let reaction =
      #","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"Anna Finta","timestamp":\#(try seconds("2024-03-09 08:00"))}]"#
    let export = try SmallExport(
      .facebook(
        .followers(["Anna Finta": "2020-03-04 09:00"]),
        .conversation("Anna Finta", [Said(owner, "2024-03-04 10:00", "auguri", reaction)])))
    try export.expect(
      "reactions, first_interaction_at, last_interaction_at", of: view,
      [
        "1|2024-03-09T08:00:00.000Z|2024-03-09T08:00:00.000Z"
      ])
  }

  /// Two people of one name write: which of them follows and comments nobody knows, so neither is counted.
  @Test func sharedNamesProveNothing() throws {
    let export = try SmallExport(
      .facebook(
        .followers(["Luca Prova": "2020-03-04 09:00"]),
        .photo("2024-03-01 09:00", "Torta", comments: [Said("Luca Prova", "2024-03-02 09:00", "Bella")]),
        .conversation("Luca Prova", id: 1, [Said("Luca Prova", "2024-03-04 09:00")]),
        .conversation("Luca Prova", id: 2, [Said("Luca Prova", "2024-03-04 10:00")])))
    try export.expect("display_name, identity_basis", of: "followers", ["Luca Prova|name_ambiguous"])
    try export.expect("*", of: view, [])
  }
}
