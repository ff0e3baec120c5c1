import PortaviaModel

/// The column `extra` of a row: a JSON object of what no column takes, in the order in which it was added. Members of one
/// name stand beside each other.
package struct Extra {
  /// The members as a JSON text without the braces around them.
  private var members = ""

  package init() {}

  /// The members of a JSON object; none of nil.
  package init(_ object: String?) { add(object) }

  /// Members whose values are JSON texts already.
  package init(_ members: [(key: String, json: String)]) {
    for member in members { add(member.key, json: member.json) }
  }

  package var isEmpty: Bool { members.isEmpty }

  /// The JSON object; nil when it has no members.
  package var text: String? { isEmpty ? nil : "{\(members)}" }

  /// Adds a member whose value is a JSON text already.
  package mutating func add(_ key: String, json: String) {
    if !isEmpty { members += "," }
    members += jsonText(key) + ":" + json
  }

  package mutating func add(_ key: String, _ text: String) { add(key, json: jsonText(text)) }

  package mutating func add(_ key: String, _ texts: [String]) {
    var list = JSONWriter()
    list.array { json in for text in texts { json.value(text) } }
    add(key, json: list.text)
  }

  /// Adds the members of a JSON object.
  package mutating func add(_ object: String?) {
    guard let object, object.utf8.count > 2, object.hasPrefix("{"), object.hasSuffix("}") else { return }
    if !isEmpty { members += "," }
    members += object.dropFirst().dropLast()
  }

  package mutating func add(_ other: Extra) { add(other.text) }
}

/// A JSON string.
package func jsonText(_ string: String) -> String {
  var writer = JSONWriter()
  writer.value(string)
  return writer.text
}

extension RecordPlace {
  /// What no rule claimed, for members to be added to.
  package var extraMembers: Extra { Extra(extra.isNull ? nil : arena.string(extra)) }
}
