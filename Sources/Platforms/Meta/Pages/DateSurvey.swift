import Import
import PortaviaModel
import StructuredText

/// Shows dates of an archive's pages to its ``DateVote``: a sample of each page, and everything where dates of figures
/// leave open whether the day or the month comes first.
enum DateSurvey {
  private static let perPage = 64
  private static let pages = 400

  static func take(_ session: ArchiveSession) {
    let files = session.files.indices.filter { index in
      guard case .rule = session.claims[index] else { return false }
      let path = session.files[index].path.lowercased()
      return path.hasSuffix(".html") || path.hasSuffix(".htm")
    }
    // From everywhere in the archive.
    let step = max(1, files.count / pages)
    session.dates = vote(
      stride(from: 0, to: files.count, by: step).map { files[$0] }, session, limit: perPage)
    if session.dates.undecided > 0, session.dates.order == nil {
      session.dates = vote(files, session, limit: .max)
      let isOpen = session.dates.order == nil && DateOrder(session.context.options.dateOrder) == nil
      if isOpen { session.find(.dateOrderOpen, details: ["\(session.dates.undecided)"]) }
    }
  }

  private static func vote(_ files: [Int], _ session: ArchiveSession, limit: Int) -> DateVote {
    var vote = DateVote()
    let plan = DownloadPlan(session)
    for file in files {
      if EraAPaths.isConversations(ArchivePath(session.files[file].path)) {
        for date in EraASurvey.sample(session, file: file, limit: limit).dates { vote.take(date) }
        continue
      }
      PageSample.forEachBlock(plan, file: file, limit: limit, split: PageBlock.feed) { _, _, date in
        if !date.isEmpty { vote.take(date) }
      }
    }
    return vote
  }
}
