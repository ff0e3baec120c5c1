import Import
import PortaviaModel

/// Friend requests and friendships that ended (docs/formats/facebook.md#people; docs/rules.md#relationships).
enum FacebookRequests {
  static let rules: [any FileRule] = [
    rule(
      "facebook.requests-received", "friend_requests",
      ["received_friend_requests", "friend_requests_received"], "received_requests", .toOwner, .requested),
    rule(
      "facebook.requests-sent", "friend_requests", ["sent_friend_requests", "friend_requests_sent"],
      "sent_requests", .fromOwner, .requested),
    rule(
      "facebook.requests-rejected", "friend_requests",
      ["rejected_friend_requests", "friend_requests_rejected"], "rejected_requests", .toOwner, .rejected),
    rule(
      "facebook.friends-removed", "friends_removed", ["removed_friends"], "deleted_friends", .toOwner,
      .removed),
  ]

  private static func rule(
    _ name: String, _ category: String, _ files: [String], _ records: String,
    _ direction: RelationshipDirection, _ status: Word
  ) -> any FileRule {
    relationshipRule(
      name, category: category,
      files: ["friends", "friends_and_followers"].flatMap { folder in
        files.map { "\(folder)/\($0).json" }
      }, records: [records], type: .friend, direction: direction, status: status,
      fields: [("name", .text(\.name)), ("timestamp", .seconds(\.time))],
      known: ["contact_info", "marked_as_spam"])
  }
}
