import Import
import PortaviaModel

/// The kinds of posts that files of Instagram and Threads hold, and the keys that they stand below
/// (docs/formats/instagram.md#content and docs/formats/threads.md).
struct PostKind: Sendable {
  let name: String
  /// Nil: by what the post holds.
  var type: Word?
  let files: [String]
  let key: String
  /// Nobody else sees it any more.
  var isArchived = false
  var isDeleted = false
  /// Pictures that are no posts: of the profile, and others.
  var isMediaOnly = false
  /// What the pictures are to the account.
  var role = AttachmentRole.content

  static let instagram: [PostKind] = [
    PostKind(
      name: "posts", files: ["content/posts_#.json", "content/posts.json", "media/posts_#.json"],
      key: "ig_posts"),
    PostKind(
      name: "stories", type: .story,
      files: ["content/stories.json", "media/stories.json"] + numbered("stories"),
      key: "ig_stories"),
    PostKind(
      name: "reels", type: .reel, files: ["content/reels.json", "media/reels.json"] + numbered("reels"),
      key: "ig_reels_media"),
    PostKind(
      name: "igtv", type: .video,
      files: ["content/igtv_videos.json", "media/igtv_videos.json"] + numbered("igtv_videos"),
      key: "ig_igtv_media"),
    PostKind(
      name: "archived-posts",
      files: ["content/archived_posts.json", "media/archived_posts.json"] + numbered("archived_posts"),
      key: "ig_archived_post_media", isArchived: true),
    PostKind(
      name: "deleted-posts",
      files: ["content/recently_deleted_content.json", "media/recently_deleted_content.json"]
        + numbered("recently_deleted_content"),
      key: "ig_recently_deleted_media", isDeleted: true),
    PostKind(
      name: "profile-photos",
      files: ["content/profile_photos.json", "media/profile_photos.json"] + numbered("profile_photos"),
      key: "ig_profile_picture", isMediaOnly: true, role: .avatar),
    PostKind(
      name: "other-media",
      files: ["content/other_content.json", "media/other_content.json"] + numbered("other_content"),
      key: "ig_other_media", isMediaOnly: true),
  ]

  static let threads = PostKind(
    name: "posts", files: ["threads/threads_and_replies.json", "threads/threads_and_replies_#.json"],
    key: "text_post_app_text_posts")

  private static func numbered(_ name: String) -> [String] {
    ["content/\(name)_#.json", "media/\(name)_#.json"]
  }
}
