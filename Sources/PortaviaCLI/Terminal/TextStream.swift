import PortaviaSystem

/// Where text goes: a stream of the process, or a closure in tests.
struct TextStream: Sendable {
  /// Writes everything; returns what went wrong.
  let write: @Sendable (String) -> SystemError?

  init(write: @escaping @Sendable (String) -> SystemError?) {
    self.write = write
  }

  init(_ stream: StandardStream) {
    write = { text in
      var text = text
      return text.withUTF8 { bytes in
        do throws(SystemError) {
          try stream.write(UnsafeRawBufferPointer(bytes))
          return nil
        } catch {
          return error
        }
      }
    }
  }
}
