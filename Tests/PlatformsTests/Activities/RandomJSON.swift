import TestSupport

/// Invented JSON texts of the three shapes of Meta and of any other, with the scalars that are in them.
struct RandomJSON {
  /// A string or number: as text, and as it stands in the document.
  struct Scalar {
    var text: String
    var token: String
  }

  private var random: SeededRandom
  /// Of the document made last; each is there once.
  private(set) var scalars: [Scalar] = []
  private var serial = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func document() -> String {
    scalars = []
    let text = shape()
    // A key that was taken twice has cost a member.
    scalars.removeAll { !text.contains($0.token) }
    return text
  }

  private mutating func shape() -> String {
    switch pick(9) {
    case 0: list { $0.activity() }
    case 1: list { $0.labels() }
    case 2: envelope { $0.group(3) }
    case 3: envelope { $0.activity() }
    case 4: pick(2) == 0 ? labels() : activity()
    case 5: object([(key(), envelope { $0.part() }), (key(), envelope { $0.any(2) })])
    case 6: object([(key(), object([(key(), list { $0.string() }), (key(), list { $0.any(1) })]))])
    default: any(5)
    }
  }

  // MARK: - Shapes

  private mutating func activity() -> String {
    object([
      ("timestamp", time()), ("title", pick(2) == 0 ? string() : "\"\""),
      ("data", list { $0.object([($0.word(["post", "text", "name", "comment"]), $0.any(2))]) }),
      (
        "attachments",
        list { $0.object([("data", $0.list { $0.object([($0.word(["media", "place"]), $0.part())]) })]) }
      ),
      ("tags", list { $0.any(1) }),
    ])
  }

  private mutating func part() -> String {
    object([
      (word(["uri", "url", "name"]), pick(2) == 0 ? address() : string()),
      (word(["creation_timestamp", "start_timestamp", "end_timestamp"]), time()), (key(), any(2)),
    ])
  }

  private mutating func labels() -> String {
    var members = [("label_values", list { $0.entry(4) }), ("fbid", string())]
    if pick(2) == 0 { members.append(("timestamp", time())) }
    if pick(3) == 0 { members.append(("title", string())) }
    if pick(2) == 0 { members.append(("media", list { $0.part() })) }
    return object(members)
  }

  private mutating func entry(_ depth: Int) -> String {
    var members = [("label", pick(2) == 0 ? "\"\(word(["Name", "URL", "Messaggio", "Ora"]))\"" : string())]
    if pick(4) == 0 { members.append(("ent_field_name", string())) }
    switch pick(depth > 0 ? 7 : 3) {
    case 0: members.append(("value", string()))
    case 1: members.append(("timestamp_value", time()))
    case 2: members += [("value", string()), ("href", address())]
    case 3: members.append(("vec", list { $0.object([("value", $0.string())]) }))
    case 4: members.append(("vec", list { $0.object([("dict", $0.list { $0.entry(depth - 1) })]) }))
    case 5: members += [("dict", list { $0.entry(depth - 1) }), ("title", string())]
    default: members.append(("media", list { $0.part() }))
    }
    return object(members)
  }

  private mutating func group(_ depth: Int) -> String {
    var members = [
      ("name", string()), ("description", pick(2) == 0 ? "\"\"" : string()),
      (
        "entries",
        list {
          $0.object([
            ("timestamp", $0.time()),
            ("data", $0.object([("name", $0.string()), ("uri", $0.address()), ($0.key(), $0.any(1))])),
          ])
        }
      ),
    ]
    if depth > 0, pick(2) == 0 { members.append(("children", list { $0.group(depth - 1) })) }
    if pick(4) == 0 { members.append((key(), any(2))) }
    return object(members)
  }

  private mutating func any(_ depth: Int) -> String {
    switch pick(depth > 0 ? 9 : 5) {
    case 0: return time()
    case 1: return number()
    case 2: return word(["true", "false", "null", "0", "\"\""])
    case 3, 4: return string()
    case 5: return list { $0.any(depth - 1) }
    default:
      var members: [(String, String)] = []
      for _ in 0..<pick(5) { members.append((key(), any(depth - 1))) }
      return object(members)
    }
  }

  // MARK: - Parts

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func word(_ words: [String]) -> String { words[pick(words.count)] }

  private mutating func key() -> String {
    word([
      "name", "title", "text", "url", "entries", "children", "key", "group", "value", "data", "timestamp",
      "label_values", "media", "x", "y_v2", "Caff\\u00c3\\u00a8", "P\(pick(9))", "",
    ])
  }

  private mutating func list(_ element: (inout RandomJSON) -> String) -> String {
    var parts: [String] = []
    for _ in 0..<pick(4) { parts.append(element(&self)) }
    return "[" + parts.joined(separator: pick(2) == 0 ? "," : ",\n  ") + "]"
  }

  private mutating func envelope(_ element: (inout RandomJSON) -> String) -> String {
    let key = word(["things_v2", "interactions", "x_v3"])
    return object([(key, list(element))])
  }

  private func object(_ members: [(String, String)]) -> String {
    var keys: Set<String> = []
    let kept = members.filter { keys.insert($0.0).inserted }
    return "{" + kept.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private mutating func scalar(_ text: String, _ token: String) -> String {
    scalars.append(Scalar(text: text, token: token))
    return token
  }

  private mutating func string() -> String {
    serial += 1
    return switch pick(4) {
    case 0: scalar("s\(serial)·è€", "\"s\(serial)\\u00c2\\u00b7\\u00c3\\u00a8\\u00e2\\u0082\\u00ac\"")
    case 1: scalar("a/s\(serial).jpg", "\"a\\/s\(serial).jpg\"")
    default: scalar("s\(serial);", "\"s\(serial);\"")
    }
  }

  private mutating func address() -> String {
    serial += 1
    return scalar("https://e.example/\(serial)#", "\"https:\\/\\/e.example\\/\(serial)#\"")
  }

  private mutating func time() -> String {
    serial += 1
    return scalar("\(1_600_000_000 + serial)", "\(1_600_000_000 + serial)")
  }

  private mutating func number() -> String {
    serial += 1
    let text = word(["-", ""]) + word(["\(serial).250e3", "9\(serial)000000000000000007", "0.0\(serial)1"])
    return scalar(text, text)
  }
}
