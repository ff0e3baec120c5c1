import PortaviaModel

/// One kind of record, and the SQL that gives its rows on either side of a comparison.
///
/// A query gives: the key by which a record of one side is known on the other; the id of its row; its time in
/// milliseconds; its platform; then the values that are compared. Keys are made of what stays the same when somebody
/// edits the record, so that an edited message is a changed one and not a lost and a new one; ids of tables, which are
/// local to an export, and the owner's own name, which may change, are not in them.
struct ComparedTable: Sendable {
  /// Value of ``Comparison/Kind/name``.
  var name: String
  /// For a comparison of people, or only to prove that an export holds everything.
  var isDetail = false
  /// Whether the engine worked the record out from everything that was read together.
  var isDerived = false
  /// Names of the values.
  var values: [String]
  /// Those that are compared when one side is HTML.
  var coarseValues: [String] = []
  /// From the style of the keys to the query, without the order.
  var query: @Sendable (KeyStyle) -> String
  /// What a person recognises the row with the id `?1` by: one text.
  var label: String?
}

/// How exactly records of two sides can be matched.
struct KeyStyle: Sendable {
  /// Milliseconds to which times are cut; nil compares them exactly.
  var unit: Int64?
  /// Whether the content of media is known on both sides.
  var hasDigests = true

  var isCoarse: Bool { unit != nil }

  /// The time of a row as part of its key.
  func time(_ alias: String) -> String {
    let exact = unit.map { "\(alias).time_ms / \($0)" } ?? "\(alias).time_ms"
    return "COALESCE(\(exact), \(alias).time_raw, '')"
  }
}

/// Pieces of SQL that several queries are made of.
enum KeySQL {
  /// The parts of a key, which no character of a name can run together.
  static func key(_ parts: String...) -> String { parts.joined(separator: "||char(31)||") }

  /// An account: the owner is the owner whatever the name.
  static func account(_ alias: String) -> String {
    "CASE WHEN \(alias).is_owner THEN 'owner '||\(alias).kind ELSE COALESCE(\(alias).key, '') END"
  }

  /// A message by its place in time.
  static func message(_ alias: String, _ conversation: String, _ style: KeyStyle) -> String {
    "\(conversation).key||char(30)||\(style.time(alias))"
  }

  /// A date column in milliseconds.
  static func milliseconds(_ column: String) -> String {
    "CAST(strftime('%s', \(column)) AS INTEGER) * 1000"
  }

  /// The name of a file without its folder.
  static func baseName(_ column: String) -> String {
    "replace(\(column), rtrim(\(column), replace(\(column), '/', '')), '')"
  }

  static func name(_ alias: String) -> String {
    "COALESCE(\(alias).display_name, \(alias).username, \(alias).profile_url, '?')"
  }
}
