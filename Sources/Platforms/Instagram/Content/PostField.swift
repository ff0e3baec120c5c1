import Import
import StructuredText

/// The keys of posts, stories and their media that are known, beside those that Facebook has too
/// (docs/formats/instagram.md#content and docs/formats/threads.md).
enum PostField: String, KnownKey {
  case crossPostSource = "cross_post_source", sourceApp = "source_app", backupURI = "backup_uri"
  case cameraMetadata = "camera_metadata", hasCameraMetadata = "has_camera_metadata", subtitles
  case musicGenre = "music_genre", textAppPost = "text_app_post", replyControl = "reply_control"
  case isReply = "is_reply", geoGatedCountryList = "geo_gated_country_list"
  case isProfilePicture = "is_profile_picture", interestTopics = "interest_topics"
  case focalLength = "focal_length", aperture, shutterSpeed = "shutter_speed"
  case meteringMode = "metering_mode", lensMake = "lens_make", lensModel = "lens_model", software
  case deviceID = "device_id", cameraPosition = "camera_position", sourceType = "source_type"
  case sceneType = "scene_type", sceneCaptureType = "scene_capture_type"
  case dateTimeOriginal = "date_time_original", dateTimeDigitized = "date_time_digitized"
  case mediaVariants = "media_variants", dubbingInfo = "dubbing_info"
  // Of the flat era
  case caption, takenAt = "taken_at", path, isActiveProfile = "is_active_profile"

  /// Begins with ``LabelField/names``, which numbers its keys in the same way.
  static let keys = KeySet(LabelField.names + allCases.map(\.rawValue))
  private static let fields = allCases.map { keys.index(of: $0.rawValue) }

  /// Its number in ``keys``.
  var field: UInt16 { Self.fields[position] }
}

extension JSONTape {
  borrowing func member(_ node: Int, _ field: PostField) -> Int? { child(of: node, field: field.field) }

  borrowing func member(_ node: Int, _ field: PostField, _ kind: JSONKind) -> Int? {
    guard let found = member(node, field), self.kind(found) == kind else { return nil }
    return found
  }
}
