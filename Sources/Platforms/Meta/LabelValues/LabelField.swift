import Import
import StructuredText

/// The keys of `label_values` records (docs/formats/facebook.md#label-record) that activity records do not
/// have: both hold the same media objects, so one set numbers the keys of both.
enum LabelField: String, KnownKey {
  case labelValues = "label_values", fbid, entName = "ent_name"
  // An entry, and what carries its value
  case label, entFieldName = "ent_field_name", value, timestampValue = "timestamp_value", href, vec, dict
  // The other dialects of Instagram (docs/formats/instagram.md#records)
  case stringListData = "string_list_data", stringMapData = "string_map_data"
  case mediaListData = "media_list_data", mediaMapData = "media_map_data"

  /// Those of activity records first: an ``ActivityField`` has the same number in both sets.
  static let names = ActivityField.allCases.map(\.rawValue) + allCases.map(\.rawValue)
  static let keys = KeySet(names)
  private static let fields = allCases.map { keys.index(of: $0.rawValue) }

  /// Its number in ``keys``.
  var field: UInt16 { Self.fields[position] }
}

extension JSONTape {
  /// The first member of an object with that key and kind of value.
  borrowing func member(_ node: Int, _ field: LabelField, _ kind: JSONKind) -> Int? {
    guard let found = child(of: node, field: field.field), self.kind(found) == kind else { return nil }
    return found
  }
}
