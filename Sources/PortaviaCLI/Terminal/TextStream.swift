/// Where text goes: a descriptor, or a closure in tests.
struct TextStream: Sendable {
  /// Writes everything, and returns 0 or the error number of the system.
  let write: @Sendable (String) -> Int32

  init(write: @escaping @Sendable (String) -> Int32) {
    self.write = write
  }

  init(descriptor: Int32) {
    write = { text in
      var text = text
      return text.withUTF8 { Platform.write(UnsafeRawBufferPointer($0), to: descriptor) }
    }
  }
}
