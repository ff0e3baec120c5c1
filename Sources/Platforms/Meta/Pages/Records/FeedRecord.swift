import Import
import PortaviaModel
import StructuredText

/// Writes the record of one block: what JSON calls an activity record, with `label_values` where the block has tables
/// (docs/formats/facebook.md#three-shapes). What has no place in it stays in `text` and `links`.
struct FeedRecord {
  let block: PageBlock
  let page: PageRecord
  let shape: FeedShape

  private var tape: HTMLTape { page.tape }

  func write(into arena: inout Arena) {
    let content = FeedContent(block, tape, hasCaptions: shape.hasCaptions)
    let time = page.clock.time(of: block.timeText(tape), into: &arena)
    page.record.object(in: &arena)
    page.record.time(shape.time, time, in: &arena)
    writeHeading(content, &arena)
    writeAddress(&arena)
    switch shape.text {
    case .data(let key): writeTexts(content, key, &arena)
    case .comment: writeComment(content, &arena)
    case .reaction: writeReaction(content, &arena)
    case .contact: writeContact(content, &arena)
    case .media where content.files.count == 1:
      writeFile(content.files[0], content, texts: content.texts, &arena)
    case .media, .other: break
    }
    writeAttachments(content, &arena)
    writeTables(content.tables, &arena)
    writeRest(&arena)
    page.record.end()
  }

  private func writeHeading(_ content: FeedContent, _ arena: inout Arena) {
    var heading = block.headingText(tape, into: &arena)
    if heading.isEmpty, case .other = shape.text, content.texts.count == 1 {
      // A list without headings.
      heading = text(content.texts[0], content, &arena)
    }
    if !heading.isEmpty { page.record.string(shape.heading, heading, in: &arena) }
  }

  private func writeAddress(_ arena: inout Arena) {
    guard shape.address.utf8CodeUnitCount > 0, let node = block.url(tape) else { return }
    let url = tape.arena.string(tape.attribute(.href, of: node))
    page.record.string(shape.address, url, in: &arena)
    tape.claim(node)
    if tape.string(of: node) == url { tape.claimTexts(of: node) }
  }

  /// The text of a leaf, claimed.
  private func text(_ leaf: FeedContent.Leaf, _ content: FeedContent, _ arena: inout Arena) -> Text {
    content.claim(leaf)
    return tape.text(of: leaf.node, into: &arena, without: leaf.others)
  }

  // MARK: - Texts

  private func writeTexts(_ content: FeedContent, _ key: StaticString, _ arena: inout Arena) {
    guard !content.texts.isEmpty else { return }
    page.record.array("data", in: &arena)
    for (index, leaf) in content.texts.enumerated() {
      page.record.object(in: &arena)
      let isLast = index == content.texts.count - 1
      if shape.hasUpdates, isLast, let updated = updateTime(of: leaf, isOnly: index == 0, content, &arena) {
        page.record.time("update_timestamp", updated, in: &arena)
      } else {
        page.record.string(key, text(leaf, content, &arena), in: &arena)
      }
      page.record.end()
    }
    page.record.end()
  }

  /// `Updated Nov 22, 2026 1:44:07 pm` is no text (docs/formats/facebook.md#pages-since-2022): a word or a
  /// few, then a date. The only text of a record is one where a single word stands before the date.
  private func updateTime(
    of leaf: FeedContent.Leaf, isOnly: Bool, _ content: FeedContent, _ arena: inout Arena
  ) -> EventTime? {
    guard let string = content.string(leaf), string.utf8.count < 80 else { return nil }
    let words = string.split(separator: " ")
    for count in isOnly ? 1...1 : 0...4 where words.count > count + 2 {
      let date = words.dropFirst(count).joined(separator: " ")
      guard page.clock.isDate(date) else { continue }
      content.claim(leaf)
      return page.clock.time(of: date, into: &arena)
    }
    return nil
  }

  private func writeComment(_ content: FeedContent, _ arena: inout Arena) {
    page.record.array("data", in: &arena)
    page.record.object(in: &arena)
    page.record.object("comment", in: &arena)
    if let leaf = content.texts.first {
      page.record.string("comment", text(leaf, content, &arena), in: &arena)
    } else {
      page.record.string("comment", "", in: &arena)
    }
    for _ in 0..<3 { page.record.end() }
  }

