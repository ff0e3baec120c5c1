import PortaviaKit

/// One download for people: what it is in one sentence, its dates, and a table of its content.
struct ArchiveText {
  let voice: Voice
  let style: Style

  /// - Parameter others: the other downloads of the same call.
  func render(_ archive: ArchiveReport, among others: [ArchiveReport] = []) -> String {
    style.bold(sentence(archive)) + "\n" + inputs(archive, others) + making(archive) + dates(archive)
      + contents(archive.categories) + presence(archive.presence)
  }

  /// Which files these are, where that could be unclear, and which of several downloads of one account.
  private func inputs(_ archive: ArchiveReport, _ others: [ArchiveReport]) -> String {
    var text = ""
    if others.count > 1 || archive.parts.contains(where: \.isRepeated) {
      let names = archive.parts.prefix(6).map { part in
        let name = SafeText.shorten(part.label)
        return part.isRepeated ? voice.say(.copyOfPart, name) : name
      }
      let more = archive.parts.count - names.count
      text += voice.say(.inputs, (names + (more > 0 ? ["+\(more)"] : [])).joined(separator: ", ")) + "\n"
    }
    // From the newest to the oldest. Chats are downloads of different things.
    let same = others.filter {
      $0.owner == archive.owner && $0.product == archive.product && !$0.isOneConversation
    }
    if archive.owner != nil, same.count > 1 {
      text += voice.say(same.first == archive ? .newestDownload : .olderDownload) + "\n"
    }
    return text
  }

  private func making(_ archive: ArchiveReport) -> String {
    var facts: [String] = []
    if let made = archive.generatedAt { facts.append(voice.say(.made, voice.date(made))) }
    let from = archive.coversFrom.map(day)
    let to = archive.coversTo.map(day)
    if let from, let to { facts.append(voice.say(.askedFor, from, to)) }
    if let from, to == nil { facts.append(voice.say(.askedFrom, from)) }
    if let to, from == nil { facts.append(voice.say(.askedTo, to)) }
    return facts.isEmpty ? "" : facts.joined(separator: ", ") + "\n"
  }

  /// `2024-01-31` in words.
  private func day(_ text: String) -> String {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return SafeText.escape(text) }
    let date = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    return date.isReal ? voice.date(date.number * 86_400_000) : SafeText.escape(text)
  }

  /// What the platform states to be empty, and what is not there at all.
  private func presence(_ categories: [PresenceReport]) -> String {
    var text = ""
    for (state, phrase) in [
      (PresenceReport.State.empty, Phrase.emptyCategories), (.absent, .absentCategories),
    ] {
      let names = categories.filter { $0.state == state }
        .map { Glossary.shared[.category, $0.name]?[voice.language] ?? SafeText.shorten($0.name) }
      if !names.isEmpty { text += voice.say(phrase, names.joined(separator: ", ")) + "\n" }
    }
    return text.isEmpty ? "" : "\n" + text
  }

  /// `Facebook profile of Officina Però: JSON, 2024 layout, in Italian, 2 parts, 312 files, 1.2 GB`
  func sentence(_ archive: ArchiveReport) -> String {
    var facts = [voice.word(.format, archive.format)]
    if let era = archive.era { facts.append(voice.say(.layout, SafeText.escape(era))) }
    if let language = archive.language { facts.append(self.language(language)) }
    // A table that was downloaded by hand is one file and has no parts.
    if archive.format != "csv" || archive.entries > 1 {
      facts.append(voice.count(.parts, archive.parts.count { !$0.isRepeated }))
    }
    facts.append(voice.count(.filesOf, archive.entries, voice.bytes(archive.bytes)))
    let product = voice.word(.product, archive.product)
    let list = facts.joined(separator: ", ")
    guard let owner = archive.owner else {
      let name = archive.label.map { " (\(SafeText.shorten($0)))" } ?? ""
      return voice.say(.archiveWithoutOwner, product + name, list)
    }
    return voice.say(.archiveOf, product, SafeText.shorten(owner), list)
  }

  /// Any variant of a language is shown as the language.
  private func language(_ tag: String) -> String {
    let primary = String(tag.prefix { $0 != "-" })
    return Glossary.shared[.language, primary] == nil ? SafeText.escape(tag) : voice.word(.language, primary)
  }

  private func dates(_ archive: ArchiveReport) -> String {
    var facts = [voice.say(.noDates)]
    if let first = archive.firstRecordAt, let last = archive.lastRecordAt {
      facts = [voice.say(.dates, voice.date(first), voice.date(last))]
    }
    if let zone = archive.timeZone { facts.append(voice.say(.zoneOfArchive, SafeText.escape(zone))) }
    return facts.joined(separator: ", ") + "\n"
  }

  private func contents(_ categories: [CategoryReport]) -> String {
    guard !categories.isEmpty else { return "" }
    var table = TextTable([.left, .right, .right, .left])
    table.append([
      voice.say(.headContent), voice.say(.headRecords), voice.say(.headFiles), voice.say(.headState),
    ])
    for category in categories {
      table.append([
        Glossary.shared[.category, category.name]?[voice.language] ?? SafeText.shorten(category.name),
        category.records.map(voice.number) ?? "–", voice.number(category.entries),
        voice.word(.state, category.status.rawValue),
      ])
    }
    return "\n" + table.render()
  }
}
