import Import
import PortaviaModel

/// Messages that only their shape tells: places and polls (docs/formats/whatsapp.md#what-a-message-is).
extension ChatBody {
  mutating func readPlace(_ bytes: Bytes, _ first: Bytes) -> Bool {
    guard text.count <= 4096, ChatBytes.place(of: UInt8(ascii: ":"), in: Bytes(rebasing: bytes[text])) != nil
    else { return false }
    let map = find("https://maps.google.com/?q=", bytes)
    let place = map ?? find("https://foursquare.com/v/", bytes)
    guard let place else { return false }
    let end = bytes[place..<text.upperBound].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? text.upperBound
    guard end == text.upperBound else { return false }
    // A label before the map, or name and address before the place.
    let before = place - text.lowerBound
    if map != nil {
      guard before >= 3, before < 64, ChatBytes.hasPrefix(bytes, place - 2, ": ") else { return false }
      guard !bytes[text.lowerBound..<place].contains(0x0A) else { return false }
    } else {
      guard before > 0,
        bytes[place - 1] == 0x0A || before >= 2 && ChatBytes.hasPrefix(bytes, place - 2, ": ")
      else { return false }
    }
    type = .location
    link = place..<end
    return true
  }

  /// A word in capitals with a colon, then a question, then options with their votes.
  mutating func readPoll(_ bytes: Bytes, _ first: Bytes, isMarked: Bool) -> Bool {
    guard first.count <= 64, first.last(where: { $0 != 0x20 }) == UInt8(ascii: ":"), first.count < text.count
    else { return false }
    let isHeader = ChatMarkers.shared.kind(of: first) == .pollHeader
    guard isHeader || isMarked else { return false }
    let lines = bytes[text].split(separator: 0x0A)
    let options = lines.dropFirst(2).filter { line in
      line.contains(UInt8(ascii: ":")) && line.last(where: { $0 != 0x20 }) == UInt8(ascii: ")")
    }
    guard !options.isEmpty else { return false }
    type = .poll
    return true
  }

  private func find(_ word: StaticString, _ bytes: Bytes) -> Int? {
    let count = word.utf8CodeUnitCount
    guard text.count >= count, text.count <= 4096 else { return nil }
    let first = word.utf8Start[0]
    for at in text.lowerBound...(text.upperBound - count)
    where bytes[at] == first && ChatBytes.hasPrefix(bytes, at, word) {
      return at
    }
    return nil
  }
}
