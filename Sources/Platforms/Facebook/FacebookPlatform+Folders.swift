import Import

/// The folders of Facebook downloads through the years (docs/formats/facebook.md#eras and
/// docs/formats/facebook.md#what-each-file-holds).
extension FacebookPlatform {
  var topFolders: Set<String> { Self.folders }

  func isProfile(_ path: ArchivePath) -> Bool { Self.profile.claims(path) }

  private static let profile = FacebookProfile()

  static let folders = Set(
    """
    your_facebook_activity your_activity_across_facebook this_profile_s_activity_across_facebook
    about_you accounts_center ads ads_and_businesses ads_information apps_and_websites
    apps_and_websites_off_of_facebook bug_bounty calls_and_messages campus comments comments_and_reactions
    connections dating event_messages events facebook_accounts_center facebook_assistant facebook_gaming
    facebook_marketplace facebook_news facebook_payments facebook_portal face_recognition facial_recognition feed
    files following_and_followers friends friends_and_followers fundraisers groups html interactions
    journalist_registration likes_and_reactions live_audio_rooms live_videos location location_history
    logged_information marketplace messages music_recommendations navigation_bar news notes notifications
    other_activity other_logged_information other_personal_information pages pages_and_profiles payment_history
    personal_information photos photos_and_videos polls posts preferences privacy_checkup profile_information
    professional_dashboard reels reviews saved_items_and_collections search search_history
    security_and_login_information shops_questions_&_answers short_videos spark_ar stories support_correspondence
    survey_responses videos voice_recording_and_transcription volunteering your_interactions_on_facebook
    your_places your_problem_reports your_topics
    """.split { $0.isWhitespace }.map(String.init))
}
