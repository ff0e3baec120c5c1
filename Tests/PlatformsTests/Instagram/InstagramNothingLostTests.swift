import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Whatever stands in place of a value in a file of Instagram or Threads, it is found again.
struct InstagramNothingLostTests {
  static let files: [(path: String, text: String)] = [
    (
      "connections/followers_and_following/followers_1.json",
      #"[{"title":"Anna Demo","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/anna","value":"anna","timestamp":1600000000}]}]"#
    ),
    (
      "connections/followers_and_following/close_friends.json",
      #"[{"timestamp":1600000000,"media":[],"fbid":"17901","label_values":[{"label":"URL","value":"https://www.instagram.com/anna"},{"label":"Name","value":"Anna Demo"},{"label":"Username","value":"anna"},{"title":"Hashtags","dict":[{"title":"","dict":[{"label":"Name","value":"artigianato"}]}]}]}]"#
    ),
    (
      "your_instagram_activity/media/posts_1.json",
      #"[{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1600000000,"title":"Dentro","media_metadata":{"photo_metadata":{"exif_data":[{"latitude":45.5,"longitude":9.25,"iso":100}]},"camera_metadata":{"has_camera_metadata":true}},"cross_post_source":{"source_app":"FB"},"backup_uri":"https://e.example/x"},{"uri":"media/posts/2.mp4","creation_timestamp":1600000001,"title":"Secondo","dubbing_info":["x"]}],"title":"Fuori","creation_timestamp":1600000002}]"#
    ),
    (
      "your_instagram_activity/media/stories.json",
      #"{"ig_stories":[{"uri":"media/stories/1.mp4","creation_timestamp":1600000000,"title":"Storia","media_metadata":{"video_metadata":{"exif_data":[{"latitude":45.5,"longitude":9.25}],"subtitles":{"uri":"media/other/1.srt","creation_timestamp":1600000001}}}}]}"#
    ),
    (
      "your_instagram_activity/media/profile_photos.json",
      #"{"ig_profile_picture":[{"uri":"media/profile/1.jpg","creation_timestamp":1600000000,"title":"Ritratto","is_profile_picture":true}]}"#
    ),
    (
      "your_instagram_activity/media/posts.json",
      #"[{"timestamp":1600000000,"fbid":"17902","media":[],"label_values":[{"label":"Caption","value":"Etichette"},{"label":"Latitude","value":"45.5"},{"label":"Longitude","value":"9.25"},{"label":"Update time","timestamp_value":1600000009}]}]"#
    ),
    (
      "your_instagram_activity/comments/post_comments_1.json",
      #"[{"media_list_data":[{"uri":"media/comments/1.gif"}],"string_map_data":{"Comment":{"href":"","value":"Bella","timestamp":0},"Media Owner":{"href":"","value":"anna","timestamp":0},"Time":{"href":"","value":"","timestamp":1600000000}}}]"#
    ),
    (
      "your_instagram_activity/comments/post_comments.json",
      #"{"comments_media_comments":[{"title":"anna","media_list_data":[],"string_list_data":[{"href":"https://e.example/c","value":"Bella","timestamp":1600000000}]}]}"#
    ),
    (
      "your_instagram_activity/likes/liked_posts.json",
      #"{"likes_media_likes":[{"title":"anna","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/p/A/","value":"👍","timestamp":1600000000}]}]}"#
    ),
    (
      "your_instagram_activity/likes/liked_comments.json",
      #"[{"timestamp":1600000000,"media":[],"fbid":"17903","label_values":[{"label":"URL","value":"https://www.instagram.com/p/B/","href":"https://www.instagram.com/p/B/"},{"label":"Caption","value":"Didascalia"},{"title":"Owner","dict":[{"title":"","dict":[{"label":"URL","value":"https://www.instagram.com/luca/"},{"label":"Name","value":"Luca Prova"},{"label":"Username","value":"luca"}]}]}]}]"#
    ),
    (
      "your_instagram_activity/saved/saved_posts.json",
      #"{"saved_saved_media":[{"title":"anna","string_map_data":{"Saved on":{"href":"https://www.instagram.com/p/C/","timestamp":1600000000}}}]}"#
    ),
    (
      "connections/contacts/synced_contacts.json",
      #"{"contacts_contact_info":[{"title":"","media_map_data":{},"string_map_data":{"First Name":{"href":"","value":"Anna","timestamp":0},"Last Name":{"href":"","value":"Finta","timestamp":0},"Contact Information":{"href":"","value":"anna@example.com","timestamp":0}}}]}"#
    ),
    (
      "personal_information/personal_information/profile_changes.json",
      #"{"profile_profile_change":[{"title":"","media_map_data":{},"string_map_data":{"Changed":{"href":"","value":"Username","timestamp":0},"Previous Value":{"href":"","value":"vecchio","timestamp":0},"New Value":{"href":"","value":"officina_pero","timestamp":0},"Change Date":{"href":"","value":"","timestamp":1600000000}}}]}"#
    ),
    (
      "personal_information/personal_information/professional_information.json",
      #"{"profile_business":[{"title":"","media_map_data":{},"string_map_data":{"Business Connection Methods":{"href":"","value":"Facebook","timestamp":0}}}]}"#
    ),
    (
      "your_instagram_activity/threads/threads_and_replies.json",
      #"{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1600000000,"title":"Ciao","text_app_post":{"reply_control":"everyone","geo_gated_country_list":"","is_reply":true}}],"title":"Insieme"}]}"#
    ),
    (
      "your_instagram_activity/threads/liked_threads.json",
      #"{"text_post_app_media_likes":[{"title":"bea","string_list_data":[{"href":"https://www.threads.net/@bea/post/X","value":"👍","timestamp":1600000000}]}]}"#
    ),
  ]

