/// The values of the schema's enums. Every ``Batch`` begins with them and with the names of the tables, so that a row
/// names one without a copy.
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
  // Channels beside those of conversations
  case posts, comments, reactions, followers

  /// The word itself.
  package var name: String { WordTable.names[rawValue] }

  /// The position of the word in every batch.
  @inlinable package var text: Text { WordTable.texts[rawValue] }
}

extension TableID {
  /// The position of the table's name in every batch.
  @inlinable package var text: Text { WordTable.tableTexts[rawValue] }
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
    posts comments reactions followers
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  private static let tableNames: [String] = TableID.allCases.map(\.name)

  /// All words and then the names of the tables, one after the other.
  package static let bytes: [UInt8] = (names + tableNames).flatMap { Array($0.utf8) }

  @usableFromInline
  package static let texts: [Text] = positions(of: names, from: 0)

  @usableFromInline
  package static let tableTexts: [Text] = positions(
    of: tableNames, from: texts.last.map { $0.offset + $0.count } ?? 0)

  private static func positions(of names: [String], from start: UInt32) -> [Text] {
    var offset = start
    return names.map { name in
      let count = UInt32(name.utf8.count)
      defer { offset += count }
      return Text(offset: offset, count: count)
    }
  }
}
