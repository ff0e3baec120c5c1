import Import

/// What follows the header of a message: who wrote it, and the beginning of what.
struct ChatLine {
  /// Without marks around; nil for a line that names nobody.
  var author: Range<Int>?
  /// Of the text; includes the marks before it.
  var body: Range<Int>
  /// Whether a mark of direction stands before the text: on iOS, WhatsApp wrote it, not a person
  /// (docs/formats/whatsapp.md#notices).
  var isMarked: Bool

  /// Names are shorter.
  private static let longestName = 400

  /// - Parameter start: the end of the header.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var name = start
    ChatBytes.skipMarks(bytes, &name)
    let limit = min(bytes.count, start + Self.longestName)
    var at = name
    author = nil
    body = start..<bytes.count
    while at < limit {
      if bytes[at] == UInt8(ascii: ":") {
        let isEnd = at + 1 == bytes.count
        // `Name:.` stands for a message that is gone (docs/formats/whatsapp.md#senders).
        let isGone = at + 2 == bytes.count && bytes[at + 1] == UInt8(ascii: ".")
        if at > name, isEnd || isGone || bytes[at + 1] == 0x20 {
          author = name..<at
          body = (isEnd || isGone ? bytes.count : at + 2)..<bytes.count
          break
        }
      }
      at += 1
    }
    isMarked = ChatBytes.ownMark(bytes, body.lowerBound) > 0
  }

  /// What one author is known by while a file is read.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 { ChatBytes.hash(name) }

  /// Whether a quotation begins in a name and does not end there: of `Anna changed the subject to "News: oggi"` what
  /// stands before the colon is none (docs/formats/whatsapp.md#notices).
  static func opensQuotation(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var plain = 0
    var curved = 0
    var angled = 0
    for at in name.indices {
      switch name[at] {
      case UInt8(ascii: "\""): plain += 1
      case 0xE2:
        if ChatBytes.hasPrefix(name, at, "“") || ChatBytes.hasPrefix(name, at, "”")
          || ChatBytes.hasPrefix(name, at, "„")
        {
          curved += 1
        }
      case 0xC2:
        if ChatBytes.hasPrefix(name, at, "«") || ChatBytes.hasPrefix(name, at, "»") { angled += 1 }
      default: continue
      }
    }
    return plain % 2 + curved % 2 + angled % 2 > 0
  }
}
