import Import
import PortaviaModel

/// Instagram accounts of every era (docs/formats/instagram.md). Their downloads may hold those of Threads
/// too, which stay a platform of their own: see ``ThreadsPlatform``.
struct InstagramPlatform: MetaPlatform {
  let word = Word.instagram
  let zipName = "instagram"
  let products: [Product] = [.instagramAccount]
  let title = "Instagram"
  let roots = ["your_instagram_activity/", "public-media/"]
  let rules: [any FileRule] =
    ThreadsPlatform.shared + InstagramPlatform.accountRules + InstagramPlatform.contentRules
    + FlatRules.all
    + [
      GeneralActivities(
        name: "instagram.activities", platform: .instagram, kinds: InstagramActivityKinds.all,
        hasLabelledRecords: true, isGeneral: true, page: .instagram)
    ]

  private static let accountRules: [any FileRule] =
    [
      InstagramProfile(
        on: .instagram,
        files: [
          "personal_information/personal_information.json", "account_information/personal_information.json",
        ]),
      ProfileChangeRule(), AccountFactsRule(), IndexPage(),
      StartPage(
        name: "instagram.start-page", folders: InstagramPlatform.folders, roots: ["your_instagram_activity"],
        statesTimes: true),
    ]
  private static let contentRules: [any FileRule] =
    [MessageThreadRule(name: "instagram.messages", channel: .instagramDirect)]
    + RelationList.all.map { RelationListRule($0, on: .instagram) }
    + PostKind.instagram.map { PostRule($0, on: .instagram) }
    + [
      PostDetailRule(), CommentRule(),
      LikeRule(
        on: .instagram,
        files: ["liked_posts.json", "liked_posts_#.json", "liked_comments.json", "liked_comments_#.json"]
          .map { "likes/" + $0 } + [
            "story_interactions/story_likes.json", "story_sticker_interactions/story_likes.json",
          ]),
      SyncedContactRule(),
      PostInsightRule(), AccountInsightRule(),
    ]

  // MARK: - Evidence

  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? {
    var evidence = InstagramEvidence()
    for path in paths { if !evidence.take(path) { return nil } }
    return evidence.recognition
  }

  func isProfile(_ path: ArchivePath) -> Bool {
    Self.profiles.contains { $0.matches(path) }
  }

  private static let profiles = PathPattern.withPages([
    "personal_information/personal_information.json", "account_information/personal_information.json",
  ])

  func survey(_ session: ArchiveSession) throws { try InstagramSurvey(session).run() }

  func describe(_ session: ArchiveSession, in facts: inout CompletenessFacts) {
    describeMeta(session, in: &facts)
    facts.followers = session.social.followerCounts[.instagram]
    facts.followersReported = session.social.reportedFollowers
  }

  // MARK: - Entries without a rule

  func role(of path: ArchivePath) -> EntryRole {
    if path.isSystemFile { return .decoration }
    let name = path.name
    let folders = path.components.dropLast()
    if name == "no-data.txt" { return .emptyCategory }
    if folders.last == "files", name.hasSuffix("logo.png") { return .decoration }
    for (folder, reason) in Self.outsideScope where folders.contains(folder[...]) { return .excluded(reason) }
    // In the flat era these are files, later folders.
    if FlatRules.isTop(path, "devices.json") { return .excluded("devices") }
    if FlatRules.isTop(path, "account_history.json") { return .excluded("log-ins and addresses") }
    return isMedia(path) ? .media : .unknown
  }

  /// What the scope `business` leaves out (docs/rules.md#scope-business).
  private static let outsideScope: [(folder: String, reason: String)] = [
    ("login_and_account_creation", "log-ins and addresses"),
    ("login_and_profile_creation", "log-ins and addresses"),
    ("security_and_login_information", "log-ins and addresses"),
    ("device_information", "devices"),
    ("information_about_you", "locations and inferred interests"),
    ("ads_and_content", "advertising interests"),
    ("ads_and_businesses", "advertising interests"),
    ("ads_and_topics", "advertising interests"),
    ("ads_information", "advertising interests"),
    ("your_topics", "advertising interests"),
    ("apps_and_websites", "advertising interests"),
    ("apps_and_websites_off_of_instagram", "advertising interests"),
    ("link_history", "advertising interests"),
    ("autofill_information", "payments"),
    ("digital_wallets", "payments"),
  ]

  /// Pictures and videos may have no ending; in a conversation a file may be anything.
  private func isMedia(_ path: ArchivePath) -> Bool {
    let folders = path.components.dropLast()
    if folders.contains("messages"), let last = folders.last,
      ["photos", "videos", "audio", "gifs", "files", "thumbnails"].contains(last)
    {
      return true
    }
    if fileType(of: String(path.name)) != nil || path.name.hasSuffix(".srt") || path.name.hasSuffix(".vtt") {
      return true
    }
    return (folders.contains("media") || folders.contains("public-media")) && !path.name.contains(".")
  }
}
