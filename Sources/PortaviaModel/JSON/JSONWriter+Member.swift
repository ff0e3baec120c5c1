/// A key and its value in one call.
extension JSONWriter {
  package mutating func member(_ name: String, _ string: String) {
    key(name)
    value(string)
  }

  /// Writes null when there is no string.
  package mutating func member(_ name: String, _ string: String?) {
    key(name)
    if let string { value(string) } else { null() }
  }

  package mutating func member(_ name: String, _ number: some BinaryInteger) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ number: Double) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ boolean: Bool) {
    key(name)
    value(boolean)
  }

  package mutating func member(_ name: String, _ strings: [String]) {
    key(name)
    array { json in for string in strings { json.value(string) } }
  }

  /// A member whose value the closure writes.
  package mutating func member(_ name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try body(&self)
  }
}
