/// What was odd about a page: everything that a parser of HTML passes over without a word.
package struct HTMLProblems: Sendable, Equatable {
  /// NUL bytes, shown as U+FFFD.
  package var nuls = 0
  /// Other control characters, shown as U+FFFD.
  package var controls = 0
  /// Byte sequences that are not UTF-8, shown as U+FFFD.
  package var invalidUTF8 = 0
  /// References to characters that do not exist.
  package var invalidReferences = 0
  /// Elements are nested deeper than the limit; the page was read up to there.
  package var isTooDeep = false
  /// Records, or other pieces, beyond the limit.
  package var tooLarge = 0
  /// Beginnings of tags inside values of attributes, which were read as a part of the value.
  package var swallowedTags = 0
  /// The text outside all records was longer than what is kept of it.
  package var isFrameCut = false
  /// A script or style sheet that is never closed has swallowed the rest of the page.
  package var isUnclosedScript = false
  /// Text after `</html>`; it was read.
  package var hasContentAfterEnd = false
  /// The page has a beginning and no end.
  package var isTruncated = false
  /// The parser gave up at this byte.
  package var stoppedAt: Int?
  /// Errors of the parser after which it may have left something out.
  package var fatalErrors = 0
  /// How often the opening of a record occurs in the bytes and how many records were read, where the two
  /// differ.
  package var markers: Markers?

  package struct Markers: Sendable, Equatable {
    package var inBytes: Int
    package var read: Int
  }

  package init() {}

  /// Whether the whole page was read as it is.
  package var isWhole: Bool { self == HTMLProblems() }
}
