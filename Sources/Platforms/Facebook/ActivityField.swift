import StructuredText

/// Every key of an activity record that is known (facebook.md 3.1 and 3.2).
enum ActivityField: UInt16, CaseIterable {
  case timestamp, title, data, attachments, tags
  // data[]
  case post, update_timestamp, backdated_timestamp, comment, author, group, text, name, review
  // attachments[].data[]
  case media, place, external_context, event, life_event, poll, for_sale_item, note, fundraiser
  // media
  case uri, creation_timestamp, media_metadata, photo_metadata, video_metadata, exif_data, description,
    thumbnail
  case latitude, longitude, upload_ip, upload_timestamp, taken_timestamp, modified_timestamp
  case camera_make, camera_model, iso, iso_speed, exposure, f_stop, focal_length, orientation
  case original_width, original_height, dubbing_info, media_variants
  // place, external_context, event
  case coordinate, address, url, source, start_timestamp, end_timestamp

  static let keys = KeySet(allCases.map { "\($0)" })
}

extension JSONTape {
  /// The first member of an object with that key.
  borrowing func member(_ node: Int, _ field: ActivityField) -> Int? {
    child(of: node, field: field.rawValue)
  }

  /// The text of a member, claimed.
  borrowing func takeText(_ node: Int, _ field: ActivityField) -> Int? {
    guard let member = member(node, field), kind(member) == .string else { return nil }
    claim(member)
    return member
  }
}
