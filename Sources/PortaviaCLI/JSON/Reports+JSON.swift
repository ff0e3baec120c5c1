import PortaviaKit

extension Finding {
  func json(in language: Language) -> JSONValue {
    .object([
      ("severity", .string(severity.rawValue)),
      ("code", .string(code.id)),
      ("message", .string(message(in: language))),
      ("archive", .optional(archive)),
      ("entry", .optional(entry)),
      ("location", .optional(location)),
      ("occurrences", .integer(occurrences)),
    ])
  }
}

extension ArchiveReport {
  var json: JSONValue {
    .object([
      ("platform", .string(platform)),
      ("product", .string(product)),
      ("era", .optional(era)),
      ("format", .string(format)),
      ("language", .optional(language)),
      ("owner", .optional(owner)),
      ("label", .optional(label)),
      ("time_zone", .optional(timeZone)),
      ("time_zone_source", .optional(timeZoneSource)),
      ("parts", .array(parts.map(\.json))),
      ("entries", .integer(entries)),
      ("bytes", .integer(bytes)),
      ("first_record_at", .optional(firstRecordAt.map(UTC.dateTime))),
      ("last_record_at", .optional(lastRecordAt.map(UTC.dateTime))),
      ("categories", .array(categories.map(\.json))),
      ("evidence", .array(evidence.map(JSONValue.string))),
    ])
  }
}

extension PartReport {
  var json: JSONValue {
    .object([("name", .string(name)), ("bytes", .integer(bytes)), ("entries", .integer(entries))])
  }
}

extension CategoryReport {
  var json: JSONValue {
    .object([
      ("name", .string(name)), ("status", .string(status.rawValue)), ("entries", .integer(entries)),
      ("records", .optional(records)),
    ])
  }
}

extension Accounting {
  var json: JSONValue {
    .object([
      (
        "entries",
        .array(entries.map { .object([("status", .string($0.status)), ("entries", .integer($0.entries))]) })
      ),
      (
        "records",
        .object([
          ("read", .integer(read)), ("normalised", .integer(normalised)), ("merged", .integer(merged)),
          ("preserved", .integer(preserved)), ("reported", .integer(reported)),
          ("excluded", .integer(excluded)), ("balanced", .bool(isBalanced)),
        ])
      ),
    ])
  }
}
