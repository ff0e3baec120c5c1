import PortaviaKit

extension Comparison {
  func write(to json: inout JSONWriter, in language: Language) {
    json.member("same", isSame)
    json.members("kinds", kinds) { json, kind in
      json.member("name", kind.name)
      json.member("old", kind.old)
      json.member("new", kind.new)
      json.member("equal", kind.equal)
      json.member("changed", kind.changed)
      json.member("only_old", kind.onlyOld)
      json.member("only_new", kind.onlyNew)
      json.member("not_compared", kind.beyond)
    }
    json.members("limits", limits) { json, limit in
      json.member("id", limit.id)
      json.member("message", limit.message(in: language))
    }
  }
}

extension Difference {
  func write(to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("change", change.rawValue)
    json.member("platform", platform.isEmpty ? nil : platform)
    json.member("time", time.map(UTC.dateTime))
    json.member("label", label)
    json.member("columns", columns)
  }
}
