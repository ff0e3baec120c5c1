import ArchiveReading
import PortaviaModel
import TestSupport
import Testing

@testable import Import

/// An unpacked download of ``NotebookPlatform`` with so many conversations, `c0`, `c1`, … Each message names its own.
struct Notebook {
  static let messages = 40

  let folder: ScratchFolder
  let conversations: [String]

  init(conversations count: Int) throws {
    folder = try ScratchFolder()
    conversations = (0..<count).map { "c\($0)" }
    for conversation in conversations {
      let lines = Self.texts(of: conversation).enumerated().map { index, text in
        "\(index % 2 == 0 ? "Luca Prova" : "Nora Pero"): \(text)\n"
      }
      try folder.write(lines.joined(), to: "in/notebook/\(conversation).txt")
    }
  }

  static func texts(of conversation: String) -> [String] { (0..<messages).map { "\(conversation) n\($0)" } }

  func container() throws -> any Container { try ContainerOpener.open(path: folder.path("in")) }

  /// What reads the conversations, in their order.
  func works() throws -> [ConversationWork] {
    let found = Grouping.group([try container()], platforms: [NotebookPlatform()]).downloads
    let (download, recognition) = try #require(found.first)
    let context = try ImportContext(
      options: ImportOptions(), sink: MessageSink(), findings: FindingLog(), zone: .utc, report: { _ in },
      isCancelled: { false })
    let session = ArchiveSession(context: context, download: download, recognition: recognition)
    let plan = DownloadPlan(session)
    return try conversations.map { conversation in
      let source = try #require(NotebookRule().source(of: conversation, in: session))
      return ConversationWork(
        key: conversation, holders: [ConversationWork.Holder(session: 0, plan: plan, source: source)])
    }
  }
}

/// Keeps the texts of messages by the conversation that they became rows of, and the titles of conversations.
final class MessageSink: RecordSink {
  private(set) var texts: [Int64: [String]] = [:]
  private(set) var titles: [Int64: String] = [:]
  private let batch = Batch()

  let scratchFolder: String? = nil

  func freshBatch() -> Batch {
    batch.removeAll()
    return batch
  }

  func submit(_ batch: Batch) throws {
    for row in try rows(.messages, ["conversation_id", "text"], of: batch) {
      guard case .integer(let conversation) = row[0], case .text(let text) = row[1] else { continue }
      texts[conversation, default: []].append(batch.arena.string(text))
    }
    for row in try rows(.conversations, ["id", "title"], of: batch) {
      guard case .integer(let conversation) = row[0], case .text(let title) = row[1] else { continue }
      titles[conversation] = batch.arena.string(title)
    }
  }

  private func rows(_ table: TableID, _ wanted: [String], of batch: Batch) throws -> [[Cell]] {
    let columns = Schema.columnNames(table)
    let places = try wanted.map { try #require(columns.firstIndex(of: $0)) }
    let cells = batch.cells[table.rawValue]
    return stride(from: 0, to: cells.count, by: columns.count).map { row in places.map { cells[row + $0] } }
  }

  func storeMedia(
    named name: String, platform: Word, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia {
    StoredMedia(sha256: nil, bytes: 0, exportPath: nil, mediaType: nil, width: nil, height: nil)
  }

  func storeVerbatim(
    path: String, archive: String, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> String? { nil }
}
