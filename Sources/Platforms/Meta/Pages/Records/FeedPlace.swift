import Import
import PortaviaModel
import StructuredText

/// A place in a block: lines such as `Place: Bar Aurora` and `Coordinates: 45.25, 9.5`, in any language that
/// ``LabelConcept`` has.
struct FeedPlace {
  private var name: String?
  private var coordinate: (latitude: Substring, longitude: Substring)?

  var isEmpty: Bool { name == nil && coordinate == nil }

  init(_ content: FeedContent, _ page: PageRecord) {
    for leaf in content.others {
      guard let line = content.string(leaf), let colon = line.firstIndex(of: ":") else { continue }
      let label = trimmed(String(line[..<colon]))
      let value = trimmed(String(line[line.index(after: colon)...]))
      if name == nil, LabelConcept.place.isNamed(label), !value.isEmpty {
        name = value
      } else if coordinate == nil, LabelConcept.coordinates.isNamed(label), let numbers = Self.numbers(value)
      {
        coordinate = numbers
      } else {
        continue
      }
      content.claim(leaf)
    }
  }

  /// Whether a text is a line about a place.
  static func isLine(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let label = trimmed(String(text[..<colon]))
    return LabelConcept.place.isNamed(label) || LabelConcept.coordinates.isNamed(label)
  }

  /// `45.25, 9.5`, with or without brackets.
  private static func numbers(_ text: String) -> (Substring, Substring)? {
    let parts = text.split { "(), ".contains($0) }
    guard parts.count == 2, parts.allSatisfy({ Double($0)?.isFinite == true && $0.utf8.count < 24 }) else {
      return nil
    }
    return (parts[0], parts[1])
  }

  func write(_ page: PageRecord, _ arena: inout Arena) {
    if let name { page.record.string("name", name, in: &arena) }
    guard let coordinate else { return }
    page.record.object("coordinate", in: &arena)
    page.record.number("latitude", String(coordinate.latitude), in: &arena)
    page.record.number("longitude", String(coordinate.longitude), in: &arena)
    page.record.end()
  }
}
