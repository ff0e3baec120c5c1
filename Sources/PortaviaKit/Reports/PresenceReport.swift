/// Whether an archive holds a kind of content that its product normally does.
public struct PresenceReport: Sendable, Hashable {
  /// Whether the content is there, and if not, why.
  public enum State: String, Sendable, CaseIterable {
    case present
    /// It was asked for, and the platform says that there is nothing.
    case empty
    /// It was not asked for, or is in a part that is not here.
    case absent
  }

  /// Stable English name, e.g. `messages`.
  public var name: String
  /// Whether it is there.
  public var state: State

  package init(name: String, state: State) {
    self.name = name
    self.state = state
  }
}
