/// The three descriptors that every process starts with.
enum StandardStreams {
  static let output: Int32 = 1
  static let errors: Int32 = 2

  /// Makes writing to them harmless, even if the caller closed them.
  static func prepare() {
    Platform.occupyClosedDescriptors()
    Platform.ignoreBrokenPipes()
  }
}
