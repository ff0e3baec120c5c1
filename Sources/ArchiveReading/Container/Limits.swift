/// How much an input may ask for. What is refused is listed and reported, never left out in silence.
package struct Limits: Sendable, Hashable {
  /// The largest entry that is read, in uncompressed bytes.
  package var entryBytes: UInt64 = 1 << 36
  /// The most uncompressed bytes that one container may hold.
  package var totalBytes: UInt64 = 1 << 41
  /// The most uncompressed bytes per compressed byte; deflate itself reaches about 1,032.
  package var ratio: UInt64 = 250
  /// Entries up to this size, in uncompressed bytes, may have any ratio.
  package var ratioFreeBytes: UInt64 = 64 << 20
  /// The most entries of one container.
  package var entries: Int = 2_000_000
  /// The longest name of an entry, in bytes as stored; a zip cannot hold longer ones than 65,535.
  package var nameBytes: Int = 65_535
  /// The most bytes of all names of one container together.
  package var namesBytes: Int = 512 << 20
  /// The most folders inside each other.
  package var folderDepth: Int = 64
  /// How many findings of one kind are listed one by one; the rest are counted in a last one.
  package var findingsPerCode: Int = 50

  package init() {}
}
