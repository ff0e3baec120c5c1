import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Big invented downloads against the truth that was written with them.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct GeneratedArchiveTests {
  @Test(arguments: [["--era", "2019"], ["--era", "2021"], ["--era", "2024"], ["--product", "page"]])
  func againstTheTruth(_ kind: [String]) throws {
    let folder = try ScratchFolder()
    try Python.run(
      [
        Python.tools + "/generate_facebook.py", "--messages", "2000", "--parts", "3", "--seed", "7",
        "--everything", "--out", folder.path("in"), "--truth", folder.path("truth.sqlite"),
      ] + kind)
    let zips = try FileManager.default.contentsOfDirectory(atPath: folder.path("in"))
      .filter { $0.hasSuffix(".zip") }.sorted().map { folder.path("in/" + $0) }
    #expect(zips.count == 3)
    let report = try Exporter().export(zips, to: folder.path("out"))
    #expect(report.accounting.isBalanced)
    let compared = try Python.run([
      Python.tools + "/compare_truth.py", folder.path("out"), folder.path("truth.sqlite"),
    ])
    #expect(compared.contains("messages"))
  }
}
