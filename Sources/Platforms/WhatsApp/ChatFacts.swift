import PortaviaModel
import StructuredText

/// What the whole of a chat tells before any of its messages is read for good.
struct ChatFacts {
  struct Author {
    var name: String
    var count = 0
    /// Messages that a person typed, or that hold a file.
    var own = 0
  }

  var family = ChatHeader.Family()
  var shape = ChatHeader.Shape(first: 0, second: 0, isSpaced: false, yearPlace: 3)
  /// Headers of this form, and all of its family.
  var headers = 0
  var familyHeaders = 0
  /// All that may be headers.
  var candidates = 0
  var order = ChatDateOrder.dayMonthYear
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

  /// Whether a header begins a message here.
  func accepts(_ header: ChatHeader, author: UInt64?, isMarked: Bool) -> Bool {
    guard header.family == family else { return false }
    if header.shape == shape { return true }
    // A date of another form is a quotation, unless the file has many forms and what follows belongs to it.
    guard headers * 10 < familyHeaders * 9 else { return false }
    return isMarked || author.map { authors[$0] != nil } == true
  }

  /// Those who wrote something.
  var people: [String] { authors.values.filter { $0.own > 0 }.map(\.name).sorted() }

  /// Whether it has about as many messages as WhatsApp exports at most: the newest 40,000, or 10,000 with media
  /// (whatsapp.md 1.7).
  var isProbablyCut: Bool {
    attachments > 0 ? (9_500...10_500).contains(familyHeaders) : familyHeaders >= 39_500
  }

  var isGroup: Bool { hasGroupNotice || people.count > 2 }
}
