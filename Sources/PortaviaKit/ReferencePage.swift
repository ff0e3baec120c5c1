import Import
import Platforms
import PortaviaModel

/// A page of the reference that is made from the code, in Markdown: the files in `docs/` are these texts.
public enum ReferencePage: String, Sendable, CaseIterable {
  /// Every finding: what it means, how it comes about, what to do.
  case findings
  /// Which kind of file becomes rows of which tables.
  case coverage
  /// Every check: what it asks, how it knows, what it cannot know, what to do.
  case verification

  /// The whole page, ending with a line break.
  public var text: String {
    switch self {
    case .findings: FindingCode.markdown
    case .coverage: Coverage.markdown(KnownPlatforms.all)
    case .verification: CheckCode.markdown
    }
  }
}
