import Platforms
import PortaviaModel

/// A page of the reference that is made from the code, in Markdown: the files in `docs/` are these texts.
public enum ReferencePage: String, Sendable, CaseIterable {
  /// Every finding: what it means, how it comes about, what to do.
  case findings
  /// Which kind of file becomes rows of which tables.
  case coverage

  /// The whole page, ending with a line break.
  public var text: String {
    switch self {
    case .findings: FindingCode.markdown
    case .coverage: Coverage.markdown
    }
  }
}
