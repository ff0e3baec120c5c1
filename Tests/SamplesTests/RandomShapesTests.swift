import PortaviaKit
import TestSupport
import Testing

/// Files of kinds that nobody has seen, in every shape that Meta uses and in none: they become rows or are copied,
/// and every value in them is found again.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct RandomShapesTests {
  @Test(arguments: 1...5) func nothingIsLost(seed: Int) throws {
    let scratch = try ScratchFolder()
    let (input, export) = (scratch.path("in"), scratch.path("export"))
    let written = try Python.run("random_shapes.py", ["write", input, "\(seed)"])
    #expect(written.status == 0, "\(written.output)")
    let report = try Exporter().export([input + "/facebook-forme"], to: export)
    #expect(report.accounting.isBalanced)
    #expect(report.rows(of: "activities") > 0)
    for (tool, arguments) in [("check_export.py", [export]), ("random_shapes.py", ["check", export, input])] {
      let (status, output) = try Python.run(tool, arguments)
      #expect(status == 0, "\(output)")
    }
  }
}
