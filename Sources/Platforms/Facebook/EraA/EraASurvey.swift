import Import
import PortaviaModel
import StructuredText

/// A first look at pages of conversations until early 2018, without accounting: whatever is wrong with them is reported
/// when they are read for good.
enum EraASurvey {
  private static let limit = 64

  /// What the beginning of a page of conversations tells.
  struct Sample {
    var heading = ""
    var people: Set<String> = []
    var dates: [String] = []
  }

  static func sample(_ session: ArchiveSession, file: Int, limit: Int) -> Sample {
    var sample = Sample()
    var reader = HTMLRecordReader(
      source: session.download.open(session.download.files[file]), container: .threads)
    var count = 0
    while count < limit, let record = try? reader.read() {
      if record.damage != nil { continue }
      let tape = reader.tape
      if tape.tag(record.root) == .group {
        let message = EraAMessage(record.root, tape)
        if let sender = message.sender { sample.people.insert(normalizedName(tape.string(of: sender))) }
        if let time = message.time { sample.dates.append(tape.string(of: time)) }
        count += 1
      } else {
        for name in EraAHead(record.root, tape).parts { sample.people.insert(normalizedName(name)) }
      }
    }
    sample.heading = reader.heading
    return sample
  }

  /// Whose download it is: the heading of the pages of categories; that of a page of a conversation only where one of
  /// its people has that name.
  static func owner(_ session: ArchiveSession) -> OwnerFacts? {
    let files = session.files.indices.filter { EraAPaths.sign(ArchivePath(session.files[$0].path)) != nil }
    let index = session.files.indices.filter {
      ArchivePath(session.files[$0].path).name == "index.htm"
    }
    if files.isEmpty { return nil }
    for file in (index + files).prefix(limit) {
      if case .settled = session.claims[file], session.files[file].status != .excluded { continue }
      let path = ArchivePath(session.files[file].path)
      let sample = sample(session, file: file, limit: EraAPaths.hasOwner(path) ? 1 : limit)
      let name = sample.heading
      guard !name.isEmpty, EraAPaths.hasOwner(path) || sample.people.contains(normalizedName(name)) else {
        continue
      }
      var facts = OwnerFacts(name: name)
      facts.source = SourcePosition(file: session.fileID(file), ordinal: nil)
      return facts
    }
    return nil
  }
}