  /// The icon's file is named after the reaction; the text beside it is the owner's name.
  private func writeReaction(_ content: FeedContent, _ arena: inout Arena) {
    var name: String?
    if let icon = content.icon {
      let file = tape.arena.string(tape.attribute(.src, of: icon)).split(separator: "/").last ?? ""
      name = file.prefix { $0 != "." }.uppercased()
      tape.claim(icon)
    }
    var actor: String?
    for leaf in content.texts {
      guard let string = content.string(leaf) else { continue }
      if actor == nil, normalizedName(string) == page.plan.ownerScope {
        actor = string
      } else if name == nil, reactionType(string) != nil {
        name = string.uppercased()
      } else {
        continue
      }
      content.claim(leaf)
    }
    guard let name else { return }
    page.record.array("data", in: &arena)
    page.record.object(in: &arena)
    page.record.object("reaction", in: &arena)
    page.record.string("reaction", name, in: &arena)
    if let actor { page.record.string("actor", actor, in: &arena) }
    for _ in 0..<3 { page.record.end() }
  }

  private func writeContact(_ content: FeedContent, _ arena: inout Arena) {
    let leaves = content.texts + content.others
    if leaves.isEmpty { return }
    page.record.array("details", in: &arena)
    for leaf in leaves {
      page.record.object(in: &arena)
      page.record.string("contact_point", text(leaf, content, &arena), in: &arena)
      page.record.end()
    }
    page.record.end()
  }

  // MARK: - Files and links

  private func writeAttachments(_ content: FeedContent, _ arena: inout Arena) {
    var files = content.files
    if case .media = shape.text, files.count == 1 { files = [] }
    let places = FeedPlace(content, page)
    let links = content.links.filter { !tape[$0.node].isClaimed }
    if files.isEmpty, links.isEmpty, places.isEmpty { return }
    page.record.array("attachments", in: &arena)
    for file in files {
      openAttachment("media", &arena)
      writeFile(file, content, texts: [], &arena)
      closeAttachment()
    }
    for link in links {
      openAttachment("external_context", &arena)
      if let name = link.names.first {
        page.record.string("name", text(name, content, &arena), in: &arena)
      }
      if link.names.count > 1 {
        page.record.string("source", text(link.names[1], content, &arena), in: &arena)
      }
      page.record.string("url", link.url, in: &arena)
      tape.claim(link.node)
      closeAttachment()
    }
    if !places.isEmpty {
      openAttachment("place", &arena)
      places.write(page, &arena)
      closeAttachment()
    }
    page.record.end()
  }

  private func openAttachment(_ key: StaticString, _ arena: inout Arena) {
    page.record.object(in: &arena)
    page.record.array("data", in: &arena)
    page.record.object(in: &arena)
    page.record.object(key, in: &arena)
  }

  private func closeAttachment() { for _ in 0..<4 { page.record.end() } }

  /// The members of a media object.
  private func writeFile(
    _ file: FeedContent.File, _ content: FeedContent, texts: [FeedContent.Leaf], _ arena: inout Arena
  ) {
    page.record.string("uri", file.uri, in: &arena)
    var hasText = false
    for leaf in texts + file.captions {
      let string = content.string(leaf) ?? ""
      if page.clock.isDate(string) {
        if case .media = shape.text { continue }
        content.claim(leaf)
        let time = page.clock.time(of: string, into: &arena)
        page.record.time("creation_timestamp", time, in: &arena)
      } else if !hasText {
        hasText = true
        page.record.string("description", text(leaf, content, &arena), in: &arena)
      }
    }
  }

  // MARK: - Tables

  private func writeTables(_ tables: [Int], _ arena: inout Arena) {
    let rows = tables.flatMap { LabelTable.rows(of: $0, in: tape) }
    if rows.isEmpty { return }
    page.record.array("label_values", in: &arena)
    for row in rows { LabelRow(row, page).write(depth: 0, into: &arena) }
    page.record.end()
  }

  // MARK: - The rest

  private func writeRest(_ arena: inout Arena) {
    let rest = tape.unclaimedParts(of: block.root)
    page.hasRest = !rest.texts.isEmpty || !rest.links.isEmpty
    for (key, values) in [("text" as StaticString, rest.texts), ("links", rest.links)] where !values.isEmpty {
      page.record.array(key, isNew: true, in: &arena)
      for value in values { page.record.string("", value, in: &arena) }
      page.record.end()
    }
  }
}
