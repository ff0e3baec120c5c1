import PortaviaModel

/// A JSON object of members that are JSON texts already; nil when there is none.
package func jsonObject(_ members: [(key: String, json: String)]) -> String? {
  if members.isEmpty { return nil }
  var arena = Arena()
  for (index, member) in members.enumerated() {
    arena.append(index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
    var writer = JSONWriter()
    writer.value(member.key)
    arena.append(writer.text)
    arena.append(UInt8(ascii: ":"))
    arena.append(member.json)
  }
  arena.append(UInt8(ascii: "}"))
  return arena.string(arena.text(from: 0))
}

/// A JSON string.
package func jsonText(_ string: String) -> String {
  var writer = JSONWriter()
  writer.value(string)
  return writer.text
}
