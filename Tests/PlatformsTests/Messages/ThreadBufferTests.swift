import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

struct ThreadBufferTests {
  /// Fills a buffer page by page, oldest page first as the rule does, and gives the texts in their final order.
  private func order(
    _ pages: [[(time: Int64?, text: String)]], scratch: String? = nil,
    limit: Int = ThreadBuffer.defaultResidentLimit
  ) throws -> [String] {
    let buffer = ThreadBuffer(scratchFolder: scratch, residentLimit: limit)
    for (file, page) in pages.enumerated() {
      for (ordinal, message) in page.enumerated() {
        let chunk = try buffer.chunkForNext()
        let text = chunk.arena.append(message.text)
        chunk.messages.append(
          StoredMessage(
            time: message.time.map { .milliseconds($0, raw: .null) } ?? .absent, sender: -1, type: .text,
            isDeleted: false, callSeconds: nil, text: text, linkURL: .null, linkText: .null, extra: .null,
            firstAttachment: 0, attachmentCount: 0, firstReaction: 0, reactionCount: 0, file: UInt32(file),
            ordinal: Int64(ordinal)))
        buffer.appended()
      }
      buffer.endPage()
    }
    buffer.sort()
    return try buffer.order.map { position in
      let chunk = try buffer.chunk(Int(position.chunk))
      return chunk.arena.string(chunk.messages[Int(position.index)].text)
    }
  }

  @Test func newestFirstPagesAreTurnedRound() throws {
    #expect(try order([[(2, "b"), (1, "a")], [(4, "d"), (3, "c")]]) == ["a", "b", "c", "d"])
  }

  @Test func anOldestFirstFileIsSorted() throws {
    #expect(try order([[(1, "a"), (2, "b"), (3, "c")]]) == ["a", "b", "c"])
  }

  /// Messages of one millisecond: the one further down in the file is the older one.
  @Test func tiesFollowTheFile() throws {
    #expect(try order([[(5, "c"), (5, "b"), (5, "a")]]) == ["a", "b", "c"])
    #expect(try order([[(9, "z"), (5, "c"), (5, "b"), (5, "a"), (7, "y")]]) == ["a", "b", "c", "y", "z"])
  }

  @Test func messagesWithoutTimeStayBehindTheOneBefore() throws {
    #expect(try order([[(3, "d"), (2, "c"), (nil, "b"), (1, "a")]]) == ["a", "b", "c", "d"])
    #expect(try order([[(2, "b"), (nil, "a")]]) == ["a", "b"])
    #expect(try order([[(nil, "b"), (nil, "a")]]) == ["a", "b"])
  }

  @Test func overlappingPagesAreSortedAsAWhole() throws {
    #expect(
      try order([[(6, "d"), (4, "b")], [(7, "e"), (5, "c"), (3, "a")]]) == ["a", "b", "c", "d", "e"])
  }

  @Test func anEmptyThreadHasNoOrder() throws {
    #expect(try order([]) == [])
    #expect(try order([[]]) == [])
  }

  /// Beyond the limit the chunks go to a file and come back the same, whatever the order they are asked in.
  @Test func spillingChangesNothing() throws {
    var random = SeededRandom(seed: 7)
    var pages: [[(time: Int64?, text: String)]] = []
    for page in 0..<3 {
      pages.append(
        (0..<12_000).map { index in
          (
            Int64(random.next() % 100_000) + 1,
            "\(page)/\(index) " + String(repeating: "è", count: index % 40)
          )
        })
    }
    let scratch = try ScratchFolder()
    #expect(try order(pages, scratch: scratch.path, limit: 1) == order(pages))
  }
}
