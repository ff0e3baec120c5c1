import Import
import PortaviaModel

/// Friends, followers and Pages: regular lists, so each is a table (docs/formats/facebook.md#people).
enum FacebookLists {
  static let rules: [any FileRule] = [
    relationshipRule(
      "facebook.friends", category: "friends",
      files: [
        "friends/friends.json", "friends_and_followers/friends.json", "connections/friends/your_friends.json",
        "friends/your_friends.json", "friends_and_followers/your_friends.json",
      ], records: ["friends"], type: .friend, direction: .toOwner,
      fields: [("name", .text(\.name)), ("timestamp", .seconds(\.time))], known: ["contact_info"]),
    relationshipRule(
      "facebook.followers", category: "followers",
      files: [
        "friends_and_followers/people_who_follow_you.json", "followers/people_who_followed_you.json",
        "friends_and_followers/people_who_followed_you.json",
        "following_and_followers/followers.json",
      ], records: ["followers"], type: .follow, direction: .toOwner,
      fields: [("name", .text(\.name)), ("timestamp", .seconds(\.time))]),
    relationshipRule(
      "facebook.following", category: "following",
      files: [
        "following_and_followers/following.json", "friends_and_followers/who_you_follow.json",
        "followers/who_you_ve_followed.json", "friends_and_followers/who_you_ve_followed.json",
        "followers/who_you_follow.json",
      ], records: ["following"], type: .follow, direction: .fromOwner,
      // People and Pages alike.
      kind: .unknown,
      fields: [("name", .text(\.name)), ("timestamp", .seconds(\.time))]),
    relationshipRule(
      "facebook.pages-owned", category: "pages_owned",
      files: ["pages/your_pages.json", "pages_and_profiles/your_pages.json"], records: ["pages"],
      type: .admin, direction: .fromOwner, kind: .page,
      fields: [("name", .text(\.name)), ("url", .text(\.url)), ("timestamp", .seconds(\.time))]),
    relationshipRule(
      "facebook.pages-liked", category: "pages_liked",
      files: [
        "likes_and_reactions/pages.json", "pages/pages_you_ve_liked.json",
        "pages_and_profiles/pages_you_ve_liked.json",
        "pages_and_profiles/pages_and_profiles_you_ve_liked.json",
      ], records: ["page_likes"], type: .pageLike, direction: .fromOwner, kind: .page,
      fields: [("name", .text(\.name)), ("url", .text(\.url)), ("timestamp", .seconds(\.time))]),
    relationshipRule(
      "facebook.pages-followed", category: "pages_followed",
      files: [
        "pages/pages_you_follow.json", "pages_and_profiles/pages_you_follow.json",
        "pages_and_profiles/pages_and_profiles_you_follow.json", "pages/pages_and_profiles_you_follow.json",
      ], records: ["pages_followed"], type: .follow, direction: .fromOwner, kind: .page,
      page: .sentencesOfNames,
      fields: [
        ("data[].name", .text(\.name)), ("title", .text(\.name)), ("url", .text(\.url)),
        ("timestamp", .seconds(\.time)),
      ]),
    relationshipRule(
      "facebook.pages-unfollowed", category: "pages_unfollowed",
      files: [
        "following_and_followers/unfollowed_pages.json", "pages/pages_you_ve_unfollowed.json",
        "pages/pages_and_profiles_you_ve_unfollowed.json", "pages/unfollowed_pages.json",
        "pages_and_profiles/pages_you_ve_unfollowed.json",
        "pages_and_profiles/pages_and_profiles_you_ve_unfollowed.json",
      ], records: ["pages_unfollowed"], type: .follow, direction: .fromOwner, kind: .page, status: .removed,
      page: .sentencesOfNames,
      fields: [
        ("data[].name", .text(\.name)), ("name", .text(\.name)), ("url", .text(\.url)),
        ("timestamp", .seconds(\.time)),
      ], known: ["title"]),
    relationshipRule(
      "facebook.pages-recommended", category: "pages_recommended",
      files: [
        "pages/pages_you_ve_recommended.json", "pages/pages_and_profiles_you_ve_recommended.json",
        "pages_and_profiles/pages_you_ve_recommended.json",
        "pages_and_profiles/pages_and_profiles_you_ve_recommended.json",
      ], records: ["recommended_pages"], type: .recommend, direction: .fromOwner, kind: .page,
      fields: [
        ("name", .text(\.name)), ("data[].name", .text(\.name)), ("url", .text(\.url)),
        ("timestamp", .seconds(\.time)),
      ], known: ["title"]),
    relationshipRule(
      "facebook.groups-owned", category: "groups", files: ["groups/your_groups.json"],
      records: ["groups_admined"], type: .admin, direction: .fromOwner, kind: .group,
      fields: [("name", .text(\.name)), ("timestamp", .seconds(\.time))]),
    FacebookMemberships(),
  ]
}
