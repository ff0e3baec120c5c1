import Import
import PortaviaModel

/// Finds exports of one chat among several (docs/formats/whatsapp.md#several-exports-of-one-chat).
///
/// Of the same title, one message in common is enough. Where a file has no title or a number was put behind it (`Anna 2`),
/// the same people must write and half of the shorter one be in common: what is sent to many at once stands in many chats.
struct SameChat {
  private struct Export {
    var thread: String
    var title: String?
    var people: Set<String>
    var sketch: Set<UInt64>
  }

  private var known: [Export] = []
  /// Positions in ``known`` by titles without numbers; by the empty text those without a title.
  private var byTitle: [String: [Int]] = [:]

  /// Gives all exports of a chat one thread.
  static func join(_ sessions: [ArchiveSession]) {
    var search = SameChat()
    for session in sessions {
      for (file, id) in session.chats.ids.sorted(by: { $0.key < $1.key }) {
        search.take(file, id, session)
      }
    }
  }

  private mutating func take(_ file: Int, _ id: String, _ session: ArchiveSession) {
    guard let facts = session.chats.facts[file] else { return }
    let export = Export(
      thread: id, title: facts.title.map(normalizedName), people: Set(facts.people.map(normalizedName)),
      sketch: Set(facts.sketch))
    let stem = Self.stem(export.title)
    let candidates = stem.isEmpty ? Array(known.indices) : (byTitle[stem] ?? []) + (byTitle[""] ?? [])
    guard let same = candidates.first(where: { Self.isOne(known[$0], export) }) else {
      if export.title != nil, candidates.contains(where: { known[$0].title == export.title }) {
        session.find(.conversationApart, file: file)
      }
      byTitle[stem, default: []].append(known.count)
      known.append(export)
      return
    }
    known[same].sketch.formUnion(export.sketch)
    let shared = known[same].thread
    session.chats.move(file, to: shared)
  }

  private static func isOne(_ a: Export, _ b: Export) -> Bool {
    if a.title == b.title, a.title != nil { return !a.sketch.isDisjoint(with: b.sketch) }
    guard a.people == b.people, a.people.count > 1 else { return false }
    return a.sketch.intersection(b.sketch).count * 2 >= min(a.sketch.count, b.sketch.count)
  }

  private static func stem(_ title: String?) -> String {
    guard let title, let mark = title.lastIndex(of: " ") else { return title ?? "" }
    let number = title[title.index(after: mark)...]
    let isNumber = !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? String(title[..<mark]) : title
  }
}
