import Foundation
import PortaviaKit
import TestSupport
import Testing

/// One record: typed, by name, by bytes.
struct RecordTests {
  /// The messages of the sample in three parts, and the batches that hold them.
  private func batches() throws -> [RecordBatch] {
    let folder = try ScratchFolder()
    var batches: [RecordBatch] = []
    _ = try RecordReader().read(try Sample.write(to: folder)) { batches.append($0) }
    return batches
  }

  @Test func typedRecordsAreTheirColumns() throws {
    let messages = try batches().flatMap(\.messages)
    #expect(messages.count == 5)
    let last = try #require(messages.max { ($0.timeMS ?? 0) < ($1.timeMS ?? 0) })
    #expect(last.text == "perché no? 👍")
    #expect(last.senderName == "Nora Pero")
    #expect(last.direction == "out")
    #expect(last.sentAt == "2020-09-13T12:33:20.000Z")
    #expect(last.timeMS == 1_600_000_400_000)
    #expect(last.isDeleted == false)
    #expect(last.isForwarded == nil)
    #expect(last.record["text"] == .text("perché no? 👍"))
    #expect(last.record["is_deleted"] == .integer(0))
    #expect(last.record["edited_at"] == .null)
    #expect(last.record["no_such_column"] == nil)
  }

  @Test func columnsFoundOnceReadManyRecords() throws {
    let text = try #require(RecordTable.messages.column("text"))
    let time = try #require(RecordTable.messages.column("time_ms"))
    #expect(text.kind == .text)
    #expect(!text.isRequired)
    #expect(RecordTable.messages.column("sender_account_id")?.reference == .accounts)
    #expect(RecordTable.messages.column("nothing") == nil)
    for message in try batches().flatMap({ $0.records(of: .messages) }) {
      let string = try #require(message.string(text))
      #expect(message.withBytes(of: text) { bytes in bytes.count } == string.utf8.count)
      #expect(message.withBytes(of: time) { bytes in bytes.count } == nil)
      #expect(message.integer(time) != nil)
      #expect(message.string(time) == nil)
    }
  }

  @Test func rowsNameEachOther() throws {
    let batches = try batches()
    let conversations = Set(batches.flatMap { $0.conversations.map(\.id) })
    let accounts = Set(batches.flatMap { $0.accounts.map(\.id) })
    for message in batches.flatMap(\.messages) {
      #expect(conversations.contains(message.conversationID))
      #expect(message.senderAccountID.map(accounts.contains) == true)
    }
    #expect(batches.flatMap(\.accounts).filter(\.isOwner).compactMap(\.displayName) == ["Nora Pero"])
  }

  @Test func everyTableIsListedOnce() {
    #expect(Set(RecordTable.all).count == RecordTable.all.count)
    for table in RecordTable.all {
      #expect(!table.columns.isEmpty && !table.meaning.isEmpty, "\(table)")
      for column in table.columns { #expect(table.column(column.name) == column) }
    }
  }

  /// `Sources/PortaviaKit/Records` is the declaration of the schema; PORTAVIA_RECORD=1 writes it anew.
  @Test func theTypesAreThoseOfTheSchema() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/PortaviaKit/Records")
    if ProcessInfo.processInfo.environment["PORTAVIA_RECORD"] == "1" {
      for (name, text) in RecordSource.files {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
    }
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(RecordSource.files.keys))
    for (name, text) in RecordSource.files {
      let found = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(found == text, "\(name): run with PORTAVIA_RECORD=1")
    }
  }
}
