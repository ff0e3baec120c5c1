import Import
import PortaviaModel

/// What the entries of a list are to the owner, and the keys that they stand below
/// (docs/formats/instagram.md#lists-of-accounts).
struct RelationList: Sendable {
  let name: String
  let type: Word
  let direction: RelationshipDirection
  let status: Word
  /// Base names of its files, with `#` for the number of a page.
  let files: [String]
  /// Its key in files of Instagram, in files of Threads, and in the one file of the flat era.
  let key: String
  var threadsKey: String?
  var flatKey: String?

  var kind: RelationshipKind { RelationshipKind(type: type, direction: direction, status: status) }

  static let all: [RelationList] = [
    RelationList(
      name: "followers", type: .follow, direction: .toOwner, status: .active,
      files: ["followers.json", "followers_#.json"], key: "relationships_followers",
      threadsKey: "text_post_app_text_post_app_followers", flatKey: "followers"),
    RelationList(
      name: "following", type: .follow, direction: .fromOwner, status: .active,
      files: ["following.json", "following_#.json"], key: "relationships_following",
      threadsKey: "text_post_app_text_post_app_following", flatKey: "following"),
    RelationList(
      name: "close-friends", type: .closeFriend, direction: .fromOwner, status: .active,
      files: ["close_friends.json", "close_friends_#.json"], key: "relationships_close_friends",
      flatKey: "close_friends"),
    RelationList(
      name: "blocked", type: .block, direction: .fromOwner, status: .active,
      files: [
        "blocked_accounts.json", "blocked_profiles.json", "blocked_accounts_#.json",
        "blocked_profiles_#.json",
      ], key: "relationships_blocked_users", threadsKey: "text_post_app_text_post_app_blocked_users",
      flatKey: "blocked_users"),
    RelationList(
      name: "restricted", type: .restrict, direction: .fromOwner, status: .active,
      files: ["restricted_accounts.json", "restricted_profiles.json"], key: "relationships_restricted_users",
      flatKey: "restricted_users"),
    RelationList(
      name: "requests-pending", type: .follow, direction: .fromOwner, status: .requested,
      files: ["pending_follow_requests.json"], key: "relationships_follow_requests_sent",
      threadsKey: "text_post_app_text_post_app_follow_requests_sent", flatKey: "follow_requests_sent"),
    RelationList(
      name: "requests-sent", type: .follow, direction: .fromOwner, status: .requested,
      files: ["recent_follow_requests.json"], key: "relationships_permanent_follow_requests",
      threadsKey: "text_post_app_text_post_app_permanent_follow_requests",
      flatKey: "permanent_follow_requests"),
    RelationList(
      name: "requests-received", type: .follow, direction: .toOwner, status: .requested,
      files: ["follow_requests_you_ve_received.json"], key: "relationships_follow_requests_received"),
    RelationList(
      name: "unfollowed", type: .follow, direction: .fromOwner, status: .removed,
      files: ["recently_unfollowed_accounts.json", "recently_unfollowed_profiles.json"],
      key: "relationships_unfollowed_users",
      threadsKey: "text_post_app_text_post_app_unfollowed_users"),
    RelationList(
      name: "favorites", type: .favorite, direction: .fromOwner, status: .active,
      files: ["profiles_you_ve_favorited.json", "accounts_you_ve_favorited.json"],
      key: "relationships_feed_favorites"),
    RelationList(
      name: "stories-hidden", type: .hideStory, direction: .fromOwner, status: .active,
      files: ["hide_story_from.json"], key: "relationships_hide_stories_from"),
  ]
}
