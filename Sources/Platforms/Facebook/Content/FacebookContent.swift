import Import
import PortaviaModel
import StructuredText

/// Files of activity records that become posts and comments: whose they are is all that tells them apart
/// (docs/formats/facebook.md#activity-record and docs/formats/facebook.md#posts-and-media).
struct FacebookContent: FileRule {
  enum Kind {
    case posts, stories, groupPosts, comments
    /// What others wrote on the owner's wall.
    case wall
  }

  let name: String
  let category: String
  let tables: [TableID]
  let patterns: [PathPattern]
  private let kind: Kind
  private let layout: RecordLayout

  init(_ name: String, _ kind: Kind, category: String, files: [String], records: [[String]]) {
    self.name = name
    self.kind = kind
    self.category = category
    tables = kind == .comments ? [.comments, .media] : [.posts, .media, .comments]
    patterns = PathPattern.withPages(files)
    layout = RecordLayout(paths: records, single: ActivityField.single)
  }

  static let rules: [any FileRule] = [
    FacebookContent(
      "facebook.posts", .posts, category: "posts",
      files: [
        "posts/your_posts_#.json", "posts/your_posts.json", "posts/profile_posts_#.json",
        "posts/profile_posts.json", "posts/your_posts__check_ins__photos_and_videos_#.json",
        "posts/your_posts__check_ins__photos_and_videos.json",
      ], records: [["status_updates"]]),
    FacebookContent(
      "facebook.stories", .stories, category: "stories", files: ["stories/archived_stories.json"],
      records: [["archived_stories"]]),
    FacebookContent(
      "facebook.wall", .wall, category: "posts",
      files: [
        "posts/other_people_s_posts_to_your_timeline.json",
        "posts/other_people_s_posts_to_your_timeline_#.json", "posts/wall_posts_sent_to_you.json",
      ], records: [["wall_posts_sent_to_you"], ["wall_posts_sent_to_you", "activity_log_data"]]),
    FacebookContent(
      "facebook.group-posts", .groupPosts, category: "groups",
      files: [
        "groups/your_posts_in_groups.json", "groups/group_posts_and_comments.json",
        "groups/your_posts_and_comments_in_groups.json",
      ], records: [["group_posts"], ["group_posts", "activity_log_data"], ["group_comments"]]),
    FacebookContent(
      "facebook.group-comments", .comments, category: "groups",
      files: ["groups/your_comments_in_groups.json"],
      records: [["group_comments"], ["group_comments", "activity_log_data"]]),
    FacebookContent(
      "facebook.comments", .comments, category: "comments",
      files: ["comments/comments.json", "comments_and_reactions/comments.json"],
      records: [["comments"], ["comments", "activity_log_data"]]),
  ]

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: ActivityField.keys, layout: layout,
      page: kind == .comments ? .comments : .posts
    ) { tape, place in
      let nature: MetaActivity.Nature = kind == .comments ? .comment : .post
      let activity = MetaActivity(tape, in: place.arena, as: nature)
      guard activity.isActivity else { return nil }
      place.keepExtra(of: tape)
      if activity.isComment { return try activity.writeComment(&place) }
      return try activity.writePost(post(activity, place), &place)
    }
  }

  private func post(_ activity: MetaActivity, _ place: borrowing RecordPlace) -> PostPlace {
    let session = place.session
    switch kind {
    case .posts, .comments: return PostPlace(author: session.owner)
    case .stories: return PostPlace(author: session.owner, type: .story)
    case .groupPosts:
      var post = PostPlace(author: session.owner)
      if !activity.title.isEmpty {
        post.on = session.context.accounts.group(
          in: place.arena.string(activity.title), platform: session.download.platform.word,
          scope: session.scope)
      }
      if post.on != nil { post.derived = ["on_account_id"] }
      return post
    case .wall:
      var post = PostPlace(author: nil, on: session.owner, isOwn: false)
      if !activity.title.isEmpty {
        post.author = session.context.accounts.person(
          beginning: place.arena.string(activity.title), platform: session.download.platform.word,
          scope: session.scope)
      }
      if post.author != nil { post.derived = ["author_account_id"] }
      return post
    }
  }
}
