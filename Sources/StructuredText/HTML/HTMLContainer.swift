/// Which element has the records of a page as its children.
package enum HTMLContainer: Sendable {
  /// `<main>`, or what says by its role or class that it is one: the page container of Meta's downloads
  /// (facebook.md 7.3).
  case main
  /// The body, for pages that have no such element.
  case body

  /// Classes of the container in the downloads of 2018 to 2026; looked at where neither name nor role tells.
  static let classes: [StaticString] = ["_a706", "_4t5n"]
}
