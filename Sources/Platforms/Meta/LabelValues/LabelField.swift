import Import
import StructuredText

/// The keys of `label_values` records (docs/formats/facebook.md#label-record) that activity records do not
/// have: both hold the same media objects, so one set numbers the keys of both.
enum LabelField: Int, CaseIterable {
  case label_values, fbid, ent_name
  // An entry, and what carries its value
  case label, ent_field_name, value, timestamp_value, href, vec, dict
  // The other dialects of Instagram (docs/formats/instagram.md#records)
  case string_list_data, string_map_data, media_list_data, media_map_data

  /// Those of activity records first: an ``ActivityField`` has the same number in both sets.
  static let names = ActivityField.allCases.map { "\($0)" } + allCases.map { "\($0)" }
  static let keys = KeySet(names)
  private static let fields = allCases.map { keys.index(of: "\($0)") }

  /// Its number in ``keys``.
  var field: UInt16 { Self.fields[rawValue] }
}

extension JSONTape {
  /// The first member of an object with that key and kind of value.
  borrowing func member(_ node: Int, _ field: LabelField, _ kind: JSONKind) -> Int? {
    guard let found = child(of: node, field: field.field), self.kind(found) == kind else { return nil }
    return found
  }
}
