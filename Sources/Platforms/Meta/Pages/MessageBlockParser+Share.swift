import Import
import PortaviaModel
import StructuredText

/// What a message of Instagram shares: up to a caption, whose it is and a link, each in an element of its own
/// (docs/formats/instagram.md#html).
extension MessageBlockParser {
  mutating func share(_ slot: Int, _ tape: HTMLTape, _ chunk: MessageChunk) {
    if tape.first(.ul, .img, .video, .audio, in: slot) != nil { return }
    if tape.subtree(slot).contains(where: { tape.hasClass("_idm", $0) }) { return }
    let parts = Self.texts(in: slot, tape)
    guard let last = parts.last, parts.count <= 2 else { return }
    isShare = true
    var captions = parts
    // Whose it is comes after what it says; a caption of one word is taken for it, too.
    if let owner = Username(tape.string(of: last)) {
      shareOwner = owner.shown
      tape.claimTexts(of: last)
      captions.removeLast()
    }
    guard captions.count == 1 else { return }
    linkText = tape.text(of: captions[0], into: &chunk.arena)
    tape.claimTexts(of: captions[0])
  }

  /// The innermost elements with text of their own, without links and what stands beside one in a line.
  private static func texts(in slot: Int, _ tape: HTMLTape) -> [Int] {
    var parts: [Int] = []
    for node in tape.subtree(slot) where tape.isText(node) && tape.hasText(node) && !tape[node].isClaimed {
      let parent = Int(tape[node].parent)
      if tape.tag(parent) == .a || parts.last.map({ tape.subtree($0).contains(node) }) == true { continue }
      parts.append(parent)
    }
    return parts
  }

  /// What is left of the message, with whose the shared is in the words of the JSON download.
  func extra(_ rest: String?) -> String? {
    guard let shareOwner else { return rest }
    let share = #"{"share":{"original_content_owner":"# + jsonText(shareOwner) + "}"
    return share + (rest.map { "," + $0.dropFirst() } ?? "}")
  }
}
