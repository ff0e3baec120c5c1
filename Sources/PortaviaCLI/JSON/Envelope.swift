import PortaviaKit

/// The one shape of every `--json` result.
///
/// ```json
/// {"portavia": {"version": "…"}, "command": "inspect", "status": 1, …, "findings": [ … ]}
/// ```
struct Envelope {
  let command: String
  let status: ExitStatus
  let language: Language

  func text(of inspection: Inspection) -> String {
    text(findings: inspection.findings) { json in
      json.members("archives", inspection.archives) { $1.write(to: &$0) }
    }
  }

  func text(of report: ExportReport) -> String {
    text(findings: report.findings) { json in
      json.member("output", report.outputPath)
      json.member("dry_run", report.isDryRun)
      json.members("archives", report.archives) { $1.write(to: &$0) }
      json.members("tables", report.tables) { json, table in
        json.member("name", table.name)
        json.member("rows", table.rows)
      }
      json.member("views", report.views)
      json.member("csv_presets", report.csvPresets.map(\.rawValue))
      json.member("files", report.filesWritten)
      json.member("bytes", report.bytesWritten)
      json.member("media") { json in
        json.object { json in
          json.member("files", report.mediaFiles)
          json.member("bytes", report.mediaBytes)
        }
      }
      json.member("accounting") { json in json.object { report.accounting.write(to: &$0) } }
      write(report.verdict, &json)
    }
  }

  func text(of report: VerificationReport) -> String {
    text(findings: report.findings) { json in
      write(report.verdict, &json)
      json.members("archives", report.archives) { $1.write(to: &$0) }
      json.member("accounting") { json in json.object { report.accounting.write(to: &$0) } }
    }
  }

  private func write(_ verdict: Verdict, _ json: inout JSONWriter) {
    json.member("verdict") { json in json.object { verdict.write(to: &$0) } }
    json.members("checks", verdict.checks) { $1.write(to: &$0, in: language) }
  }

  func text(of explanations: [Explanation]) -> String {
    text(findings: []) { json in
      json.members("codes", explanations) { json, item in
        json.member("code", item.id)
        json.member("kind", item.kind.rawValue)
        if let severity = item.severity { json.member("severity", severity.rawValue) }
        json.member("message", item.summary(in: language))
        json.member(
          "explanation", item.text(of: .cause, in: language) ?? item.text(of: .method, in: language) ?? "")
        if let limits = item.text(of: .limits, in: language) { json.member("limits", limits) }
        json.member("remedy", item.text(of: .remedy, in: language) ?? "")
      }
    }
  }

  func text(of comparison: Comparison, _ list: DifferenceList) -> String {
    text(findings: []) { json in
      comparison.write(to: &json, in: language)
      json.members("differences", list.differences) { $1.write(to: &$0) }
      json.member("differences_total", list.total)
    }
  }

  func text(of verification: ExportVerification) -> String {
    text(findings: []) { json in
      json.member("export", verification.path)
      json.member("files", verification.files)
      json.member("bytes", verification.bytes)
      json.member("verdict") { json in json.object { verification.verdict.write(to: &$0) } }
      json.members("checks", verification.verdict.checks) { $1.write(to: &$0, in: language) }
      json.members("tables", verification.tables) { json, table in
        json.member("name", table.name)
        json.member("rows", table.rows)
      }
      if let containment = verification.containment {
        json.member("containment") { json in json.object { containment.write(to: &$0, in: language) } }
      }
    }
  }

  func text(of shape: DownloadShape) -> String {
    text(findings: []) { json in
      json.member("inputs", shape.inputs)
      json.members("files", shape.files) { json, kind in
        json.member("path", kind.path)
        json.member("files", kind.files)
        json.member("bytes", kind.bytes)
        json.member("problems") { json in
          json.object { json in for problem in kind.problems { json.member(problem.type, problem.values) } }
        }
        json.members("fields", kind.fields) { json, field in
          json.member("path", field.path)
          json.member("types") { json in
            json.object { json in for count in field.counts { json.member(count.type, count.values) } }
          }
        }
      }
    }
  }

  func text(of error: PortaviaError) -> String {
    text(findings: []) { json in
      json.member("error") { json in
        json.object { json in
          json.member("code", error.code.id)
          json.member("message", error.message(in: language))
          json.member("remedy", error.remedy(in: language))
          json.member("location", error.location)
        }
      }
    }
  }

  private func text(findings: [Finding], _ members: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indentation: 2)
    json.object { json in
      json.member("portavia") { json in json.object { $0.member("version", PortaviaVersion.current) } }
      json.member("command", command)
      json.member("status", status.code)
      members(&json)
      json.members("findings", findings) { $1.write(to: &$0, in: language) }
    }
    return SafeText.escapeJSON(json.text) + "\n"
  }
}
