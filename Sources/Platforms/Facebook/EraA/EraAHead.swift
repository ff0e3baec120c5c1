import Import
import PortaviaModel
import StructuredText

/// What a conversation begins with: who takes part, after a heading on some pages
/// (docs/formats/facebook.md#pages-until-early-2018).
struct EraAHead {
  /// The line that names who takes part, as printed; empty when nothing does.
  private(set) var line = ""
  /// The lines about it.
  private(set) var others: [String] = []

  /// - Parameter root: of the record that a thread begins with.
  init(_ root: Int, _ tape: HTMLTape) {
    var lines = tape.string(of: root).split(separator: "\n").map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
    // `Participants: A, B` where a heading stands before it, the plain list otherwise.
    if let place = lines.lastIndex(where: { $0.contains(":") || $0.contains("：") }) ?? lines.indices.last {
      line = lines.remove(at: place)
    }
    others = lines
  }

  /// What stands between the commas, which may be a part of a name.
  var parts: [String] {
    let start = line.firstIndex { $0 == ":" || $0 == "：" }.map { line.index(after: $0) } ?? line.startIndex
    return Self.parts(line[start...])
  }

  private static func parts(_ list: Substring) -> [String] {
    list.split(separator: ", ").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// Who takes part, as printed.
  ///
  /// - Parameter isName: whether somebody of this name has written: names may hold a comma.
  func names(isName: (Substring) -> Bool) -> [String] {
    let parts = Self.parts(line[...])
    // A name may hold a colon too.
    if !(parts.first.map { isName(Substring($0)) } ?? false),
      let names = ParticipantsLine.names(line, isName: isName)
    {
      return names
    }
    var names: [String] = []
    var index = 0
    while index < parts.count {
      var end = min(index + Self.longest, parts.count)
      while end > index + 1, !isName(Substring(parts[index..<end].joined(separator: ", "))) { end -= 1 }
      names.append(parts[index..<end].joined(separator: ", "))
      index = end
    }
    return names
  }

  /// Parts between commas that one name may be made of.
  private static let longest = 4
}
