import PortaviaModel

/// Decides which records speak of one person: those with an equal number (E.164) or an equal e-mail address, directly or
/// through others (docs/rules.md#contacts). Equal names prove nothing.
///
/// Rows with the id of a contact are written at once, so two contacts can never become one later: before anything is
/// read, rules tell with ``connect(_:)`` which numbers and addresses stand together. Ids are given in the order in which
/// contacts are met. Cost: nearly O(1) for each number and address; all contacts stay in memory until the end.
package final class ContactRegistry {
  /// A contact with all that its records said.
  package struct Known {
    package var id: Int64
    package var sighting: ContactSighting
    /// Other names, in the order in which they were met.
    package var otherNames: [String] = []
  }

  package private(set) var contacts: [Known] = []
  private var numbers: [String: Int] = [:]
  private var parents: [Int] = []
  private var byRoot: [Int: Int64] = [:]

  package init() {}

  /// Says that the numbers and addresses of a record are those of one contact.
  package func connect(_ sighting: ContactSighting) {
    let identities = sighting.identities
    guard let first = identities.first else { return }
    for other in identities.dropFirst() { join(number(of: first), number(of: other)) }
  }

  /// The contact that a record speaks of.
  ///
  /// - Returns: its id, and whether it was not met before.
  package func meet(_ sighting: ContactSighting) -> (id: Int64, isNew: Bool) {
    connect(sighting)
    let identity =
      sighting.identities.first
      ?? ([sighting.origin.name] + sighting.originID).joined(separator: "\u{0}")
    let root = root(of: number(of: identity))
    if let known = byRoot[root] {
      merge(sighting, into: &contacts[Int(known) - 1])
      return (known, false)
    }
    let id = Int64(contacts.count + 1)
    byRoot[root] = id
    contacts.append(Known(id: id, sighting: sighting))
    return (id, true)
  }

  /// The contact with this number or address; nil when no record speaks of one.
  package func contact(_ scheme: Word, _ normalized: String) -> Int64? {
    guard let number = numbers[scheme.name + "\u{0}" + normalized] else { return nil }
    return byRoot[root(of: number)]
  }

  // MARK: - Several records of one contact

  /// What is known stays; another name is remembered.
  private func merge(_ new: ContactSighting, into known: inout Known) {
    if let name = new.fullName, let own = known.sighting.fullName, name != own,
      !known.otherNames.contains(name)
    {
      known.otherNames.append(name)
    }
    let isNamed = known.sighting.fullName != nil
    func fill(_ field: WritableKeyPath<ContactSighting, String?>) {
      if known.sighting[keyPath: field] == nil { known.sighting[keyPath: field] = new[keyPath: field] }
    }
    fill(\.fullName)
    // The parts of a name belong to that name.
    if !isNamed || known.sighting.fullName == new.fullName {
      fill(\.givenName)
      fill(\.familyName)
    }
    for field in [
      \ContactSighting.organization, \.jobTitle, \.website, \.countryCode, \.birthday, \.extra,
    ] { fill(field) }
    // An address is one thing: parts of two are none.
    let address = [\ContactSighting.street, \.city, \.region, \.postalCode]
    if address.allSatisfy({ known.sighting[keyPath: $0] == nil }) { for part in address { fill(part) } }
    if known.sighting.kind == .unknown { known.sighting.kind = new.kind }
    for point in new.points
    where !known.sighting.points.contains(where: { $0.scheme == point.scheme && $0.value == point.value }) {
      known.sighting.points.append(point)
    }
  }

  // MARK: - Numbers and addresses that belong together

  private func number(of identity: String) -> Int {
    if let known = numbers[identity] { return known }
    let new = parents.count
    parents.append(new)
    numbers[identity] = new
    return new
  }

  private func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  private func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(of: a), root(of: b))
    guard first != second else { return }
    // Two contacts that have their rows stay two; rules that connect first never come here.
    if byRoot[first] != nil, byRoot[second] != nil { return }
    let (upper, lower) = byRoot[second] == nil ? (first, second) : (second, first)
    parents[lower] = upper
  }
}
