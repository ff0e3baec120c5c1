import Import
import StructuredText

/// Every key of a Messenger thread file that is known (docs/formats/facebook.md#the-file-of-a-thread and
/// docs/formats/facebook.md#members-of-a-message), as small numbers.
enum MessageField: UInt16, CaseIterable {
  // Header
  case participants, messages, title, is_still_participant, thread_type, thread_path, magic_words, image
  case joinable_mode, is_pending, thread_name
  // Message
  case sender_name, timestamp_ms, timestamp, content, type
  case photos, videos, audio_files, gifs, files, sticker
  case share, reactions, call_duration, missed, users, ip
  case is_unsent, is_taken_down, bumped_message_metadata
  case is_geoblocked_for_viewer, is_unsent_image_by_messenger_kid_parent
  case sender_id_INTERNAL, media_path_INTERNAL, type_INTERNAL, filename
  case plan, payment_info, poll
  // Inside them
  case uri, creation_timestamp, thumbnail, ai_stickers
  case link, share_text, original_content_owner, profile_share_username, profile_share_name
  case reaction, actor, name, is_bumped, bumped_message, mode
  // The encrypted download (docs/formats/messenger-encrypted.md#fields)
  case threadName, senderName, text, isUnsent, media

  /// Those of the standard download.
  static let keys = KeySet(allCases.prefix { $0 != .threadName }.map { "\($0)" })
  /// Those of the encrypted download among them.
  static let encryptedKeys = KeySet(allCases.map { "\($0)" })
}
