import Import
import PortaviaModel
import StructuredText

/// The numbers of posts, reels, stories and live videos of professional accounts
/// (docs/formats/instagram.md#insights). They are joined to the post by the number of its picture, else by
/// its time; so they are read after the posts.
struct PostInsightRule: FileRule {
  let name = "instagram.post-insights"
  let category = "insights"
  let tables: [TableID] = [.metrics, .media]
  let isLate = true
  let patterns = PathPattern.withPages(
    ["posts", "posts_#", "reels", "reels_#", "stories", "stories_#", "live_videos"].map {
      "past_instagram_insights/\($0).json"
    })

  private static let layout = RecordLayout(paths: [[RecordLayout.any]], single: LabelledRecord.singleKeys)

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (draft, labels) = InsightDraft.read(tape, in: place.arena, isPost: true)
      else { return nil }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      return try draft.write(file: ArchivePath(session.files[file].path), &place)
    }
  }
}

/// The numbers of the account: its audience, its reach, what people did (docs/formats/instagram.md#insights).
struct AccountInsightRule: FileRule {
  let name = "instagram.account-insights"
  let category = "insights"
  let tables: [TableID] = [.metrics]
  let isLate = true
  let patterns = PathPattern.withPages(
    ["audience_insights", "content_interactions", "profiles_reached"].map {
      "past_instagram_insights/\($0).json"
    })

  private static let layout = RecordLayout(paths: [[RecordLayout.any]], single: LabelledRecord.singleKeys)
  /// Fewer of the followers than this share of the platform's own count are a gap: accounts that were closed since make
  /// a difference of some percent.
  private static let normalShare = 0.9

  func read(_ file: Int, in session: ArchiveSession) throws {
    let path = ArchivePath(session.files[file].path)
    try readRecords(
      of: file, in: session, keys: PostField.keys, layout: Self.layout, page: .instagram
    ) { tape, place in
      guard let (draft, labels) = InsightDraft.read(tape, in: place.arena, isPost: false)
      else {
        return nil
      }
      place.notes.note(labels: labels)
      place.keepExtra(of: tape)
      if path.name.hasPrefix("audience") { compare(draft, place) }
      return try draft.write(file: path, &place)
    }
  }

  /// A list of followers that is shorter than what the platform counts itself.
  private func compare(_ draft: InsightDraft, _ place: borrowing RecordPlace) {
    let session = place.session
    guard let total = draft.numbers.first(where: { $0.name == "followers" && $0.unit == .count })?.value
    else { return }
    session.social.reportedFollowers = Int(exactly: total.rounded())
    guard let count = session.social.followerCounts[.instagram], count > 0,
      Double(count) < total * Self.normalShare
    else { return }
    session.find(.followersFewer, details: [String(count), String(Int64(total))])
  }
}
