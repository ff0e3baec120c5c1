import Import
import PortaviaModel
import StructuredText

/// One number of a Page for each day: Meta Business Suite → Insights → a chart → Export
/// (docs/formats/meta-business.md#numbers-of-a-page). The line above the header names it; whose it is, the
/// file does not say.
struct MetricRule: FileRule {
  let name = "meta.page-insights"
  let category = "insights"
  let patterns = [PathPattern("*")]
  let tables: [TableID] = [.metrics]

  func claims(_ path: ArchivePath) -> Bool { false }
  func claims(_ head: EntryHead) -> Bool { BusinessTable.of(head) == .metric }

  func read(_ file: Int, in session: ArchiveSession) throws {
    try readRows(of: file, in: session, isHeader: BusinessTable.isMetricHeader) { record, place in
      guard let date = record[0].flatMap({ PrintedDate($0) }), let civil = date.civil(nil) else { return nil }
      let title = record.header.titles.last.map(trimmed) ?? ""
      let context = place.context
      try context.emit { batch in
        for (index, column) in record.header.columns.enumerated().dropFirst() {
          guard let raw = record[index] else { continue }
          let isPrimary = index == 1
          let number = PrintedNumber(raw, isEnglish: false)
          var row = Metric()
          row.id = context.nextID.metric
          context.nextID.metric += 1
          row.platform = InsightsPlatform.of(title: title)
          row.name = batch.text(MetricName.of(isPrimary ? title : column))
          // These files write plain numbers with a point before the fraction in every language.
          row.value = number.value ?? Double(raw)
          row.raw = batch.text(raw)
          row.unit = number.isPercent ? .percent : .count
          row.periodStart = batch.text(civil.dayText)
          row.periodEnd = row.periodStart
          row.extra = batch.text(extra(title, isPrimary ? nil : column, index == 1 ? record : nil))
          row.source = place.source
          row.append(to: batch)
          context.count(.metrics)
        }
      }
      session.saw(civil.milliseconds)
      return .normalised
    }
  }

  private func extra(_ title: String, _ column: String?, _ record: CSVRecord?) -> String? {
    var members: [(key: String, json: String)] = []
    if MetricName.of(title) != title.lowercased() || column != nil {
      members.append(("title", PostNumbers.json(title)))
    }
    if let column { members.append(("column", PostNumbers.json(column))) }
    for (key, value) in record?.overhang ?? [] { members.append((key, PostNumbers.json(value))) }
    return Extra(members).text
  }
}
