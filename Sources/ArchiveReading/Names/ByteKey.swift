/// A string as its bytes: `String` itself takes composed and decomposed letters for the same.
struct ByteKey: Hashable, Sendable {
  let text: String

  static func == (a: ByteKey, b: ByteKey) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