  static let flatFiles: [(path: String, text: String)] = [
    (
      "connections.json",
      #"{"followers":{"anna":"2019-05-01T10:00:00+00:00"},"following_hashtags":{"bici":"2019-05-01T10:00:01+00:00"}}"#
    ),
    ("comments.json", #"{"media_comments":[["2019-05-01T10:00:00+00:00","Bella","anna"]]}"#),
    (
      "likes.json",
      #"{"media_likes":[["2019-05-01T10:00:00+00:00","anna"]],"comment_likes":[["2019-05-01T10:00:00+00:00","luca"]]}"#
    ),
    (
      "media.json",
      #"{"photos":[{"caption":"Ciao","taken_at":"2019-05-01T10:00:00+00:00","path":"photos/1.jpg","location":"Milano"}]}"#
    ),
    (
      "messages.json",
      #"[{"participants":["officina_pero","anna"],"conversation":[{"sender":"anna","created_at":"2019-05-01T10:00:00+00:00","text":"Ciao","likes":[{"username":"officina_pero","date":"2019-05-01T10:00:05+00:00"}],"media_owner":"luca","media_share_url":"https://e.example/p","media_share_caption":"Didascalia","heart":"cuore","is_random":false}]}]"#
    ),
    (
      "stories_activities.json",
      #"{"polls":[["2019-05-01T10:00:00+00:00","anna"]],"quizzes":[["2019-05-01T10:00:00+00:00","luca"]]}"#
    ),
    ("saved.json", #"{"saved_media":[["2019-05-01T10:00:00+00:00","anna"]]}"#),
  ]

  /// Labels of values that have columns, the thumb of a like, and addresses that say no more than the username.
  private static func isSaid(_ text: String) -> Bool {
    text.isEmpty || !InstagramLabels.concepts(of: text).isEmpty || text == "👍"
      || Username(profile: text) != nil
  }

  @Test(arguments: files.indices)
  func everyValue(_ index: Int) throws {
    let file = Self.files[index]
    try NothingLostTests.check(file.text, isSaid: Self.isSaid) { text in
      try InstagramFiles.read([(file.path, text)])
    }
  }

  @Test(arguments: flatFiles.indices)
  func everyFlatValue(_ index: Int) throws {
    let file = Self.flatFiles[index]
    let profile = ("profile.json", #"{"username":"officina_pero","name":"Officina Pero"}"#)
    try NothingLostTests.check(file.text, isSaid: Self.isSaid) { text in
      var files = [profile, (file.path, text)]
      if file.path != "connections.json" { files.append(("connections.json", "{}")) }
      return try Reading(files: files)
    }
  }
}
