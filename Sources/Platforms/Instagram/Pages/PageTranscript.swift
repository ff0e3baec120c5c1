import Import
import PortaviaModel
import StructuredText

extension PageAdapter {
  /// Entries of pages of Instagram, as records in its dialects.
  static let instagram = PageAdapter(split: PageEntry.blocks) { block, page, arena in
    PageTranscript(page: page).write(block, into: &arena)
  }
}

/// Writes an entry of a page as the record that the same download has in JSON, so that one set of rules reads both:
/// `label_values` where the page has labels or files, else `string_list_data`
/// (docs/formats/instagram.md#records and docs/formats/instagram.md#html).
struct PageTranscript {
  let page: PageRecord
  /// Groups in groups that stay so; deeper ones become the values of theirs.
  private static let depth = 8

  func write(_ block: PageBlock, into arena: inout Arena) {
    var reader = PageItemReader(block, in: page.tape)
    let items = reader.read(block)
    let date = block.time.map { page.tape.string(of: $0) } ?? ""
    let files = items.flatMap(\.files)
    page.record.object(in: &arena)
    if let heading = block.heading {
      page.record.string("title", page.tape.string(of: heading), in: &arena)
    }
    if files.isEmpty, !items.contains(where: \.isLabelled) {
      writeList(items, date, &arena)
    } else {
      writeTime("timestamp", date, &arena)
      if !files.isEmpty {
        page.record.array("media", in: &arena)
        for file in files {
          page.record.object(in: &arena)
          page.record.string("uri", file, in: &arena)
          page.record.end()
        }
        page.record.end()
      }
      page.record.array("label_values", in: &arena)
      writeLabels(items, 0, &arena)
      page.record.end()
    }
    page.record.end()
  }

  private func writeTime(_ key: StaticString, _ date: String, _ arena: inout Arena) {
    if date.isEmpty { return }
    page.record.time(key, page.clock.time(of: date, into: &arena), in: &arena)
  }

  // MARK: - Dialects

  /// The date stands with the first text, as it does in JSON.
  private func writeList(_ items: [PageItem], _ date: String, _ arena: inout Arena) {
    page.record.array("string_list_data", in: &arena)
    var date = date
    for item in items {
      guard case .value(_, let text, let address) = item else { continue }
      page.record.object(in: &arena)
      write(text: Self.saysMore(text, than: address) ? text : "", address, &arena)
      writeTime("timestamp", date, &arena)
      date = ""
      page.record.end()
    }
    if !date.isEmpty {
      page.record.object(in: &arena)
      writeTime("timestamp", date, &arena)
      page.record.end()
    }
    page.record.end()
  }

  /// The text of a link to a profile may be another address of it.
  private static func saysMore(_ text: String, than address: String) -> Bool {
    if address.isEmpty || text.isEmpty { return true }
    if text == address { return false }
    guard let shown = Username(profile: text) else { return true }
    return shown.key != Username(profile: address)?.key
  }

  private func writeLabels(_ items: [PageItem], _ depth: Int, _ arena: inout Arena) {
    for item in items {
      switch item {
      case .file: continue
      case .group(let title, let inner) where depth >= Self.depth:
        writeLabels([.value(label: "", text: title, address: "")] + inner, depth, &arena)
      case .group(let title, let inner):
        page.record.object(in: &arena)
        page.record.string("title", title, in: &arena)
        page.record.array("dict", in: &arena)
        writeLabels(inner, depth + 1, &arena)
        page.record.end()
        page.record.end()
      case .value(let label, let text, let address):
        page.record.object(in: &arena)
        if !label.isEmpty { page.record.string("label", label, in: &arena) }
        if address.isEmpty, isTime(text, label) {
          writeTime("timestamp_value", text, &arena)
        } else {
          write(text: text, address, &arena)
        }
        page.record.end()
      }
    }
  }

  private func write(text: String, _ address: String, _ arena: inout Arena) {
    if !address.isEmpty { page.record.string("href", address, in: &arena) }
    if !text.isEmpty || address.isEmpty { page.record.string("value", text, in: &arena) }
  }

  // MARK: - Times

  private static let times: Set<InstagramConcept> = [
    .time, .dateAndTime, .updateTime, .savedOn, .changeDate, .insCreationTimestamp, .insUploadTimestamp,
    .firstStoryTime, .lastStoryTime, .lastLogin, .requestStartDate, .requestEndDate,
  ]

  /// What the label says decides; below a label that nobody knows, a date with a time of day is one.
  private func isTime(_ text: String, _ label: String) -> Bool {
    guard text.utf8.count <= 64, text.contains(where: \.isNumber) else { return false }
    let clock = page.clock
    let concepts = label.isEmpty ? [] : InstagramLabels.concepts(of: label)
    if concepts.isEmpty { return !label.isEmpty && text.contains(":") && clock.isDate(text) }
    guard concepts.contains(where: Self.times.contains) else { return false }
    return clock.isDate(text) || PageEntry.isLikeDate(text)
  }
}

extension PageItem {
  /// The files anywhere in it.
  fileprivate var files: [String] {
    switch self {
    case .file(let path): [path]
    case .group(_, let items): items.flatMap(\.files)
    case .value: []
    }
  }
}
