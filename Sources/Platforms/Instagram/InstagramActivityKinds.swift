import Import

/// The kinds of file of Instagram without a table of their own (docs/formats/instagram.md#everything-else),
/// in all eras.
enum InstagramActivityKinds {
  static let all: [ActivityKind] = [
    ActivityKind("saved items", "saved/*"),
    ActivityKind(
      "story interactions", "story_sticker_interactions/*", "story_interactions/*",
      "stories_activities.json"),
    ActivityKind("searches", "recent_searches/*", "logged_information/recent_searches/*", "searches.json"),
    ActivityKind("hashtags followed", "followers_and_following/following_hashtags.json"),
    ActivityKind(
      "lists of accounts", "followers_and_following/removed_suggestions.json",
      "followers_and_following/custom_lists.json", "followers_and_following/*"),
    ActivityKind(
      "message settings", "messages/*.json", "messages/secret_conversations.json",
      "messages/reported_conversations.json", "messages/your_chat_information.json",
      "messages/ai_conversations/*",
      "*/replies_#.json"),
    ActivityKind("reposts", "media/reposts.json", "personal_information/*", "content/*", "media/*"),
    ActivityKind("comments settings", "comments_settings/*"),
    ActivityKind("policy updates", "policy_updates_and_permissions/*"),
    ActivityKind("settings", "settings/*", "media_settings/*", "your_topics/*", "settings.json"),
    ActivityKind("shopping", "shopping/*", "checkout.json", "shopping.json"),
    ActivityKind("monetization", "monetization/*", "gifts/*", "subscriptions/*"),
    ActivityKind("events", "events/*", "events.json"),
    ActivityKind("fundraisers", "fundraisers/*", "fundraisers.json", "guides.json", "guides/*"),
    ActivityKind("reports", "reports/*"),
    ActivityKind("contacts", "contacts.json", "contacts/*"),
    ActivityKind(
      "other activity", "other_activity/*", "loyalty_accounts/*", "avatars_store/*", "meta_spark/*"),
    ActivityKind("instants", "instants/*", "quicksnaps/*", "edits/*", "ai/*", "shared_access/*"),
    ActivityKind("saved items of the flat layout", "saved.json", "seen_content.json", "autofill.json"),
    ActivityKind("account history", "account_history.json", "devices.json"),
    // Read with the scope `all`
    ActivityKind(
      "advertising", "ads_and_content/*", "ads_and_businesses/*", "ads_and_topics/*", "ads_information/*/*",
      "instagram_ads_and_businesses/*", "apps_and_websites/*", "link_history/*",
      "your_activity_off_meta_technologies/*"),
    ActivityKind(
      "log-ins", "login_and_account_creation/*", "login_and_profile_creation/*", "device_information/*"),
    ActivityKind("inferred information", "information_about_you/*"),
    ActivityKind("payments", "autofill_information/*", "digital_wallets/*"),
  ]
}
