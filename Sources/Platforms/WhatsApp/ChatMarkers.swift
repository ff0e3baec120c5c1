import Import

/// What WhatsApp itself writes into chats, in the languages that are known
/// (docs/formats/whatsapp.md#words-of-whatsapp).
///
/// Texts without a placeholder are found by their hash, as ``ChatBytes/hash(_:)-swift.type.method`` sees them; those with
/// one are tried in turn, only where something speaks for a notice.
struct ChatMarkers: Sendable {
  enum Kind: String, Sendable {
    case mediaOmitted = "media_omitted", imageOmitted = "image_omitted", videoOmitted = "video_omitted"
    case audioOmitted = "audio_omitted", gifOmitted = "gif_omitted", stickerOmitted = "sticker_omitted"
    case documentOmitted = "document_omitted", contactOmitted = "contact_omitted"
    case videoNoteOmitted = "video_note_omitted", viewOnceOmitted = "view_once_omitted"
    case attachedAndroid = "attached_android", attachedIOSLabel = "attached_ios_label"
    case attachedIOSSuffix = "attached_ios_suffix", deleted, deletedByYou = "deleted_by_you"
    case deletedByAdmin = "deleted_by_admin", editedSuffix = "edited_suffix"
    case locationLabel = "location_label", liveLocation = "live_location", pollHeader = "poll_header"
    case pollOption = "poll_option", pollVotesWord = "poll_votes_word"
    case missedVoiceCall = "missed_voice_call", missedVideoCall = "missed_video_call", callLog = "call_log"
    case callStarted = "call_started", documentPagesWord = "document_pages_word", selfLabel = "self_label"
    case encryptionNotice = "encryption_notice", securityCodeChanged = "security_code_changed"
    case groupCreated = "group_created", groupAdded = "group_added", groupRemoved = "group_removed"
    case groupLeft = "group_left", groupJoinedLink = "group_joined_link"
    case groupSubjectChanged = "group_subject_changed", groupIconChanged = "group_icon_changed"
    case groupIconDeleted = "group_icon_deleted", groupDescChanged = "group_desc_changed"
    case groupSettingsChanged = "group_settings_changed", adminNow = "admin_now"
    case adminNoLonger = "admin_no_longer", numberChanged = "number_changed"
    case contactBlocked = "contact_blocked", contactUnblocked = "contact_unblocked"
    case newContact = "new_contact", disappearingOn = "disappearing_on"
    case disappearingOff = "disappearing_off", timerUpdated = "timer_updated"
    case advancedPrivacy = "advanced_privacy", aiNotice = "ai_notice", metaAINotice = "meta_ai_notice"
    case businessNotice = "business_notice", tapToLearnMore = "tap_to_learn_more"
    case exportFilenamePrefix = "export_filename_prefix"

    /// Whether it is a sentence about the conversation, not the content of a message.
    var isNotice: Bool {
      switch self {
      case .encryptionNotice, .securityCodeChanged, .groupCreated, .groupAdded, .groupRemoved,
        .groupLeft, .groupJoinedLink, .groupSubjectChanged, .groupIconChanged, .groupIconDeleted,
        .groupDescChanged, .groupSettingsChanged, .adminNow, .adminNoLonger, .numberChanged,
        .contactBlocked, .contactUnblocked, .newContact, .disappearingOn, .disappearingOff,
        .timerUpdated, .advancedPrivacy, .aiNotice, .metaAINotice, .businessNotice, .callStarted:
        true
      default: false
      }
    }

    var isMissedCall: Bool { self == .missedVoiceCall || self == .missedVideoCall }

    /// Whether only groups have it.
    var isGroup: Bool {
      isNotice && rawValue.hasPrefix("group_") || self == .adminNow || self == .adminNoLonger
    }
  }

  static let shared = ChatMarkers()

  /// Longer texts are no markers, but for notices, of which the beginning counts.
  static let longest = 160

  private var byHash: [UInt64: Kind] = [:]
  /// Where a marker begins so: most messages are told by it.
  private var beginnings = ChatBeginnings()
  private var templates: [ChatTemplate] = []
  /// Beginnings of sentences, small letters.
  private var prefixes: [(text: [UInt8], kind: Kind)] = []
  /// Beginnings of sentences that end with a name or a time and are messages, not notices.
  private var openings: [(text: [UInt8], kind: Kind)] = []
  /// Names of the owner in some clients, normalised.
  private(set) var ownNames: Set<String> = []
  /// What names of chat files begin with, longest first, small letters.
  private(set) var titlePrefixes: [String] = []
  private(set) var editedSuffixes: [[UInt8]] = []

