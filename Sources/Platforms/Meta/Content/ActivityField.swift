import Import
import StructuredText

/// Every key of an activity record or an album that is known (docs/formats/facebook.md#activity-record and
/// docs/formats/facebook.md#posts-and-media).
enum ActivityField: String, KnownKey {
  case timestamp, title, data, attachments, tags
  // data[]
  case post, updateTimestamp = "update_timestamp", backdatedTimestamp = "backdated_timestamp", comment
  case author, group, text, name, review
  // attachments[].data[]
  case media, place, externalContext = "external_context", event, lifeEvent = "life_event", poll
  case forSaleItem = "for_sale_item", note, fundraiser
  // media
  case uri, creationTimestamp = "creation_timestamp", mediaMetadata = "media_metadata"
  case photoMetadata = "photo_metadata", videoMetadata = "video_metadata", exifData = "exif_data"
  case description, thumbnail, comments, latitude, longitude, uploadIP = "upload_ip"
  case uploadTimestamp = "upload_timestamp", takenTimestamp = "taken_timestamp"
  case modifiedTimestamp = "modified_timestamp", cameraMake = "camera_make", cameraModel = "camera_model"
  case iso, isoSpeed = "iso_speed", exposure, fStop = "f_stop", focalLength = "focal_length", orientation
  case originalWidth = "original_width", originalHeight = "original_height", dubbingInfo = "dubbing_info"
  case mediaVariants = "media_variants"
  // place, external_context, event
  case coordinate, address, url, source, startTimestamp = "start_timestamp", endTimestamp = "end_timestamp"
  // life_event, poll, for_sale_item, note, fundraiser
  case startDate = "start_date", endDate = "end_date", year, month, day, photos, question, options, option
  case voted, price, category, marketplace, seller, location, createdTimestamp = "created_timestamp"
  case updatedTimestamp = "updated_timestamp", donatedAmount = "donated_amount"
  // An album
  case coverPhoto = "cover_photo", lastModifiedTimestamp = "last_modified_timestamp"

  static let keys = KeySet(allCases)
  static let cases = allCases

  /// Keys that a record begins with: a file of one record may hold it without a list
  /// (docs/formats/facebook.md#label-record).
  static let single = ["timestamp", "title", "data", "attachments", "tags"]
}

extension JSONTape {
  /// The first member of an object with that key.
  borrowing func member(_ node: Int, _ field: ActivityField) -> Int? {
    child(of: node, field: field.field)
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
