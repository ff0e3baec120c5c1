import Import
import PortaviaModel

/// What the schema calls the numbers of Instagram; in the words of the source where the label is not known.
enum InsightName {
  private static let names: [InstagramConcept: String] = [
    .insAccountsReached: "reach", .insImpressions: "impressions", .insLikes: "likes", .insReelLikes: "likes",
    .insComments: "comments", .insReelComments: "comments", .insShares: "shares", .insReelShares: "shares",
    .insSaves: "saves", .insReelSaves: "saves", .insFollowsFromPost: "follows", .insFollows: "follows",
    .insUnfollows: "unfollows", .insProfileVisits: "profile_visits", .insPlays: "plays",
    .insDuration: "duration", .insReplies: "replies", .insStoryRepliesItem: "replies",
    .insStoryReactionsItem: "reactions", .insStoryReplies: "story_replies",
    .insFollowersTotal: "followers", .insFollowersDelta: "followers_change",
    .insFollowersNet: "followers_change",
    .insPctCity: "followers_by_city", .insPctCountry: "followers_by_country",
    .insPctAgeAll: "followers_by_age", .insPctAgeMen: "followers_by_age_men",
    .insPctAgeWomen: "followers_by_age_women", .insPctMen: "followers_men",
    .insPctWomen: "followers_women", .insAccountsReachedDelta: "reach_change",
    .insNonFollowersPct: "reach_non_followers", .insExternalLinkTaps: "link_clicks",
    .insContentInteractions: "interactions", .insAccountsEngaged: "accounts_engaged",
    .insPostInteractions: "post_interactions", .insPostLikes: "post_likes",
    .insPostComments: "post_comments", .insPostShares: "post_shares", .insPostSaves: "post_saves",
    .insStoryInteractions: "story_interactions", .insReelsInteractions: "reels_interactions",
    .insReelsLikes: "reels_likes", .insReelsComments: "reels_comments",
    .insReelsShares: "reels_shares", .insReelsSaves: "reels_saves",
  ]

  /// - Parameter isPercent: the same word is a share there: followers among the accounts reached.
  static func of(_ field: LabelledField, isPercent: Bool) -> (name: String, isKnown: Bool) {
    for concept in field.concepts {
      guard let name = names[concept] else { continue }
      return (concept == .insFollowersTotal && isPercent ? "reach_followers" : name, true)
    }
    return (MetricName.of(field.label), false)
  }
}
