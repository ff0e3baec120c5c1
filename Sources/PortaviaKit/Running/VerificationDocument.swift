import Import
import Platforms
import PortaviaModel
import Writers

/// `data/verification.json`: the accounting of a run, for machines (docs/verification.md).
///
/// The books of every entry, the sums over them, and whether each sum holds: the same numbers as in the tables
/// `archives`, `source_files` and `findings`, in one place that needs no database.
struct VerificationDocument {
  let summary: ImportSummary
  let accounting: Accounting
  let verdict: Verdict
  let findings: [Finding]
  let rows: RowCounter
  let language: Language

  /// Whether every sum holds.
  var isBalanced: Bool { sums.allSatisfy(\.holds) }

  private struct Sum {
    var name: String
    var expected: Int
    var found: Int
    var holds: Bool { expected == found }
  }

  private var sums: [Sum] {
    let outcomes =
      accounting.normalised + accounting.merged + accounting.preserved + accounting.reported
      + accounting.excluded
    var sums = [Sum(name: "records_accounted", expected: accounting.read, found: outcomes)]
    for (word, table) in [
      ("messages", TableID.messages), ("posts", .posts), ("comments", .comments),
      ("relationships", .relationships), ("reactions", .reactions), ("contacts", .contacts),
      ("form_submissions", .formSubmissions), ("metrics", .metrics),
      ("activities", .activities),
    ] {
      sums.append(
        Sum(
          name: "rows_\(word)", expected: Int(summary.recordCounts[word] ?? 0), found: rows[table]))
    }
    let listed = summary.archives.reduce(0) { $0 + $1.entriesByStatus.values.reduce(0, +) }
    sums.append(Sum(name: "entries_listed", expected: listed, found: rows[.sourceFiles]))
    return sums
  }

  func text() -> [UInt8] {
    var json = JSONWriter(indentation: 2)
    json.object { json in
      json.member("portavia") { $0.object { $0.member("version", PortaviaVersion.current) } }
      json.member("balanced", isBalanced)
      json.member("sums") { json in
        json.array { json in
          for sum in sums {
            json.object {
              $0.member("name", sum.name)
              $0.member("expected", sum.expected)
              $0.member("found", sum.found)
              $0.member("holds", sum.holds)
            }
          }
        }
      }
      json.member("verdict") { json in json.object { verdict.write(to: &$0) } }
      json.member("checks") { json in
        json.array { json in
          for check in verdict.checks { json.object { check.write(to: &$0, in: language) } }
        }
      }
      json.member("archives") { json in
        json.array { json in for archive in summary.archives { write(archive, &json) } }
      }
      json.member("findings") { json in
        json.array { json in for finding in findings { write(finding, &json) } }
      }
    }
    return Array((json.text + "\n").utf8)
  }

  private func write(_ archive: ImportSummary.Archive, _ json: inout JSONWriter) {
    json.object { json in
      json.member("key", archive.key)
      json.member("platform", archive.record.platform)
      json.member("product", archive.record.product)
      json.member("parts") { json in
        json.array { json in
          for part in archive.parts {
            json.object {
              $0.member("name", part.name)
              $0.member("bytes", part.bytes)
              $0.member("sha256", part.sha256)
              $0.member("entries", part.entries)
              $0.member("bytes_outside_entries", part.bytesOutsideEntries)
            }
          }
        }
      }
      json.member("entries_by_status") { json in
        json.object { json in
          for (status, count) in archive.entriesByStatus.sorted(by: { $0.key < $1.key }) {
            json.member(status, count)
          }
        }
      }
      json.member("media") { json in
        json.object { json in
          for (status, count) in archive.mediaByStatus.sorted(by: { $0.key < $1.key }) {
            json.member(status, count)
          }
          json.member("unreferenced", archive.mediaUnreferenced)
        }
      }
      json.member("records") { write(archive.tally, &$0) }
      json.member("entries") { json in
        json.array { json in for entry in archive.books { write(entry, &json) } }
      }
    }
  }

  private func write(_ book: ImportSummary.Book, _ json: inout JSONWriter) {
    json.object { json in
      json.member("path", book.path)
      json.member("rule", book.rule)
      json.member("status", book.status)
      json.member("records") { write(book.tally, &$0) }
    }
  }

  private func write(_ tally: Tally, _ json: inout JSONWriter) {
    json.object {
      $0.member("read", tally.read)
      $0.member("normalised", tally.normalised)
      $0.member("merged", tally.merged)
      $0.member("preserved", tally.preserved)
      $0.member("reported", tally.reported)
      $0.member("excluded", tally.excluded)
      $0.member("balanced", tally.isBalanced)
    }
  }

  private func write(_ finding: Finding, _ json: inout JSONWriter) {
    json.object {
      $0.member("severity", finding.severity.rawValue)
      $0.member("code", finding.code.id)
      $0.member("message", finding.message(in: language))
      $0.member("archive", finding.archive)
      $0.member("entry", finding.entry)
      $0.member("location", finding.location)
      $0.member("occurrences", finding.occurrences)
    }
  }
}
