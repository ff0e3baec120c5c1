/// The values of the schema's enums. Every ``Batch`` begins with them, so that a row names one without a copy.
@usableFromInline
package enum Word: Int, CaseIterable, Sendable {
  // Directions and message types
  case `in`, out, system, unknown
  case text, image, video, audio, voice, file, sticker, gif, link, location, contact, call, poll, payment
  case notice, unsupported
  // Time
  case ms, s, min, day, month, year
  case utc, offset, zone, ambiguous
  // Platforms, channels, conversation types and folders
  case facebook, instagram, threads, whatsapp
  case messenger, pageInbox, instagramDirect
  case direct, group, broadcast, marketplace, `self`
  case inbox, archived, requests, spam, e2ee, legacy
  // Accounts and roles
  case person, page, bot
  case owner, admin, member
  case platformID, username, url, phone, email, thread, name, nameAmbiguous
  // Relationships
  case follow, pageLike, friend, block, recommend
  case closeFriend, restrict, favorite, hideStory
  case active, requested, removed, rejected
  // Posts, reactions
  case post, photo, story, share, reel
  case like, love, care, haha, wow, sad, angry, dislike, emoji, other
  case message, reaction, comment
  case hashtag, mention, place
  // Media and attachments
  case present, missing, remoteOnly, omitted, damaged
  case content, thumbnail, avatar, cover
  // Source files
  case data, media, index, decoration
  case parsed, partlyParsed, linked, duplicate, excluded, unrecognised, encrypted
  // Severities
  case note, warning, error
  // Formats, sources
  case json, html, txt, csv, mixed
  case stated, derived, given, assumed
  case business, all
  // Contacts and metrics
  case addressBook, leadForm, form, profile, manual, organization
  case notRecorded
  case count, seconds, percent
  // Tables named in rows and rules
  case messages, posts, comments, reactions, relationships, accounts
  case conversations, archives, activities, contacts, formSubmissions, metrics
  case followers

  /// The word itself.
  package var name: String { WordTable.names[rawValue] }

  /// The position of the word in every batch.
  @inlinable package var text: Text { WordTable.texts[rawValue] }
}

@usableFromInline
package enum WordTable {
  /// The spellings, in the order of the cases.
  static let names: [String] = """
    in out system unknown
    text image video audio voice file sticker gif link location contact call poll payment
    notice unsupported
    ms s min day month year
    utc offset zone ambiguous
    facebook instagram threads whatsapp
    messenger page_inbox instagram_direct
    direct group broadcast marketplace self
    inbox archived requests spam e2ee legacy
    person page bot
    owner admin member
    platform_id username url phone email thread name name_ambiguous
    follow page_like friend block recommend
    close_friend restrict favorite hide_story
    active requested removed rejected
    post photo story share reel
    like love care haha wow sad angry dislike emoji other
    message reaction comment
    hashtag mention place
    present missing remote_only omitted damaged
    content thumbnail avatar cover
    data media index decoration
    parsed partly_parsed linked duplicate excluded unrecognised encrypted
    note warning error
    json html txt csv mixed
    stated derived given assumed
    business all
    address_book lead_form form profile manual organization
    not_recorded
    count seconds percent
    messages posts comments reactions relationships accounts
    conversations archives activities contacts form_submissions metrics
    followers
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// All words, one after the other.
  package static let bytes: [UInt8] = names.flatMap { Array($0.utf8) }

  @usableFromInline
  package static let texts: [Text] = {
    var offset: UInt32 = 0
    return names.map { word in
      let count = UInt32(word.utf8.count)
      defer { offset += count }
      return Text(offset: offset, count: count)
    }
  }()
}
