/// A person or organisation: a row of `contacts`. Consent is never guessed: its columns keep their defaults.
package struct Contact {
  package var id: Int64 = 0
  package var key: Text = .null
  package var kind: Word = .unknown
  package var fullName: Text = .null
  package var givenName: Text = .null
  package var familyName: Text = .null
  package var organization: Text = .null
  package var jobTitle: Text = .null
  /// Lower case.
  package var email: Text = .null
  /// E.164.
  package var phone: Text = .null
  package var website: Text = .null
  package var street: Text = .null
  package var city: Text = .null
  package var region: Text = .null
  package var postalCode: Text = .null
  /// ISO 3166-1 alpha-2.
  package var countryCode: Text = .null
  /// BCP 47.
  package var language: Text = .null
  /// `YYYY-MM-DD` or `--MM-DD`.
  package var birthday: Text = .null
  package var notes: Text = .null
  package var origin: Word = .addressBook
  package var lawfulBasis: Word = .notRecorded
  package var consentStatus: Word = .notRecorded
  package var consentAt: Text = .null
  package var consentSource: Text = .null
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.contacts) { row in
      row.integer(id)
      row.text(key)
      row.text(kind.text)
      row.text(fullName)
      row.text(givenName)
      row.text(familyName)
      row.text(organization)
      row.text(jobTitle)
      row.text(email)
      row.text(phone)
      row.text(website)
      row.text(street)
      row.text(city)
      row.text(region)
      row.text(postalCode)
      row.text(countryCode)
      row.text(language)
      row.text(birthday)
      row.text(notes)
      row.text(origin.text)
      row.text(lawfulBasis.text)
      row.text(consentStatus.text)
      row.text(consentAt)
      row.text(consentSource)
      row.text(extra)
      row.source(source)
    }
  }
}
