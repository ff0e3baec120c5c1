import Import
import PortaviaModel

/// Where the columns of a content export are.
struct ContentColumns {
  private(set) var known: [ContentColumn: Int] = [:]
  private(set) var others: [Int] = []
  /// The file is in English, so that its numbers and dates are.
  let isEnglish: Bool

  init(_ header: CSVHeader) {
    for (index, label) in header.columns.enumerated() {
      if let column = ContentColumn(label), known[column] == nil {
        known[column] = index
      } else {
        others.append(index)
      }
    }
    let labels = Set(header.columns.map { $0.lowercased() })
    isEnglish = labels.contains("publish time") || labels.contains("post id")
    // The id of the post is the first column in every language.
    if known[.postID] == nil, others.first == 0 {
      known[.postID] = 0
      others.removeFirst()
    }
  }
}

/// A row of a content export: a post and its numbers.
struct PostNumbers {
  struct Number {
    var name: String
    var value: Double?
    var raw: String
    var unit: Word?
    /// JSON object.
    var extra: String?
  }

  var id: String?
  var platform: Word
  var accountID: String?
  var owner: OwnerFacts?
  var permalink: String?
  var title: String?
  var text: String?
  var type = Word.post
  /// As printed.
  var publishTime: String?
  /// As printed: a day, or a word for all time.
  var date: String?
  var numbers: [Number] = []
  private var attributes: [(key: String, value: String)] = []

  init(_ record: CSVRecord, _ columns: ContentColumns) {
    func cell(_ column: ContentColumn) -> String? { record[columns.known[column]] }
    id = cell(.postID).map(trimmed)
    if id?.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }) != true { id = nil }
    permalink = cell(.permalink)
    let address = permalink ?? record.cells.first { InsightsPlatform.isInstagram($0) }
    let username = cell(.username)
    platform = username != nil || address.map(InsightsPlatform.isInstagram) == true ? .instagram : .facebook
    accountID = cell(.pageID)
    if let name = cell(.pageName) ?? username {
      var facts = OwnerFacts(name: name)
      facts.kind = platform == .facebook ? .page : .unknown
      facts.username = username
      owner = facts
    }
    publishTime = cell(.publishTime)
    date = cell(.date)
    settleText(cell(.title), cell(.description))
    type = Self.type(cell(.postType) ?? "")
    let inExtra: [ContentColumn] = [
      .duration, .captionType, .isCrosspost, .isShare, .postType, .languages, .customLabels, .fundedStatus,
      .dataComment,
    ]
    for column in inExtra {
      guard let index = columns.known[column], let value = record[index] else { continue }
      attributes.append((record.header.columns[index], value))
    }
    for index in columns.others { take(record, index, columns.isEnglish) }
    attributes += record.overhang
  }

  /// Whatever has no column of its own; the word for all time too.
  func extra(isTotal: Bool) -> String? {
    var members = attributes
    if isTotal, let date { members.append(("Date", date)) }
    if members.isEmpty { return nil }
    var json = JSONWriter()
    json.object { json in for member in members { json.member(member.key, member.value) } }
    return json.text
  }

  /// Tells two descriptions of the post apart; its numbers change from day to day.
  var postFingerprint: Int {
    var hasher = Hasher()
    for text in [permalink, title, text, publishTime] { hasher.combine(text) }
    for attribute in attributes {
      hasher.combine(attribute.key)
      hasher.combine(attribute.value)
    }
    return hasher.finalize()
  }

  /// By kind of post, the text stands in one column or in the other
  /// (docs/formats/meta-business.md#numbers-of-posts).
  private mutating func settleText(_ title: String?, _ description: String?) {
    let isTitleLonger = (title ?? "").utf8.count > (description ?? "").utf8.count
    (text, self.title) = isTitleLonger ? (title, description) : (description, title)
    if text == self.title { self.title = nil }
  }

  private mutating func take(_ record: CSVRecord, _ index: Int, _ isEnglish: Bool) {
    guard let raw = record[index] else { return }
    let label = record.header.columns[index]
    let number = PrintedNumber(raw, isEnglish: isEnglish)
    guard number.isNumeric || raw.allSatisfy({ "-–—".contains($0) }) else {
      if permalink == nil, raw.hasPrefix("https://") {
        permalink = raw
      } else {
        attributes.append((label, raw))
      }
      return
    }
    let name = MetricName.of(label)
    var unit: Word? = .count
    if number.isPercent { unit = .percent } else if name.contains("seconds") { unit = .seconds }
    // Money is counted in what stands in brackets.
    if label.contains("(") || label.contains("CPM") { unit = unit == .count ? nil : unit }
    numbers.append(
      Number(
        name: name, value: number.value, raw: raw, unit: unit,
        extra: name == label.lowercased() ? nil : Extra([("label", Self.json(label))]).text))
  }

  static func json(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return json.text
  }

  private static func type(_ text: String) -> Word {
    let text = text.lowercased()
    if text.contains("reel") || text.contains("video") { return .video }
    if ["photo", "image", "carousel", "foto", "immagine", "carosello"].contains(where: text.contains) {
      return .photo
    }
    if text.contains("story") || text.contains("stories") || text.contains("storia") { return .story }
    return text.contains("link") ? .share : .post
  }
}
