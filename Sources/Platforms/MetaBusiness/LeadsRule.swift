import Import
import PortaviaModel
import StructuredText

/// Answers to the lead forms of a Page or of its ads, as Ads Manager and the forms library give them
/// (docs/formats/meta-business.md#lead-form-answers).
struct LeadsRule: FileRule {
  let name = "meta.leads"
  let category = "leads"
  let patterns = [PathPattern("*")]
  let tables: [TableID] = [.formSubmissions, .contacts]

  func claims(_ path: ArchivePath) -> Bool { false }
  func claims(_ head: EntryHead) -> Bool { BusinessTable.of(head) == .leads }

  func prepare(_ context: ImportContext) {
    forEachEntry(in: context) { session, file in
      var columns: LeadColumns?
      peekRows(of: file, in: session, isHeader: BusinessTable.isLeadsHeader) { record in
        let places = columns ?? LeadColumns(record.header)
        columns = places
        let lead = Lead(record, places)
        if lead.hasPerson { context.contacts.connect(lead.contact) }
        return true
      }
    }
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    var columns: LeadColumns?
    try readRows(of: file, in: session, isHeader: BusinessTable.isLeadsHeader) { record, place in
      let places = columns ?? LeadColumns(record.header)
      columns = places
      return try write(Lead(record, places), &place)
    }
  }

  private func write(_ lead: Lead, _ place: inout RecordPlace) throws -> Outcome? {
    let session = place.session
    let context = place.context
    let platform = lead.platform ?? session.record.platform
    let id = context.nextID.formSubmission
    if let platformID = lead.id {
      let known = context.identified.meet(
        .formSubmissions, platform: platform, id: platformID, row: id, fingerprint: place.fingerprint)
      if let known {
        place.isOtherVersion = known.isOtherVersion
        try context.recordSource(
          .formSubmissions, known.row, file: place.source.file, ordinal: place.source.ordinal ?? 0)
        return .merged
      }
    }
    context.nextID.formSubmission += 1
    if lead.isTest { session.find(.leadsTest) }
    let time = time(of: lead, session)
    let contact = contact(of: lead, place)
    let key = key(of: lead, platform, place)
    try context.emit { batch in
      var row = FormSubmission()
      row.id = id
      row.key = batch.text(key)
      row.platform = platform
      row.platformID = batch.text(lead.id)
      row.formID = batch.text(lead.fields["form_id"])
      row.formName = batch.text(lead.fields["form_name"])
      row.contact = contact
      row.campaignID = batch.text(lead.fields["campaign_id"])
      row.campaignName = batch.text(lead.fields["campaign_name"])
      row.adSetID = batch.text(lead.fields["adset_id"])
      row.adSetName = batch.text(lead.fields["adset_name"])
      row.adID = batch.text(lead.fields["ad_id"])
      row.adName = batch.text(lead.fields["ad_name"])
      row.isOrganic = lead.isOrganic
      row.status = batch.text(lead.fields["lead_status"])
      if lead.hasPerson {
        row.fullName = batch.text(lead.contact.fullName)
        row.email = batch.text(lead.contact.points.first { $0.scheme == .email }?.normalized)
        row.phone = batch.text(lead.contact.points.first { $0.scheme == .phone && $0.isIdentity }?.normalized)
      }
      row.time = time
      row.time.raw = batch.text(lead.time)
      row.createdAt = context.timestamp(time, in: batch)
      row.extra = batch.text(extra(of: lead))
      row.source = place.source
      row.append(to: batch)
      for (index, answer) in lead.answers.enumerated() {
        var row = FormAnswer()
        row.submission = id
        row.position = Int64(index + 1)
        row.question = batch.text(answer.question)
        row.answer = batch.text(answer.answer)
        row.append(to: batch)
      }
      if contact != nil {
        Interaction(
          table: .formSubmissions, record: id, account: nil, contact: contact, platform: platform,
          channel: .leadForm, type: Word.form.text, at: row.createdAt
        ).append(to: batch)
      }
    }
    context.count(.formSubmissions)
    if let ms = time.milliseconds, !lead.isTest {
      session.saw(ms)
      context.monthly.count(
        month: context.zone.month(of: ms), platform: platform, channel: .leadForm, kind: .form,
        direction: .in)
    }
    return .normalised
  }

  private func contact(of lead: Lead, _ place: borrowing RecordPlace) -> Int64? {
    guard lead.hasPerson else { return nil }
    var sighting = lead.contact
    sighting.source = place.source
    if lead.id == nil { sighting.originID = [place.session.record.key, "\(place.source.ordinal ?? 0)"] }
    let (id, isNew) = place.context.contacts.meet(sighting)
    if isNew { place.context.count(.contacts) }
    return id
  }

  private func time(of lead: Lead, _ session: ArchiveSession) -> EventTime {
    guard let text = lead.time else { return .absent }
    guard let date = PrintedDate(text), date.isISO, date.hasTime, let offset = date.offset,
      let civil = date.civil(nil)
    else {
      session.find(.leadsTimeUnclear)
      return EventTime(milliseconds: nil, precision: .none, basis: .unknown)
    }
    return EventTime(
      milliseconds: civil.milliseconds - Int64(offset) * 60_000,
      precision: date.hasSeconds ? .seconds : .minute,
      basis: .offset)
  }

  private func key(of lead: Lead, _ platform: Word, _ place: borrowing RecordPlace) -> String {
    let context = place.context
    if let id = lead.id {
      context.key.begin("form_submissions", "platform_id")
      context.key.part(platform.name)
      context.key.part(id)
    } else {
      context.key.begin("form_submissions", "row")
      context.key.part(place.session.record.key)
      let file = Int(place.source.file - place.session.fileID(0))
      context.key.part(place.session.download.files[file].path)
      context.key.part(place.source.ordinal ?? 0)
    }
    return context.key.finish("fs")
  }

  private func extra(of lead: Lead) -> String? {
    var json = JSONWriter()
    guard lead.isTest || !lead.extra.isEmpty else { return nil }
    json.object { json in
      if lead.isTest { json.member("test_lead", true) }
      for (key, value) in lead.extra { json.member(key, value) }
    }
    return json.text
  }
}
