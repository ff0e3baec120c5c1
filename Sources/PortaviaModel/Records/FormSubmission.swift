/// A filled form: a row of `form_submissions`.
package struct FormSubmission {
  package var id: Int64 = 0
  package var key: Text = .null
  package var platform: Word = .facebook
  /// Without the prefix `l:` of the CSV.
  package var platformID: Text = .null
  package var formID: Text = .null
  package var formName: Text = .null
  package var pageAccount: Int64?
  package var contact: Int64?
  package var campaignID: Text = .null
  package var campaignName: Text = .null
  package var adSetID: Text = .null
  package var adSetName: Text = .null
  package var adID: Text = .null
  package var adName: Text = .null
  package var isOrganic: Bool?
  package var status: Text = .null
  package var fullName: Text = .null
  /// Lower case.
  package var email: Text = .null
  /// E.164.
  package var phone: Text = .null
  package var createdAt: Text = .null
  package var time: EventTime = .absent
  package var extra: Text = .null
  package var source: SourcePosition?

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.formSubmissions) { row in
      row.integer(id)
      row.text(key)
      row.text(platform.text)
      row.text(platformID)
      row.text(formID)
      row.text(formName)
      row.integer(pageAccount)
      row.integer(contact)
      row.text(campaignID)
      row.text(campaignName)
      row.text(adSetID)
      row.text(adSetName)
      row.text(adID)
      row.text(adName)
      row.boolean(isOrganic)
      row.text(status)
      row.text(fullName)
      row.text(email)
      row.text(phone)
      row.text(createdAt)
      row.time(time)
      row.text(extra)
      row.source(source)
    }
  }
}
