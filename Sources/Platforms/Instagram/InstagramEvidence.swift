import Import
import PortaviaModel

/// What the paths of a download say about whether it is one of Instagram, and of which era
/// (docs/formats/instagram.md#layouts).
struct InstagramEvidence {
  /// Folders that no other platform has, with the first era that has them.
  private static let folders: [Substring: String] = [
    "your_instagram_activity": "2023", "followers_and_following": "2021",
    "past_instagram_insights": "2021", "login_and_account_creation": "2021",
    "login_and_profile_creation": "2024", "story_sticker_interactions": "2021", "story_interactions": "2024",
    "apps_and_websites_off_of_instagram": "2023", "instagram_ads_and_businesses": "2023",
    "comments_settings": "2021",
  ]
  /// Of the flat era; one of them alone proves nothing.
  private static let flatFiles: Set<Substring> = [
    "connections.json", "media.json", "messages.json", "likes.json", "comments.json", "seen_content.json",
    "stories_activities.json", "saved.json", "searches.json", "profile.json", "account_history.json",
  ]
  private static let facebook: Set<Substring> = [
    "your_facebook_activity", "your_activity_across_facebook", "this_profile_s_activity_across_facebook",
  ]

  private var counts: [Substring: Int] = [:]
  private var flat: Set<Substring> = []
  private var hasThreadFolders = false
  private var era = "2021"

  /// False when a path shows another platform.
  mutating func take(_ path: ArchivePath) -> Bool {
    let components = path.components
    if components.contains(where: Self.facebook.contains) { return false }
    for folder in components.dropLast() {
      guard let since = Self.folders[folder] else { continue }
      counts[folder, default: 0] += 1
      era = max(era, since)
    }
    refine(path)
    if components.count <= 2, Self.flatFiles.contains(path.name) { flat.insert(path.name) }
    if components.contains("inbox"), path.name.hasPrefix("message_") { hasThreadFolders = true }
    return true
  }

  private static let signs: [(pattern: PathPattern, era: String)] = [
    (PathPattern("personal_information/personal_information/personal_information.json"), "2024"),
    (PathPattern("your_instagram_activity/media/*"), "2024"),
    (PathPattern("your_instagram_activity/media/posts.json"), "2025"),
    (PathPattern("personal_information/personal_information.json"), "2022"),
    (PathPattern("ads_and_topics/*"), "2022"),
  ]

  /// Files that no other platform has in such a folder.
  private static let telling = [
    "personal_information/personal_information.json", "account_information/personal_information.json",
    "contacts/synced_contacts.json", "*/profile_changes.json",
  ].map(PathPattern.init)

  private mutating func refine(_ path: ArchivePath) {
    let path = path.inJSON
    for sign in Self.telling where sign.matches(path) { counts[path.name, default: 0] += 1 }
    for sign in Self.signs where sign.pattern.matches(path) { era = max(era, sign.era) }
    if path.components.contains("public-media") { era = "2025" }
  }

  /// Nil when nothing speaks for Instagram.
  var recognition: Recognition? {
    if !counts.isEmpty {
      let evidence = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
      return Recognition(
        product: .instagramAccount, era: era,
        evidence: evidence.map { "\($0.key)\($0.key.contains(".") ? "" : "/") (\($0.value))" },
        isCertain: counts["your_instagram_activity"] != nil)
    }
    guard flat.count >= 2, flat.contains("connections.json") || flat.contains("media.json") else {
      return nil
    }
    return Recognition(
      product: .instagramAccount, era: hasThreadFolders ? "2020" : "2018",
      evidence: flat.sorted().map { String($0) })
  }
}
