import PortaviaModel

/// A person or organisation as one record says it.
package struct ContactSighting {
  package var origin: Word
  /// Names the record where neither a number nor an address does: a lead by its id, an entry of an address book by its
  /// name and date.
  package var originID: [String]
  package var kind: Word = .unknown
  package var fullName: String?
  package var givenName: String?
  package var familyName: String?
  package var organization: String?
  package var jobTitle: String?
  package var website: String?
  package var street: String?
  package var city: String?
  package var region: String?
  package var postalCode: String?
  /// ISO 3166-1 alpha-2.
  package var countryCode: String?
  /// `YYYY-MM-DD`.
  package var birthday: String?
  package var points: [Point] = []
  /// JSON object.
  package var extra: String?
  package var source: SourcePosition?

  /// A number or address.
  package struct Point {
    /// `phone`, `email`, `url`.
    package var scheme: Word
    /// As given.
    package var value: String
    /// In the form in which it is compared.
    package var normalized: String
    /// Whether it stands for one person: an address, or a number with its country.
    package var isIdentity: Bool
  }

  package init(origin: Word, originID: [String]) {
    self.origin = origin
    self.originID = originID
  }

  /// Takes a number, e-mail or web address.
  ///
  /// - Returns: whether it is one.
  @discardableResult
  package mutating func add(_ value: String) -> Bool {
    if let email = EmailAddress.normalized(value) {
      points.append(Point(scheme: .email, value: value, normalized: email, isIdentity: true))
    } else if value.lowercased().hasPrefix("http://") || value.lowercased().hasPrefix("https://") {
      points.append(Point(scheme: .url, value: value, normalized: canonicalURL(value), isIdentity: false))
    } else if let number = PhoneNumber.normalized(value) {
      points.append(
        Point(scheme: .phone, value: value, normalized: number, isIdentity: number.hasPrefix("+")))
    } else {
      return false
    }
    return true
  }

  /// What says who it is.
  package var identities: [String] {
    points.filter(\.isIdentity).map { $0.scheme.name + "\u{0}" + $0.normalized }
  }
}
