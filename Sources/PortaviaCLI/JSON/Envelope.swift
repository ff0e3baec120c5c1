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
    text(
      [("archives", .array(inspection.archives.map(\.json)))], findings: inspection.findings)
  }

  func text(of report: ExportReport) -> String {
    text(
      [
        ("output", .string(report.outputPath)),
        ("dry_run", .bool(report.isDryRun)),
        ("archives", .array(report.archives.map(\.json))),
        (
          "tables",
          .array(report.tables.map { .object([("name", .string($0.name)), ("rows", .integer($0.rows))]) })
        ),
        ("views", .array(report.views.map(JSONValue.string))),
        ("files", .integer(report.filesWritten)),
        ("bytes", .integer(report.bytesWritten)),
        ("media", .object([("files", .integer(report.mediaFiles)), ("bytes", .integer(report.mediaBytes))])),
        ("accounting", report.accounting.json),
      ], findings: report.findings)
  }

  func text(of error: PortaviaError) -> String {
    text(
      [
        (
          "error",
          .object([
            ("code", .string(error.code.id)), ("message", .string(error.message(in: language))),
            ("remedy", .string(error.remedy(in: language))), ("location", .optional(error.location)),
          ])
        )
      ], findings: [])
  }

  private func text(_ members: [(String, JSONValue)], findings: [Finding]) -> String {
    let head: [(String, JSONValue)] = [
      ("portavia", .object([("version", .string(PortaviaVersion.current))])),
      ("command", .string(command)),
      ("status", .integer(Int(status.code))),
    ]
    let tail = [("findings", JSONValue.array(findings.map { $0.json(in: language) }))]
    return JSONValue.object(head + members + tail).text
  }
}
