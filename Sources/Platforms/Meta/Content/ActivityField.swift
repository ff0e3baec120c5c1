import Import
import StructuredText

/// Every key of an activity record or an album that is known (docs/formats/facebook.md#activity-record and
/// docs/formats/facebook.md#posts-and-media).
enum ActivityField: UInt16, CaseIterable {
  case timestamp, title, data, attachments, tags
  // data[]
  case post, update_timestamp, backdated_timestamp, comment, author, group, text, name, review
  // attachments[].data[]
  case media, place, external_context, event, life_event, poll, for_sale_item, note, fundraiser
  // media
  case uri, creation_timestamp, media_metadata, photo_metadata, video_metadata, exif_data, description,
    thumbnail, comments
  case latitude, longitude, upload_ip, upload_timestamp, taken_timestamp, modified_timestamp
  case camera_make, camera_model, iso, iso_speed, exposure, f_stop, focal_length, orientation
  case original_width, original_height, dubbing_info, media_variants
  // place, external_context, event
  case coordinate, address, url, source, start_timestamp, end_timestamp
  // life_event, poll, for_sale_item, note, fundraiser
  case start_date, end_date, year, month, day, photos
  case question, options, option, voted, price, category, marketplace, seller, location
  case created_timestamp, updated_timestamp, donated_amount
  // An album
  case cover_photo, last_modified_timestamp

  static let keys = KeySet(allCases.map { "\($0)" })

  /// Keys that a record begins with: a file of one record may hold it without a list
  /// (docs/formats/facebook.md#label-record).
  static let single = ["timestamp", "title", "data", "attachments", "tags"]
}

extension JSONTape {
  /// The first member of an object with that key.
  borrowing func member(_ node: Int, _ field: ActivityField) -> Int? {
    child(of: node, field: field.rawValue)
  }

  /// The first member of an object with that key, when it is of that kind.
  borrowing func member(_ node: Int, _ field: ActivityField, _ kind: JSONKind) -> Int? {
    guard let member = member(node, field), self.kind(member) == kind else { return nil }
    return member
  }

  /// The text of a member, claimed.
  borrowing func takeText(_ node: Int, _ field: ActivityField) -> Int? {
    guard let member = member(node, field, .string) else { return nil }
    claim(member)
    return member
  }
}
