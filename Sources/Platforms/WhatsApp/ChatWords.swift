import Import

/// Words that stand in the headers of chats (docs/formats/whatsapp.md#headers).
enum ChatWords {
  /// What a word beside a time does to its hour.
  enum DayPart: UInt8 {
    case none, am, pm
    /// `mittags`: noon and the hours after it.
    case noon
    /// `nachts`: after midnight below 6, else in the evening.
    case night
    /// A word that is in no list: the hour stays as printed.
    case unknown
  }

  private static let dayParts = """
    am	am	a.m.	a. m.	ص	午前	上午	오전	in the morning	morgens	vorm.	vormittags	früh	π.μ.	πμ	fm	de.	dop.	SA
    pm	pm	p.m.	p. m.	م	午後	下午	오후	in the afternoon	in the evening	nachm.	nachmittags	abends	μ.μ.	μμ	em	du.	odp.	CH
    noon	mittags
    night	nachts	at night
    """

  /// Words between date and time that mean nothing.
  private static let gaps = ["klo", "às", "um", "at", "a las", "à", "kl.", "o", "г,", "г"]

  static let dayPartByHash: [UInt64: DayPart] = {
    var result: [UInt64: DayPart] = [:]
    for line in dayParts.split(separator: "\n") {
      let cells = line.split(separator: "\t")
      let part: DayPart =
        switch cells[0] {
        case "am": .am
        case "pm": .pm
        case "noon": .noon
        default: .night
        }
      for word in cells.dropFirst() {
        var copy = String(word)
        result[copy.withUTF8 { hash($0[...]) }] = part
      }
    }
    return result
  }()

  static let gapHashes: Set<UInt64> = Set(
    gaps.map {
      var copy = $0
      return copy.withUTF8 { hash($0[...]) }
    })

  /// Of the letters only, ASCII letters small: neither blanks nor full stops count.
  static func hash(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    let bytes = UnsafeBufferPointer(rebasing: slice)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = 0
    while at < bytes.count {
      let skipped = max(ChatBytes.blank(bytes, at), ChatBytes.mark(bytes, at))
      if skipped > 0 {
        at += skipped
        continue
      }
      var byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: ".") { continue }
      if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
