import PortaviaKit

/// One download for people: what it is in one sentence, its dates, and a table of its content.
struct ArchiveText {
  let voice: Voice
  let style: Style

  func render(_ archive: ArchiveReport) -> String {
    style.bold(sentence(archive)) + "\n" + dates(archive) + contents(archive.categories)
  }

  /// `Facebook profile of Officina Però: JSON, 2024 layout, in Italian, 2 parts, 312 files, 1.2 GB`
  func sentence(_ archive: ArchiveReport) -> String {
    var facts = [voice.word(.format, archive.format)]
    if let era = archive.era { facts.append(voice.say(.layout, SafeText.escape(era))) }
    if let language = archive.language { facts.append(self.language(language)) }
    // A table downloaded by hand is one file and has no parts.
    if archive.format != "csv" || archive.entries > 1 {
      facts.append(voice.count(.parts, archive.parts.count))
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