  private init() {
    for text in [Self.media, Self.attached, Self.content, Self.notices] { add(text) }
    titlePrefixes.sort { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
  }

  private mutating func add(_ table: String) {
    var kind: Kind?
    for line in table.split(separator: "\n") {
      if line.hasPrefix("[") {
        kind = Kind(rawValue: String(line.dropFirst().dropLast()))
        continue
      }
      guard let kind, let tab = line.firstIndex(of: "\t") else { continue }
      for part in line[line.index(after: tab)...].split(separator: "‖") {
        let leading = part.hasPrefix(" ") ? part.dropFirst() : part
        add(
          String(leading.hasSuffix(" ") && kind != .exportFilenamePrefix ? leading.dropLast() : leading),
          kind)
      }
    }
  }

  private mutating func add(_ text: String, _ kind: Kind) {
    switch kind {
    case .exportFilenamePrefix:
      var prefix = text.lowercased()
      while prefix.hasSuffix(" ") { prefix.removeLast() }
      titlePrefixes.append(prefix + " ")
    case .selfLabel: ownNames.insert(normalizedName(text))
    case .editedSuffix: editedSuffixes.append(Array(text.utf8))
    default:
      if let place = text.firstIndex(of: "{") {
        if kind.isNotice {
          templates.append(ChatTemplate(text, kind))
        } else {
          openings.append((Array(text[..<place].utf8), kind))
        }
        return
      }
      if kind.isNotice, text.utf8.count > 24 {
        var bare = Substring(text)
        if bare.hasSuffix(".") { bare = bare.dropLast() }
        prefixes.append((Array(bare.lowercased().utf8), kind))
      }
      // Other letters than ASCII are compared as they stand: both spellings of the first one count.
      for spelling in [text, text.lowercased(), text.prefix(1).uppercased() + text.dropFirst()] {
        let hash = ChatBytes.hash(spelling)
        if byHash[hash] == nil { byHash[hash] = kind }
        beginnings.insert(spelling)
      }
    }
  }

  /// The marker that a text is, in whole.
  func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
    guard bytes.count <= Self.longest, !bytes.isEmpty, beginnings.mayHold(bytes) else { return nil }
    return byHash[ChatBytes.hash(bytes)]
  }

  /// The marker that a text begins with, and where what it leaves open begins: a name, a time.
  func opening(of bytes: UnsafeBufferPointer<UInt8>) -> (kind: Kind, end: Int)? {
    guard bytes.count <= Self.longest else { return nil }
    for opening in openings
    where bytes.count > opening.text.count && bytes.first == opening.text.first
      && bytes.starts(with: opening.text)
    {
      return (opening.kind, opening.text.count)
    }
    return nil
  }

  /// The notice that a text is or begins with, and what stands in the places of its template.
  func notice(_ bytes: UnsafeBufferPointer<UInt8>) -> (kind: Kind, values: [String: String])? {
    if let kind = kind(of: bytes), kind.isNotice { return (kind, [:]) }
    guard bytes.count <= 2048 else { return nil }
    let text = String(decoding: ChatBytes.clean(bytes), as: UTF8.self)
    let lower = Array(text.lowercased().utf8)
    for prefix in prefixes where lower.starts(with: prefix.text) { return (prefix.kind, [:]) }
    for template in templates {
      if let values = template.match(text) { return (template.kind, values) }
    }
    return nil
  }
}

/// A sentence of WhatsApp with places for names: `{name} added {name2}`.
struct ChatTemplate: Sendable {
  let kind: ChatMarkers.Kind
  private var literals: [String] = []
  private var places: [String] = []

  init(_ text: String, _ kind: ChatMarkers.Kind) {
    self.kind = kind
    var rest = Substring(text)
    if rest.hasSuffix(".") { rest = rest.dropLast() }
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      literals.append(String(rest[..<open]))
      places.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    literals.append(String(rest))
  }

  /// What stands in the places; nil where the text is another one. A final full stop and what follows it do not count.
  func match(_ text: String) -> [String: String]? {
    // A template of one word proves nothing.
    guard literals.reduce(0, { $0 + $1.utf8.count }) >= 5, let first = literals.first, text.hasPrefix(first)
    else { return nil }
    var rest = text.dropFirst(first.count)
    var values: [String: String] = [:]
    for (place, literal) in zip(places, literals.dropFirst()) {
      if literal.isEmpty {
        values[place] = String(rest)
        rest = Substring()
        continue
      }
      guard let range = rest.firstRange(of: literal), range.lowerBound > rest.startIndex else { return nil }
      let value = rest[..<range.lowerBound]
      guard value.count <= 200, !value.contains("\n") else { return nil }
      values[place] = String(value)
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix(" ") ? values : nil
  }
}
