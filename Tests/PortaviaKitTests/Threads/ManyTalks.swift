import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Downloads with many conversations: what goes in, and that each comes out whole and with nothing of another one.
///
/// With `PORTAVIA_LARGE=1` there are so many that the threads of a run surely work at the same time.
struct ManyTalks {
  private static let isLarge = ProcessInfo.processInfo.environment["PORTAVIA_LARGE"] == "1"

  /// A number in full size, or the smaller one that is quick.
  static func size(_ large: Int, or small: Int) -> Int { isLarge ? large : small }

  let folder: ScratchFolder
  var talks: [Talk] = []
  var inputs: [String] = []

  init() throws { folder = try ScratchFolder() }

  mutating func add(_ items: [ZipBuilder.Item], as name: String) throws {
    inputs.append(try folder.write(ZipBuilder(items), to: "in/\(name)"))
  }

  mutating func addChats(_ talks: [Talk]) throws {
    for talk in talks {
      let (name, text) = talk.chat()
      try folder.write(text, to: "in/chats/\(name)")
    }
    inputs.append(folder.path("in/chats"))
  }

  // MARK: - What comes out

  /// Verifies and exports the downloads, and looks for every message in its conversation.
  ///
  /// - Parameter merged: records that are in several downloads, counted once less than they are.
  func expectWhole(
    merged: Int = 0, output: String = "out", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let messages = talks.reduce(0) { $0 + $1.count }
    let verified = try Verifier(options: VerificationOptions(timeZone: "UTC")).verify(inputs)
    #expect(verified.accounting.isBalanced, sourceLocation: sourceLocation)
    #expect(!verified.findings.contains { Self.isFault($0) }, sourceLocation: sourceLocation)
    let counted = verified.tables.first { $0.name == "conversations" }?.rows
    #expect(counted == talks.count, sourceLocation: sourceLocation)

    let report = try Exporter(options: ExportOptions(timeZone: "UTC")).export(
      inputs, to: folder.path(output))
    #expect(report.accounting.isBalanced, sourceLocation: sourceLocation)
    #expect(report.accounting.merged == merged, sourceLocation: sourceLocation)
    #expect(report.accounting.preserved == 0, sourceLocation: sourceLocation)
    #expect(report.accounting.reported == 0, sourceLocation: sourceLocation)
    #expect(!report.findings.contains { Self.isFault($0) }, sourceLocation: sourceLocation)
    #expect(report.rows(of: "messages") == messages, sourceLocation: sourceLocation)
    #expect(report.rows(of: "conversations") == talks.count, sourceLocation: sourceLocation)
    #expect(report.rows(of: "conversation_participants") == 2 * talks.count, sourceLocation: sourceLocation)

    let found = try Database(export: folder.path(output)).rows(Self.conversations)
    let expected = talks.map { talk in
      let own = talk.count / 3
      return "\(talk.other)|\(talk.count)|\(talk.count)|\(talk.count)|\(talk.other): \(own)|"
        + "\(Talk.owner): \(talk.count - own)|2"
    }
    #expect(found.sorted() == expected.sorted(), sourceLocation: sourceLocation)
  }

  private static func isFault(_ finding: Finding) -> Bool { finding.code.id == "records.unaccounted" }

  /// Of each conversation: its title, how many messages it says that it has and how many there are, how many of these
  /// are the one that belongs there, what either of the two wrote, and how many people wrote.
  private static let conversations = """
    SELECT c.title, c.message_count, count(*),
      sum(m.text = replace(c.title, 'Cliente ', '') || ' riga ' || m.position),
      c.title || ': ' || sum(m.sender_name = c.title AND m.position % 3 = 0),
      'Nora Pero: ' || sum(m.sender_name = 'Nora Pero' AND m.direction = 'out' AND m.position % 3 > 0),
      count(DISTINCT m.sender_account_id)
    FROM conversations c JOIN messages m ON m.conversation_id = c.id GROUP BY c.id
    """
}
