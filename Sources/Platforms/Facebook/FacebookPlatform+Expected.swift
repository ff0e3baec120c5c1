import Import
import PortaviaModel

/// What the downloads of a profile and of a Page normally hold (docs/formats/facebook.md#what-each-file-holds
/// and docs/formats/facebook.md#downloads-of-a-page).
extension FacebookPlatform {
  func expected(_ product: Product) -> [ExpectedCategory] {
    product == .facebookPage ? Self.page : Self.profileContent
  }

  private static let profileContent = [
    owner, messages, friends, followers, following, posts, albums, comments, reactions, pages, groups, events,
    stories,
  ]
  private static let page = [
    owner, messages,
    ExpectedCategory("followers", files: followerFiles, folders: followerFolders, absent: .followersAbsent),
    posts, albums, comments, reactions, events, stories,
  ]

  private static let owner = ExpectedCategory(
    "profile", files: ["profile_information/profile_information"], folders: ["profile_information"])
  private static let messages = ExpectedCategory(
    "messages", files: ["messages/*/*/message_#", "messages/*/*/message", "html/messages"],
    folders: ["messages", "inbox"], absent: .messagesAbsent)
  private static let friends = ExpectedCategory(
    "friends", files: ["friends/friends", "friends_and_followers/friends", "friends/your_friends"],
    folders: ["friends", "friends_and_followers"])
  private static let followerFiles = [
    "friends_and_followers/people_who_follow_you", "friends_and_followers/people_who_followed_you",
    "followers/people_who_followed_you",
  ]
  private static let followerFolders: Set<String> = ["followers", "friends_and_followers"]
  private static let followers = ExpectedCategory("followers", files: followerFiles, folders: followerFolders)
  private static let following = ExpectedCategory(
    "following",
    files: [
      "following_and_followers/following", "friends_and_followers/who_you_follow",
      "followers/who_you_ve_followed",
      "friends_and_followers/who_you_ve_followed",
    ], folders: ["followers", "following_and_followers", "friends_and_followers"])
  private static let posts = ExpectedCategory(
    "posts",
    files: [
      "posts/your_posts", "posts/your_posts_#", "posts/profile_posts_#",
      "posts/your_posts__check_ins__photos_and_videos", "posts/your_posts__check_ins__photos_and_videos_#",
    ], folders: ["posts"])
  private static let albums = ExpectedCategory(
    "albums", files: ["posts/album/#", "photos_and_videos/album/#"], folders: ["album", "photos_and_videos"])
  private static let comments = ExpectedCategory(
    "comments", files: ["comments/comments", "comments_and_reactions/comments"],
    folders: ["comments", "comments_and_reactions"])
  private static let reactions = ExpectedCategory(
    "reactions",
    files: [
      "comments_and_reactions/likes_and_reactions", "comments_and_reactions/likes_and_reactions_#",
      "comments_and_reactions/posts_and_comments", "likes_and_reactions/posts_and_comments",
    ], folders: ["comments_and_reactions", "likes_and_reactions"])
  private static let pages = ExpectedCategory(
    "pages", files: ["pages/*", "pages_and_profiles/*"], folders: ["pages", "pages_and_profiles"])
  private static let groups = ExpectedCategory("groups", files: ["groups/*"], folders: ["groups"])
  private static let events = ExpectedCategory("events", files: ["events/*"], folders: ["events"])
  private static let stories = ExpectedCategory("stories", files: ["stories/*"], folders: ["stories"])
}
