extension Check {
  /// Writes the members of the JSON object of a check (docs/verification.md), in every document the same.
  package func write(to json: inout JSONWriter, in language: Language) {
    json.member("code", code.id)
    json.member("status", status.rawValue)
    json.member("archive", archive)
    json.member("expected", expected(in: language))
    json.member("found", found(in: language))
    json.member("message", message(in: language))
    json.member("remedy", remedy(in: language))
    json.member("counts") { json in
      json.object { json in for count in counts { json.member(count.name, count.value) } }
    }
    json.member("items", items)
    json.member("items_total", itemCount)
  }
}

extension Verdict {
  /// Writes the members of the JSON object of a verdict.
  package func write(to json: inout JSONWriter) {
    json.member("status", status.rawValue)
    json.member("passed", passed)
    json.member("warned", warned)
    json.member("failed", failed)
    json.member("unknown", unknown)
  }
}
