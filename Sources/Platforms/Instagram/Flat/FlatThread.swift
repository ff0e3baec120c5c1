import PortaviaModel
import StructuredText

/// A conversation of the flat era while it is gathered from all downloads of the account.
final class FlatThread {
  var header = ThreadHeader()
  let buffer: ThreadBuffer
  /// The files that its messages stand in, the oldest download first.
  private(set) var pages: [ConversationFacts.Page] = []

  init(participants: [String], scratchFolder: String?) {
    buffer = ThreadBuffer(scratchFolder: scratchFolder)
    header.participants = participants
  }

  func begin(_ page: ConversationFacts.Page) {
    // One download may have two threads of the same people.
    if pages.last?.id != page.id { pages.append(page) }
  }

  func end() { buffer.endPage() }

  /// For each page its download, the newest being 0.
  var ranks: [Int] { pages.indices.map { pages.count - 1 - $0 } }
}

/// The conversations of the flat era by who takes part, in the order in which they were met.
struct FlatThreads {
  private(set) var all: [FlatThread] = []
  private var byPeople: [String: Int] = [:]
  private let scratchFolder: String?

  init(scratchFolder: String?) { self.scratchFolder = scratchFolder }

  mutating func thread(of participants: [String]) -> FlatThread {
    let key = participants.map { $0.lowercased() }.sorted().joined(separator: "\u{0}")
    if let known = byPeople[key] { return all[known] }
    byPeople[key] = all.count
    let thread = FlatThread(participants: participants, scratchFolder: scratchFolder)
    all.append(thread)
    return thread
  }
}

/// A thread on the tape: who takes part, and the nodes of its messages, newest first.
struct FlatThreadRecord {
  private(set) var participants: [String] = []
  private(set) var messages: [Int] = []

  /// Nil for a record of another shape.
  init?(_ tape: borrowing JSONTape, in arena: borrowing Arena) {
    guard tape.kind(0) == .object,
      let people = tape.child(of: 0, field: FlatMessageField.participants.rawValue),
      tape.kind(people) == .array,
      let list = tape.child(of: 0, field: FlatMessageField.conversation.rawValue), tape.kind(list) == .array
    else { return nil }
    for element in tape.children(of: people) where tape.kind(element) == .string {
      participants.append(arena.string(tape.string(element)))
      tape.claim(element)
    }
    if tape[people].next == people + 1 { tape.claim(people) }
    if tape[list].next == list + 1 { tape.claim(list) }
    for element in tape.children(of: list) { messages.append(element) }
  }
}
