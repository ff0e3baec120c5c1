import PortaviaKit
import TestSupport
import Testing

/// Every folder below `samples/` is a test: drop one in, and it is exported, checked and compared.
@Suite struct SampleTests {
  @Test(arguments: Sample.all)
  func exportIsAsExpected(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    let report = try sample.export(to: export)
    #expect(report.accounting.isBalanced)
    var found = try Expectation(export: export)
    // Skipped where there is no Python, which reads the database and the files apart from the program.
    if Python.executable != nil {
      let (status, output) = try Python.run("check_export.py", [export])
      #expect(status == 0, "\(output)")
      found.add(output, as: "sql.tsv")
      let truth = try Python.run("check_truth.py", [export, sample.folder + "/truth.json"])
      #expect(truth.status == 0, "\(truth.output)")
    }
    try found.recorded(of: sample).compare(with: sample.folder + "/expected")
  }

  /// Where the samples come from does not matter, and neither does the order of their parts.
  @Test(arguments: Sample.all)
  func orderOfInputsDoesNotMatter(_ sample: Sample) throws {
    let inputs = try sample.inputs
    guard inputs.count > 1 else { return }
    let scratch = try ScratchFolder()
    _ = try sample.export(to: scratch.path("a"))
    _ = try Exporter().export(inputs.reversed(), to: scratch.path("b"))
    #expect(try Expectation(export: scratch.path("a")).texts == Expectation(export: scratch.path("b")).texts)
  }

  /// Everything at once that the recorded export leaves out.
  @Test(.enabled(if: Python.executable != nil), arguments: Sample.all)
  func everythingKeptIsConsistent(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    let options = ExportOptions(scope: .all, media: .none, keepsRaw: true)
    let report = try Exporter(options: options).export(sample.inputs, to: scratch.path("export"))
    #expect(report.accounting.isBalanced)
    let (status, output) = try Python.run("check_export.py", [scratch.path("export")])
    #expect(status == 0, "\(output)")
    // Each record, normalised or not, stands verbatim once; the entries of a log do so in their group,
    // and the messages of the flat era in their conversation.
    let kept = try Python.run(
      "query.py",
      [
        scratch.path("export"),
        """
        SELECT group_concat(path) FROM source_files f
        WHERE records_read > (SELECT COUNT(*) FROM raw_records r WHERE r.source_file_id = f.id)
          AND rule <> 'instagram.flat-messages'
          AND NOT EXISTS (SELECT 1 FROM activities a WHERE a.source_file_id = f.id AND a.extra LIKE '%"group"%')
        """,
      ])
    #expect(kept.status == 0 && kept.output == "\n", "\(kept.output)")
  }

  /// The picture of a group is named in the header of its conversation and nowhere else.
  @Test func missingGroupPictureIsNoticed() throws {
    let scratch = try ScratchFolder()
    let thread = "download/messages/inbox/amici_1/"
    try scratch.write(
      """
      {"participants": [{"name": "A"}, {"name": "B"}, {"name": "C"}], "title": "Amici",
       "image": {"uri": "messages/photos/1.jpg", "creation_timestamp": 1600000000},
       "messages": [{"sender_name": "A", "timestamp_ms": 1600000000000, "content": "ciao"}]}
      """, to: thread + "message_1.json")
    let report = try Exporter().export([scratch.path("download")], to: scratch.path("export"))
    #expect(report.findings.contains { $0.code.id == "media.missing" })
    #expect(report.rows(of: "media") == 1)
    #expect(report.rows(of: "attachments") == 0)
  }

  @Test(.enabled(if: Python.executable != nil))
  func samplesAreInventedPeople() throws {
    let (status, output) = try Python.run("check_samples.py", [Sample.root + "/samples"])
    #expect(status == 0, "\(output)")
  }
}
