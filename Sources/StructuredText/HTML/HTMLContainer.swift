/// Which element has the records of a page as its children.
package enum HTMLContainer: Sendable, Equatable {
  /// `<main>`, or an element with that role or class: the page container of Meta's downloads
  /// (docs/formats/facebook.md#pages-since-2022).
  case main
  /// The body, for pages that have no such element.
  case body
  /// Every element of the class `thread`, as on the pages of the years before 2018
  /// (docs/formats/facebook.md#pages-until-early-2018). What it holds before its first child of the class
  /// `message` is a record, with the element as its root; each such child makes a record with what follows it
  /// up to the next one, with a root of its own, ``HTMLTag/group``. A child of that class in any other
  /// element begins records in the same way.
  case threads

  /// Classes of the container in the downloads of 2022, of 2018 and of the years before; used where neither
  /// name nor role decides.
  static let classes: [StaticString] = ["_a706", "_4t5n", "contents"]
}
