import Foundation
import PortaviaKit
import TestSupport
import Testing

/// `verify` on the samples: what was damaged on purpose fails, and nothing else does.
@Suite struct VerificationTests {
  /// Samples that were made with faults, and the checks that name these.
  private static let damaged: [String: Set<String>] = [
    // A record that is no JSON, and a file that Meta wrote as [object Object].
    "facebook/2021-json-en": ["parts.readable"], "facebook/2024-json-it": ["parts.readable"],
    "facebook/odd-json-it": ["parts.readable"],
    // followers_2 is not there.
    "instagram/2022-json-en": ["files.numbered"],
  ]

  @Test(arguments: Sample.all)
  func onlyWhatIsDamagedFails(_ sample: Sample) throws {
    let report = try Verifier().verify(sample.inputs)
    let failed = Set(report.verdict.checks.filter { $0.status == .fail }.map(\.code.id))
    #expect(failed == Self.damaged[sample.name] ?? [], "\(sample.name)")
    #expect(report.accounting.isBalanced)
    for check in report.verdict.checks {
      for language in Language.allCases {
        let texts = [check.message(in: language), check.remedy(in: language) ?? "."]
        for text in texts { #expect(!text.contains("{") && text.last == ".", "\(check.code.id): \(text)") }
      }
      #expect((check.remedy() == nil) == (check.status == .pass), "\(check.code.id)")
    }
  }

  /// An export comes to the same verdict as a verification, save for what its scope leaves out.
  @Test(arguments: Sample.all)
  func anExportSaysTheSame(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    let export = try sample.export(to: scratch.path("export"))
    let report = try Verifier().verify(sample.inputs)
    let ours = Dictionary(grouping: export.verdict.checks, by: \.code.id).mapValues { $0.map(\.status) }
    let theirs = Dictionary(grouping: report.verdict.checks, by: \.code.id).mapValues { $0.map(\.status) }
    #expect(ours == theirs)
    #expect(export.rows(of: "checks") == export.verdict.checks.count)
    // All media and messages are counted, although nothing is made of them.
    #expect(export.archives.map(\.firstRecordAt) == report.archives.map(\.firstRecordAt))
  }

  @Test(.enabled(if: Python.executable != nil), arguments: Sample.all)
  func verificationFollowsItsSchema(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    _ = try sample.export(to: scratch.path("export"))
    let schema = Sample.root + "/docs/verification.schema.json"
    for part in ["", "#/$defs/document"] {
      let result = try Python.run(
        "check_schema.py", [schema + part, scratch.path("export/data/verification.json")])
      #expect(result.status == 0, "\(result.output)")
    }
  }
}
