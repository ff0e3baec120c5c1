/// How much an export will write, and whether the disk has it.
public struct DiskEstimate: Sendable, Hashable {
  /// Bytes that the export will take, estimated generously.
  public var needed: Int
  /// Bytes that are free on the disk of the output folder; nil when it is not known.
  public var available: Int?

  /// Makes an estimate; both numbers are bytes.
  public init(needed: Int, available: Int?) {
    self.needed = needed
    self.available = available
  }
}
