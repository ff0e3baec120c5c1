import Import
import StructuredText

/// The keys of posts, stories and their media that are known, beside those that Facebook has too
/// (docs/formats/instagram.md#content and docs/formats/threads.md).
enum PostField: Int, CaseIterable {
  case cross_post_source, source_app, backup_uri, camera_metadata, has_camera_metadata, subtitles, music_genre
  case text_app_post, reply_control, is_reply, geo_gated_country_list
  case is_profile_picture, interest_topics, focal_length, aperture, shutter_speed, metering_mode, lens_make
  case lens_model, software, device_id, camera_position, source_type, scene_type, scene_capture_type
  case date_time_original, date_time_digitized, media_variants, dubbing_info
  // Of the flat era
  case caption, taken_at, path, is_active_profile

  /// Begins with ``LabelField/names``, which numbers its keys in the same way.
  static let keys = KeySet(LabelField.names + allCases.map { "\($0)" })
  private static let fields = allCases.map { keys.index(of: "\($0)") }

  /// Its number in ``keys``.
  var field: UInt16 { Self.fields[rawValue] }
}

extension JSONTape {
  borrowing func member(_ node: Int, _ field: PostField) -> Int? { child(of: node, field: field.field) }

  borrowing func member(_ node: Int, _ field: PostField, _ kind: JSONKind) -> Int? {
    guard let found = member(node, field), self.kind(found) == kind else { return nil }
    return found
  }
}
