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
    try found.compare(with: sample.folder + "/expected")
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

  @Test(.enabled(if: Python.executable != nil))
  func samplesAreInventedPeople() throws {
    let (status, output) = try Python.run("check_samples.py", [Sample.root + "/samples"])
    #expect(status == 0, "\(output)")
  }
}
