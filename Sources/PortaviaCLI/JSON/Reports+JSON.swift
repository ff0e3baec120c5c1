import PortaviaKit

extension JSONWriter {
  /// A member that is an array with one object for each element.
  mutating func members<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    member(name) { json in
      json.array { json in
        for element in elements { json.object { write(&$0, element) } }
      }
    }
  }
}

extension Finding {
  func write(to json: inout JSONWriter, in language: Language) {
    json.member("severity", severity.rawValue)
    json.member("code", code.id)
    json.member("message", message(in: language))
    json.member("archive", archive)
    json.member("entry", entry)
    json.member("location", location)
    json.member("occurrences", occurrences)
  }
}

extension ArchiveReport {
  func write(to json: inout JSONWriter) {
    json.member("platform", platform)
    json.member("product", product)
    json.member("era", era)
    json.member("format", format)
    json.member("language", language)
    json.member("owner", owner)
    json.member("label", label)
    json.member("time_zone", timeZone)
    json.member("time_zone_source", timeZoneSource)
    json.member("generated_at", generatedAt.map(UTC.dateTime))
    json.member("generated_at_basis", generatedBasis)
    json.member("covers_from", coversFrom)
    json.member("covers_to", coversTo)
    json.members("parts", parts) { json, part in
      json.member("name", part.name)
      json.member("bytes", part.bytes)
      json.member("entries", part.entries)
      json.member("repeated", part.isRepeated)
    }
    json.member("entries", entries)
    json.member("bytes", bytes)
    json.member("first_record_at", firstRecordAt.map(UTC.dateTime))
    json.member("last_record_at", lastRecordAt.map(UTC.dateTime))
    json.members("categories", categories) { json, category in
      json.member("name", category.name)
      json.member("status", category.status.rawValue)
      json.member("entries", category.entries)
      if let records = category.records {
        json.member("records", records)
      } else {
        json.member("records", String?.none)
      }
    }
    json.members("presence", presence) { json, category in
      json.member("name", category.name)
      json.member("state", category.state.rawValue)
    }
    json.member("evidence", evidence)
  }
}

extension Accounting {
  func write(to json: inout JSONWriter) {
    json.members("entries", entries) { json, count in
      json.member("status", count.status)
      json.member("entries", count.entries)
    }
    json.member("records") { json in
      json.object { json in
        json.member("read", read)
        json.member("normalised", normalised)
        json.member("merged", merged)
        json.member("preserved", preserved)
        json.member("reported", reported)
        json.member("excluded", excluded)
        json.member("balanced", isBalanced)
      }
    }
  }
}
