@testable import Import
import PortaviaModel
import Testing

/// Conversations that are read ahead are given by their id, and only in the order in which they are read.
struct ConversationReaderTests {
  private func texts(_ reading: ConversationReading) throws -> [String] {
    try reading.drafts.flatMap { draft in
      try (0..<draft.buffer.chunkCount).flatMap { index in
        let chunk = try draft.buffer.chunk(index)
        return chunk.messages.map { chunk.arena.string($0.text) }
      }
    }
  }

  /// More conversations than may wait, so that the threads stop and go on.
  @Test(arguments: [1, 2, 4]) func inTheirOrder(threads: Int) throws {
    let notebook = try Notebook(conversations: 200)
    let reader = try ConversationReader(notebook.works(), threads: threads, scratchFolder: nil)
    defer { reader.stop() }
    for conversation in notebook.conversations {
      let reading = try reader.take(conversation) { _ in }
      #expect(try texts(reading) == Notebook.texts(of: conversation))
    }
  }

  /// Whatever has been read by then, nobody is given the messages of another conversation.
  @Test(arguments: [1, 2]) func inNoOtherOrder(threads: Int) throws {
    let notebook = try Notebook(conversations: 6)
    let reader = try ConversationReader(notebook.works(), threads: threads, scratchFolder: nil)
    defer { reader.stop() }
    _ = try reader.take("c0") { _ in }
    for wrong in ["c2", "c5", "c0", "nobody", ""] {
      #expect(throws: ConversationOrderError.self) { try reader.take(wrong) { _ in } }
    }
    // Asking in vain took nothing away.
    for conversation in notebook.conversations.dropFirst() {
      #expect(try texts(try reader.take(conversation) { _ in }) == Notebook.texts(of: conversation))
    }
    #expect(throws: ConversationOrderError.self) { try reader.take("c5") { _ in } }
    #expect(throws: ConversationOrderError.self) { try reader.take("c6") { _ in } }
  }

  /// The threads end although conversations are left.
  @Test func stoppedEarly() throws {
    let notebook = try Notebook(conversations: 200)
    let reader = try ConversationReader(notebook.works(), threads: 2, scratchFolder: nil)
    _ = try reader.take("c0") { _ in }
    reader.stop()
    #expect(throws: ImportCancelled.self) {
      for conversation in notebook.conversations.dropFirst() { _ = try reader.take(conversation) { _ in } }
    }
  }
}
