import Import

/// The kinds of file without a table of their own (docs/formats/facebook.md#everything-else), in all eras.
enum FacebookActivityKinds {
  static let all: [ActivityKind] = [
    // Profile
    ActivityKind(
      "profile changes", "profile_information/profile_update_history.json"),
    ActivityKind(
      "profile details", "profile_information/contact_info.json", "profile_information/websites.json",
      "profile_information/your_experiences.json", "profile_information/your_school_class_history.json",
      "about_you/*", "your_topics/*"),
    ActivityKind(
      "people suggested", "friends/people_you_may_know.json", "friends/suggested_friends.json"),
    ActivityKind("post audiences", "friends/your_post_audiences.json"),
    ActivityKind("contact settings", "profile_information/contacts_sync_settings.json"),
    ActivityKind(
      "calls and text messages", "calls_and_messages/call_logs.json", "calls_and_messages/message_logs.json"),
    // Posts
    ActivityKind(
      "check-ins", "posts/check-ins.json", "posts/places_you_have_been_tagged_in.json", "your_places/*"),
    ActivityKind("post edits", "posts/edits_you_made_to_posts.json"),
    ActivityKind(
      "shared content", "posts/content_sharing_links_you_have_created.json", "posts/your_pinned_posts.json",
      "posts/media_used_for_memories.json", "posts/shared_memories.json"),
    ActivityKind(
      "comment edits", "comments_and_reactions/your_comment_edits.json",
      "comments_and_reactions/your_comment_active_days.json"),
    ActivityKind("likes elsewhere", "likes_and_reactions/likes_on_external_sites.json"),
    // Events, groups, Pages
    ActivityKind(
      "events", "events/your_events.json", "events/events.json", "events/events_you_hosted.json",
      "events/event_invitations.json", "events/your_event_responses.json"),
    ActivityKind("group badges", "groups/creator_badges.json", "groups/your_badges.json"),
    ActivityKind("page administration", "pages/admin_activity.json"),
    ActivityKind(
      "professional dashboard", "professional_dashboard/your_professional_dashboard_activity.json"),
    // What the owner kept, sold, answered, looked for
    ActivityKind(
      "saved items", "saved_items_and_collections/*", "saved_items/*"),
    ActivityKind("marketplace", "facebook_marketplace/*", "marketplace/*"),
    ActivityKind("reviews", "reviews/*"),
    ActivityKind("polls", "polls/*", "other_activity/polls_you_voted_on.json"),
    ActivityKind("fundraisers", "fundraisers/*"),
    ActivityKind("pokes", "other_activity/pokes.json"),
    ActivityKind("download requests", DownloadRequestLog.pattern.text),
    ActivityKind("language", LanguageFile.pattern.text),
    ActivityKind("searches", "search/your_search_history.json", "search_history/your_search_history.json"),
    ActivityKind(
      "interactions", "logged_information/*/*", "activity_messages/*", "your_interactions_on_facebook/*"),
    ActivityKind("settings", "preferences/*", "preferences/*/*"),
    ActivityKind(
      "message settings", "messages/autofill_information.json", "messages/secret_conversations.json",
      "messages/secret_groups.json", "messages/messaging_settings.json",
      "messages/messenger_ui_settings.json",
      "messages/messenger_active_status_settings.json",
      "messages/messenger_active_status_platform_settings.json", "messages/chat_invites_received.json",
      "messages/community_chats_settings.json", "messages/encrypted_messaging_backup_settings.json",
      "messages/information_about_your_devices.json", "messages/your_chat_settings_on_web.json",
      "messages/your_end-to-end_encryption_enabled_messenger_device.json",
      "messages/your_messenger_app_install_information.json",
      "messages/your_responsiveness_in_messaging_threads.json",
      "messages/your_cross-app_messaging_settings.json", "messages/messenger_contacts_you_ve_blocked.json"),
    ActivityKind("support messages", "messages/support_messages.json"),
    // Read with the scope `all`, but for apps of the layout of 2018
    ActivityKind("apps and websites", "apps_and_websites/*", "apps_and_websites_off_of_facebook/*"),
    ActivityKind("advertising", "ads_information/*", "ads_and_businesses/*", "ads/*"),
    ActivityKind("log-ins", "security_and_login_information/*"),
    ActivityKind("locations", "location/*", "location_history/*"),
    ActivityKind("payments", "facebook_payments/*", "payment_history/*"),
    ActivityKind("face data", "facial_recognition/*", "face_recognition/*"),
  ]
}
