/// Whether an archive holds a kind of content that its product normally does.
public struct PresenceReport: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    case present
    /// It was asked for, and the platform says that there is nothing.
    case empty
    /// It was not asked for, or stands in a part that is not here.
    case absent
  }

  /// Stable English name, e.g. `messages`.
  public var name: String
  public var state: State

  package init(name: String, state: State) {
    self.name = name
    self.state = state
  }
}
