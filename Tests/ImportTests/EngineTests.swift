import Import
import PortaviaModel
import Testing

/// The engine knows no platform: one that is made here is all that it needs.
struct EngineTests {
  @Test(arguments: [true, false]) func aPlatformOfItsOwn(writesRows: Bool) throws {
    let notebook = try Notebook(conversations: 100)
    let sink = MessageSink()
    let log = FindingLog()
    var options = ImportOptions()
    options.writesRows = writesRows
    let engine = Engine(platforms: [NotebookPlatform()], options: options, sink: sink, findings: log)
    let summary = try #require(try engine.run([try notebook.container()]))
    #expect(summary.recordCounts["messages"] == 100 * Int64(Notebook.messages))
    #expect(!log.findings.contains { $0.code.id == "records.unaccounted" })
    if !writesRows { return }
    #expect(Set(sink.titles.values) == Set(notebook.conversations))
    #expect(sink.titles.count == 100)
    for (id, title) in sink.titles { #expect(sink.texts[id] == Notebook.texts(of: title)) }
  }

  /// Of no platform at all.
  @Test func nothingKnown() throws {
    let notebook = try Notebook(conversations: 1)
    let log = FindingLog()
    let engine = Engine(platforms: [], options: ImportOptions(), sink: MessageSink(), findings: log)
    #expect(try engine.run([try notebook.container()]) == nil)
    #expect(log.findings.map(\.code.id) == ["archive.unknown"])
  }
}
