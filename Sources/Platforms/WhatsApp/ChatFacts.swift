import Import
import PortaviaModel
import StructuredText

/// What the whole of a chat tells before any of its messages is read for good.
struct ChatFacts {
  struct Author {
    var name: String
    var count = 0
    /// Messages that a person typed, or that hold a file.
    var own = 0
    /// ``ChatLine/opensQuotation(_:)``.
    var opensQuotation = false
    /// Whether one of them says `You deleted this message`.
    var isYou = false
  }

  var family = ChatHeader.Family()
  var shape = ChatHeader.Shape(first: 0, second: 0, isSpaced: false, yearPlace: 3)
  /// Headers of this form, and all of its family.
  var headers = 0
  var familyHeaders = 0
  /// All that may be headers.
  var candidates = 0
  var order = WrittenDateOrder.dayMonthYear
  var basis = DateEvidence.Basis.assumed
  var isMixed = false
  /// By ``ChatLine/hash(_:)``.
  var authors: [UInt64: Author] = [:]
  /// Whether a mark before a text says that WhatsApp wrote it.
  var trustsMarks = false
  var hasGroupNotice = false
  var attachments = 0
  /// ``ChatSketch/values``.
  var sketch: [UInt64] = []
  /// The newest time of its headers, milliseconds since 1970 of the phone's clock as if it were UTC.
  var newest: Int64?
  /// Whether it has to be read as Windows-1252.
  var isWindows1252 = false
  /// From the name of the file or zip.
  var title: String?
  /// In a chat with one person those who are neither of the two: lines of other chats that somebody pasted; by
  /// ``ChatLine/hash(_:)``.
  private(set) var strangers: Set<UInt64> = []

  /// Whether a header begins a message here.
  func accepts(_ header: ChatHeader, author: UInt64?, isMarked: Bool) -> Bool {
    guard header.family == family else { return false }
    if header.shape == shape { return true }
    // A date of another form is a quotation, unless the file has many forms and what follows belongs to it.
    guard headers * 10 < familyHeaders * 9 else { return false }
    return isMarked || author.map { authors[$0] != nil } == true
  }

  /// Those who wrote something.
  var people: [String] {
    authors.filter { $0.value.own > 0 && !strangers.contains($0.key) }.map(\.value.name).sorted()
  }

  /// A chat that is named after somebody who writes in it, and no group, has two people; a third who hardly ever writes
  /// was quoted (docs/formats/whatsapp.md#quoted-headers).
  mutating func findStrangers() {
    guard !hasGroupNotice, let title = title.map(Self.plain) else { return }
    let writers = authors.filter { $0.value.own > 0 }
    guard writers.count > 2, writers.contains(where: { Self.plain($0.value.name) == title }) else { return }
    let others = writers.filter { Self.plain($0.value.name) != title }
      .sorted { ($0.value.own, $1.key) > ($1.value.own, $0.key) }
    let strange = others.dropFirst()
    let count = strange.reduce(0) { $0 + $1.value.own }
    guard count * 5 <= writers.reduce(0, { $0 + $1.value.own }), let owner = others.first,
      owner.value.own > (strange.first?.value.own ?? 0)
    else { return }
    strangers = Set(strange.map(\.key))
  }

  /// A name as file names can hold it, in which signs were replaced
  /// (docs/formats/whatsapp.md#files-of-a-chat).
  static func plain(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        normalizedName(name).unicodeScalars.filter {
          !$0.isASCII || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// The title; where signs were replaced in it, as the messages have the name.
  var shownTitle: String? {
    guard let title, title.contains("_"), !isGroup else { return title }
    let plain = Self.plain(title)
    return people.first { Self.plain($0) == plain } ?? title
  }

  /// Whether it has about as many messages as WhatsApp exports at most: the newest 40,000, or 10,000 with media
  /// (docs/formats/whatsapp.md#limits).
  var isProbablyCut: Bool {
    attachments > 0 ? (9_500...10_500).contains(familyHeaders) : familyHeaders >= 39_500
  }

  var isGroup: Bool { hasGroupNotice || people.count > 2 }
}
