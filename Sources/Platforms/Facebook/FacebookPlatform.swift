import Import
import PortaviaModel

/// Facebook profiles and Pages, with their Messenger conversations (docs/formats/facebook.md).
struct FacebookPlatform: MetaPlatform {
  let word = Word.facebook
  let zipName = "facebook"
  let products: [Product] = [.facebookProfile, .facebookPage]
  let roots = [
    "your_facebook_activity/", "your_activity_across_facebook/",
    "this_profile's_activity_across_facebook/",
  ]
  let rules: [any FileRule] =
    [
      FacebookProfile(),
      TimeZoneFile(),
      StartPage(
        name: "facebook.start-page", folders: Self.folders,
        roots: [
          "your_facebook_activity", "your_activity_across_facebook",
          "this_profile_s_activity_across_facebook",
        ]),
      MessageThreadRule(name: "facebook.messages", channel: .messenger),
      EncryptedThreadRule(isInMessages: true),
      EraAThreadsRule(),
      reactionRule(
        "facebook.reactions",
        files: [
          "comments_and_reactions/likes_and_reactions_#.json",
          "comments_and_reactions/posts_and_comments.json", "likes_and_reactions/posts_and_comments.json",
        ], records: ["reactions"]),
      reactionRule(
        "facebook.story-reactions", files: ["stories/story_reactions.json"], records: ["stories_feedback"],
        known: ["name", "text", "attachments"]),
      FacebookReactionList(),
      AddressBook(),
      UploadedContacts(),
      ProfilePage(),
      TimeZonePage(),
    ] + FacebookContent.rules + FacebookMediaLists.rules + FacebookLists.rules
    + FacebookRequests.rules
    + [
      FacebookPostsElsewhere(),
      GeneralActivities(
        name: "facebook.activities", platform: .facebook, kinds: FacebookActivityKinds.all, page: .general),
    ]

  // MARK: - Evidence

  /// In this order; the first that is met decides product and era
  /// (docs/formats/facebook.md#recognising-a-download).
  private static let evidence: [(pattern: String, product: Product, era: String)] = [
    ("this_profile_s_activity_across_facebook", .facebookPage, "2023"),
    ("your_facebook_activity", .facebookProfile, "2024"),
    ("your_activity_across_facebook", .facebookProfile, "2023"),
  ]

  func recognise(_ paths: some Sequence<ArchivePath>) -> Recognition? {
    var rank = Int.max
    var telling: [Substring: Int] = [:]
    var flat: [String] = []
    for path in paths {
      // Instagram uses the same message files.
      if path.components.contains(where: { $0.hasPrefix("your_instagram_") || $0 == "instagram_content" }) {
        return nil
      }
      for (index, evidence) in Self.evidence.enumerated()
      where path.components.contains(evidence.pattern[...]) {
        rank = min(rank, index)
        telling[evidence.pattern[...], default: 0] += 1
      }
      if let sign = Self.flatSign(path) { if !flat.contains(sign) { flat.append(sign) } }
    }
    if rank < Self.evidence.count {
      let best = Self.evidence[rank]
      return Recognition(
        product: best.product, era: best.era,
        evidence: ["\(best.pattern)/ (\(telling[best.pattern[...]] ?? 0))"] + flat.sorted().prefix(4))
    }
    if flat.isEmpty { return nil }
    let isEraA = flat.contains(where: EraAPaths.isSign)
    let era = flat.contains { Self.signs2021.contains($0) } ? "2021" : isEraA ? "2010" : "2018"
    return Recognition(product: .facebookProfile, era: era, evidence: flat.sorted(), isCertain: false)
  }

  /// Files and folders of the layouts without a root folder, 2018 to 2022.
  private static let flatFolders: Set<Substring> = [
    "friends_and_followers", "comments_and_reactions", "likes_and_reactions", "following_and_followers",
    "profile_information", "pages_and_profiles", "photos_and_videos", "facebook_marketplace",
  ]
  private static let signs2021: Set<String> = [
    "friends_and_followers/", "comments_and_reactions/", "pages_and_profiles/",
  ]

  private static let files = PathPattern.withPages([
    "friends/your_friends.json", "followers/people_who_followed_you.json", "friends/friends.json",
    "posts/your_posts.json", "posts/your_posts_#.json", "posts/album/#.json",
    "posts/other_people_s_posts_to_your_timeline.json", "posts/your_uncategorized_photos.json",
    "posts/your_videos.json", "groups/your_groups.json", "groups/your_posts_in_groups.json",
    "groups/your_group_membership_activity.json", "pages/your_pages.json", "comments/comments.json",
  ])

  private static func flatSign(_ path: ArchivePath) -> String? {
    if let sign = EraAPaths.sign(path) { return sign }
    for part in path.components.dropLast() where flatFolders.contains(part) { return part + "/" }
    if MessagePagePath(path) != nil { return "messages/" }
    for file in files where file.matches(path) { return file.text }
    if path.components.contains("messages"),
      path.components.contains(where: { MessageBox(folder: $0) != nil })
    {
      return "messages/"
    }
    return nil
  }

  // MARK: - Entries without a rule

  func role(of path: ArchivePath) -> EntryRole {
    if path.isSystemFile { return .decoration }
    let name = path.name
    if name == "no-data.txt" { return .emptyCategory }
    if let reason = EraAPaths.exclusion(path) { return .excluded(reason) }
    for (folder, reason) in Self.outsideScope where path.components.dropLast().contains(folder[...]) {
      return .excluded(reason)
    }
    // In the layout of 2018 it is a file, later a folder.
    if name == "face_recognition.json" { return .excluded("face data") }
    return isMedia(path) ? .media : .unknown
  }

  /// What the scope `business` leaves out (docs/rules.md#scope-business).
  private static let outsideScope: [(folder: String, reason: String)] = [
    ("security_and_login_information", "log-ins and addresses"),
    ("location", "locations"),
    ("location_history", "locations"),
    ("ads_information", "advertising interests"),
    ("ads_and_businesses", "advertising interests"),
    ("ads", "advertising interests"),
    ("apps_and_websites_off_of_facebook", "advertising interests"),
    ("facebook_payments", "payments"),
    ("payment_history", "payments"),
    ("facial_recognition", "face data"),
    ("face_recognition", "face data"),
  ]

  /// Files of users: by folder in a conversation, where they may be anything, else by extension.
  private func isMedia(_ path: ArchivePath) -> Bool {
    let folders = path.components.dropLast()
    if folders.contains("messages"), let last = folders.last,
      ["photos", "videos", "thumbnails", "audio", "gifs", "files", "stickers_used"].contains(last)
    {
      return true
    }
    if fileType(of: String(path.name)) != nil { return true }
    return folders.contains("media") && !path.name.contains(".")
  }

  // MARK: - Survey

  func survey(_ session: ArchiveSession) throws {
    for (index, file) in session.download.files.enumerated() {
      if !ArchivePath(file.path).isPage { session.surveyMetadata(index) }
    }
    try session.surveyRules()
    DateSurvey.take(session)
    // Pages are read with their dates.
    for index in session.files.indices where ArchivePath(session.files[index].path).isPage {
      session.surveyMetadata(index)
    }
    if session.facts.owner == nil {
      session.facts.owner = PageDashboard.survey(session) ?? EraASurvey.owner(session)
    }
    session.surveyPeople()
    if session.product == .facebookPage { session.facts.owner?.kind = .page }
  }
}
