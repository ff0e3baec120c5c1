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
  /// The smallest hashes of its messages: two exports of one chat have some in common.
  var sketch: [UInt64] = []
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

  var isGroup: Bool { hasGroupNotice || people.count > 2 }
}
