import Foundation
import PortaviaKit

/// Says what a download is, counts its messages by month, and exports it.
@main
struct Embedding {
  static func main() async {
    var paths = Array(CommandLine.arguments.dropFirst())
    guard let output = paths.popLast(), !paths.isEmpty else {
      print("usage: embedding ARCHIVE… OUTPUT")
      exit(64)
    }
    do {
      try inspect(paths)
      try await countMessages(in: paths)
      try export(paths, to: output)
    } catch let error as PortaviaError {
      print(error.message(), error.remedy())
      exit(2)
    } catch {
      print(error)
      exit(1)
    }
  }

  static func inspect(_ paths: [String]) throws {
    // snippet: inspect
    let inspection = try Inspector().inspect(paths)
    for archive in inspection.archives {
      print("\(archive.product) of \(archive.owner ?? "somebody"), \(archive.parts.count) parts")
      for category in archive.categories where category.status == .read {
        print("  \(category.name): \(category.records ?? 0)")
      }
    }
    // snippet end
  }

  static func countMessages(in paths: [String]) async throws {
    // snippet: stream
    let options = ReadingOptions(
      readsMedia: false, temporaryFolder: FileManager.default.temporaryDirectory.path)
    let stream = RecordReader(options: options).stream(paths)
    var months: [String: Int] = [:]
    for try await batch in stream {
      for message in batch.messages {
        let month = message.sentAt.map { String($0.prefix(7)) } ?? "without a date"
        months[month, default: 0] += 1
      }
    }
    // snippet end
    for (month, count) in months.sorted(by: { $0.key < $1.key }) { print("\(month): \(count) messages") }
    // snippet: report
    guard let report = stream.report else { return }
    print("\(report.accounting.read) records read, balanced: \(report.accounting.isBalanced)")
    for finding in report.findings where finding.severity > .note {
      print("\(finding.severity): \(finding.message())")
    }
    // snippet end
  }

  static func export(_ paths: [String], to output: String) throws {
    // snippet: export
    let exporter = Exporter(options: ExportOptions(language: .italian, replacesExport: true))
    let report = try exporter.export(paths, to: output)
    print("\(report.rows(of: "messages")) messages in \(report.outputPath)")
    // snippet end
  }
}
