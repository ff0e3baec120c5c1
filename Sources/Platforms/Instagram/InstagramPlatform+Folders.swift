import Import
import PortaviaModel

/// The folders of downloads of Instagram through the years (docs/formats/instagram.md#folders).
extension InstagramPlatform {
  var topFolders: Set<String> { Self.folders }

  static let folders = Set(
    """
    your_instagram_activity account_information ads_and_businesses ads_and_content ads_and_topics ads_information
    apps_and_websites apps_and_websites_off_of_instagram autofill_information avatars_store comments
    comments_settings connections contacts content device_information digital_wallets direct events files
    followers_and_following fundraisers guides information_about_you likes logged_information
    login_and_account_creation loyalty_accounts media messages monetization past_instagram_insights
    personal_information photos preferences profile public-media recent_searches reports saved
    security_and_login_information shopping stories story_sticker_interactions threads videos your_topics
    """.split { $0.isWhitespace }.map(String.init))

  func expected(_ product: Product) -> [ExpectedCategory] { Self.categories }

  private static let categories = [
    ExpectedCategory(
      "profile",
      files: [
        "personal_information/personal_information", "account_information/personal_information", "profile",
      ],
      folders: ["personal_information", "account_information"]),
    ExpectedCategory(
      "messages", files: ["messages/*/*/message_#", "messages"], folders: ["messages", "inbox"],
      absent: .messagesAbsent),
    ExpectedCategory(
      "followers",
      files: ["followers_and_following/followers", "followers_and_following/followers_#", "connections"],
      folders: ["followers_and_following"], absent: .followersAbsent),
    ExpectedCategory(
      "following", files: ["followers_and_following/following", "followers_and_following/following_#"],
      folders: ["followers_and_following"]),
    ExpectedCategory(
      "posts", files: ["content/posts_#", "media/posts_#", "media/posts", "media"],
      folders: ["content", "media"]),
    ExpectedCategory("stories", files: ["content/stories", "media/stories"], folders: ["content", "media"]),
    ExpectedCategory("reels", files: ["content/reels", "media/reels"], folders: ["content", "media"]),
    ExpectedCategory(
      "comments", files: ["comments/post_comments", "comments/post_comments_#", "comments"],
      folders: ["comments"]),
    ExpectedCategory(
      "reactions", files: ["likes/liked_posts", "likes/liked_comments", "likes"], folders: ["likes"]),
    ExpectedCategory(
      "insights", files: ["past_instagram_insights/*"], folders: ["past_instagram_insights"]),
  ]
}
