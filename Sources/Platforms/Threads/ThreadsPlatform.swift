import Import
import PortaviaModel

/// Threads profiles (docs/formats/threads.md). Most of them come in the folder `threads` of a download of
/// Instagram, whose file names are the same: the folder or the key above the records tells the two networks
/// apart, and they are never merged. Its records are of the dialects of Instagram.
struct ThreadsPlatform: MetaPlatform {
  let word = Word.threads
  let zipName = "threads"
  let products: [Product] = [.threadsAccount]
  let title = "Threads"
  let roots = ["your_instagram_activity/"]
  let topFolders: Set<String> = ["threads", "media", "your_instagram_activity"]
  let rules: [any FileRule] =
    ThreadsPlatform.shared
    + [
      GeneralActivities(
        name: "threads.other-activities", platform: .threads, kinds: [], hasLabelledRecords: true,
        isGeneral: true, page: .instagram)
    ]

  /// Those that a download of Instagram needs too, before its own.
  static let shared: [any FileRule] =
    [InstagramProfile(on: .threads, files: ["threads/personal_information.json"])]
    + RelationList.all.filter { $0.threadsKey != nil }
    .map { RelationListRule($0, on: .threads, folder: "threads") }
    + [
      PostRule(.threads, on: .threads),
      LikeRule(on: .threads, files: ["threads/liked_threads.json", "threads/liked_threads_#.json"]),
      GeneralActivities(
        name: "threads.activities", platform: .threads,
        kinds: [
          ActivityKind(
            "saved items", "threads/saved_threads.json", "threads/saved_threads_#.json",
            "threads/archived_threads.json"),
          ActivityKind("views", "threads/threads_viewed.json", "threads/threads_viewed_#.json"),
          ActivityKind("threads", "threads/*"),
        ], hasLabelledRecords: true, isGeneral: false, page: .instagram),
    ]

  func isProfile(_ path: ArchivePath) -> Bool {
    PathPattern.withPages(["threads/personal_information.json"]).contains { $0.matches(path) }
  }

  /// A folder of Threads without anything of Instagram.
  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? {
    var count = 0
    for path in paths {
      if path.components.contains("your_instagram_activity")
        || path.components.contains("your_facebook_activity")
      {
        return nil
      }
      if Self.signs.contains(where: { $0.matches(path) }) { count += 1 }
    }
    guard count > 0 else { return nil }
    return Recognition(product: .threadsAccount, era: "2024", evidence: ["threads/ (\(count))"])
  }

  private static let signs = PathPattern.withPages([
    "threads/threads_and_replies.json", "threads/liked_threads.json", "threads/threads_viewed.json",
    "threads/saved_threads.json", "threads/archived_threads.json", "threads/followers.json",
    "threads/followers_#.json", "threads/following.json",
  ])

  func role(of path: ArchivePath) -> EntryRole { InstagramPlatform().role(of: path) }

  func expected(_ product: Product) -> [ExpectedCategory] {
    [
      ExpectedCategory("profile", files: ["threads/personal_information"], folders: ["threads"]),
      ExpectedCategory(
        "followers", files: ["threads/followers", "threads/followers_#"], folders: ["threads"],
        absent: .followersAbsent),
      ExpectedCategory("following", files: ["threads/following"], folders: ["threads"]),
      ExpectedCategory("posts", files: ["threads/threads_and_replies"], folders: ["threads"]),
    ]
  }

  func survey(_ session: ArchiveSession) throws { try InstagramSurvey(session).run() }
}
