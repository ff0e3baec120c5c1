import Import
import PortaviaModel
import StructuredText

/// The numbers of each post: Meta Business Suite → Insights → Content → Export
/// (docs/formats/meta-business.md#numbers-of-posts).
struct ContentInsightsRule: FileRule {
  let name = "meta.content-insights"
  let category = "insights"
  let patterns = [PathPattern("*")]
  let tables: [TableID] = [.posts, .metrics]

  func claims(_ path: ArchivePath) -> Bool { false }
  func claims(_ head: EntryHead) -> Bool { BusinessTable.of(head) == .content }

  func survey(_ file: Int, in session: ArchiveSession) {
    if session.facts.owner == nil { session.facts.owner = owner(file, in: session) }
  }

  /// The Page or account of the first row.
  private func owner(_ file: Int, in session: ArchiveSession) -> OwnerFacts? {
    var owner: OwnerFacts?
    peekRows(of: file, in: session, isHeader: BusinessTable.isContentHeader) { record in
      owner = PostNumbers(record, ContentColumns(record.header)).owner
      return owner == nil
    }
    return owner
  }

  func read(_ file: Int, in session: ArchiveSession) throws {
    let times = PublishTimes(self, file, in: session)
    var columns: ContentColumns?
    var accounts: [String: Int64] = [:]
    try readRows(of: file, in: session, isHeader: BusinessTable.isContentHeader) { record, place in
      let places = columns ?? ContentColumns(record.header)
      columns = places
      let numbers = PostNumbers(record, places)
      guard let id = numbers.id else { return nil }
      let account = numbers.owner.map { owner in
        let name = owner.username ?? owner.name
        let known = accounts[name] ?? register(owner, numbers, place)
        accounts[name] = known
        return known
      }
      let time = times.time(numbers.publishTime)
      return try write(numbers, id: id, account: account, time: time, times, &place)
    }
    if times.isOrderUnknown { session.find(.insightsDateOrderUnknown, file: file) }
    if times.isZoneUnknown { session.find(.insightsZoneUnknown, file: file) }
  }

  private func register(_ owner: OwnerFacts, _ numbers: PostNumbers, _ place: borrowing RecordPlace) -> Int64
  {
    let accounts = place.context.accounts
    let session = place.session
    let isOwn =
      session.scope.owner == normalizedName(owner.name) && numbers.platform == session.record.platform
    let id =
      (isOwn ? session.owner : nil)
      ?? accounts.owner(
        owner, platform: numbers.platform,
        scope: NameScope(owner: normalizedName(owner.name), isPage: owner.kind == .page),
        source: place.source)
    if let number = numbers.accountID {
      accounts.update(id) { $0.platformID = $0.platformID ?? number }
      accounts.identify(id, .platformID, number, number)
    }
    return id
  }

  private func write(
    _ numbers: PostNumbers, id: String, account: Int64?, time: EventTime, _ times: PublishTimes,
    _ place: inout RecordPlace
  ) throws -> Outcome {
    let context = place.context
    let day = numbers.date.flatMap { PrintedDate($0) }.flatMap { $0.civil(times.order) }?.dayText
    let natural = "insights\u{0}\(id)\u{0}\(place.fingerprint)"
    let next = context.nextID.post
    let known = context.identified.meet(
      .posts, platform: numbers.platform, id: id, row: next, fingerprint: numbers.postFingerprint)
    let post = known?.row ?? next
    if known != nil {
      try context.recordSource(.posts, post, file: place.source.file, ordinal: place.source.ordinal ?? 0)
      // The same row in another file counts nothing again.
      if case .known = context.sightings.meet(natural, file: place.source.file, row: post) { return .merged }
    } else {
      _ = context.sightings.meet(natural, file: place.source.file, row: post)
      context.nextID.post += 1
      try writePost(numbers, id: id, row: post, account: account, time: time, isTotal: day == nil, place)
    }
    try context.emit { batch in
      for number in numbers.numbers {
        var row = Metric()
        row.id = context.nextID.metric
        context.nextID.metric += 1
        row.platform = numbers.platform
        row.account = account
        row.post = post
        row.name = batch.text(number.name)
        row.value = number.value
        row.raw = batch.text(number.raw)
        row.unit = number.unit
        row.periodStart = batch.text(day)
        row.periodEnd = row.periodStart
        row.extra = batch.text(number.extra)
        row.source = place.source
        row.append(to: batch)
        context.count(.metrics)
      }
    }
    // What this row says about the post is nowhere else.
    if known?.isOtherVersion == true { place.keepsRaw = true }
    return .normalised
  }

  private func writePost(
    _ numbers: PostNumbers, id: String, row: Int64, account: Int64?, time: EventTime, isTotal: Bool,
    _ place: borrowing RecordPlace
  ) throws {
    let context = place.context
    context.key.begin("posts", "platform_id")
    context.key.part(numbers.platform.name)
    context.key.part(id)
    let key = context.key.finish("po")
    func total(_ name: String) -> Int64? {
      guard isTotal, let value = numbers.numbers.first(where: { $0.name == name })?.value else { return nil }
      return Int64(exactly: value)
    }
    try context.emit { batch in
      var post = Post()
      post.id = row
      post.key = batch.text(key)
      post.platform = numbers.platform
      post.platformID = batch.text(id)
      post.type = numbers.type
      post.author = account
      post.url = batch.text(numbers.permalink)
      post.title = batch.text(numbers.title)
      post.text = batch.text(numbers.text)
      post.time = time
      post.time.raw = time.basis == .none ? .null : batch.text(numbers.publishTime)
      post.publishedAt = context.timestamp(time, in: batch)
      post.reportedReactions = total("reactions") ?? total("likes")
      post.reportedComments = total("comments")
      post.reportedShares = total("shares")
      post.reportedViews = total("views")
      post.extra = batch.text(numbers.extra(isTotal: isTotal))
      post.source = place.source
      post.append(to: batch)
    }
    context.count(.posts)
    if let ms = time.milliseconds {
      place.session.saw(ms)
      context.monthly.count(
        month: context.zone.month(of: ms), platform: numbers.platform, channel: .posts, kind: .post,
        direction: .out)
    }
  }
}
