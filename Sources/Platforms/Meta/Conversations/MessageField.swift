import Import
import StructuredText

/// Every key of a Messenger thread file that is known (docs/formats/facebook.md#the-file-of-a-thread and
/// docs/formats/facebook.md#members-of-a-message), as small numbers.
enum MessageField: String, KnownKey {
  // Header
  case participants, messages, title, isStillParticipant = "is_still_participant"
  case threadType = "thread_type", threadPath = "thread_path", magicWords = "magic_words", image
  case joinableMode = "joinable_mode", isPending = "is_pending", threadName = "thread_name"
  // Message
  case senderName = "sender_name", timestampMs = "timestamp_ms", timestamp, content, type, photos, videos
  case audioFiles = "audio_files", gifs, files, sticker, share, reactions, callDuration = "call_duration"
  case missed, users, ip, isUnsent = "is_unsent", isTakenDown = "is_taken_down"
  case bumpedMessageMetadata = "bumped_message_metadata", isGeoblockedForViewer = "is_geoblocked_for_viewer"
  case isUnsentImageByMessengerKidParent = "is_unsent_image_by_messenger_kid_parent"
  case senderIDInternal = "sender_id_INTERNAL", mediaPathInternal = "media_path_INTERNAL"
  case typeInternal = "type_INTERNAL", filename, plan, paymentInfo = "payment_info", poll
  // Inside them
  case uri, creationTimestamp = "creation_timestamp", thumbnail, aiStickers = "ai_stickers", link
  case shareText = "share_text", originalContentOwner = "original_content_owner"
  case profileShareUsername = "profile_share_username", profileShareName = "profile_share_name", reaction
  case actor, name, isBumped = "is_bumped", bumpedMessage = "bumped_message", mode
  // The encrypted download (docs/formats/messenger-encrypted.md#fields)
  case encryptedThreadName = "threadName", encryptedSenderName = "senderName", text
  case encryptedIsUnsent = "isUnsent", media

  /// Those of the standard download.
  static let keys = KeySet(allCases.prefix { $0 != .encryptedThreadName })
  /// Those of the encrypted download among them.
  static let encryptedKeys = KeySet(allCases)
  static let cases = allCases
}
