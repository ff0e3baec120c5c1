import Import
import PortaviaModel

/// What the survey of a download of Facebook or Instagram asks for.
extension ArchiveSession {
  /// Reads a file that tells about the archive, whatever reads its records.
  func surveyMetadata(_ index: Int) {
    if case .settled = claims[index] { return }
    let path = ArchivePath(download.files[index].path)
    if DownloadRequestLog.patterns.contains(where: { $0.matches(path) }) {
      let request = DownloadRequestLog.newest(self, file: index)
      let isNewer = (request?.moment ?? .min) > (facts.request?.moment ?? .min)
      if facts.request == nil || isNewer { facts.request = request ?? facts.request }
    } else if LanguageFile.patterns.contains(where: { $0.matches(path) }) {
      facts.language = facts.language ?? LanguageFile.language(self, file: index)
    }
  }

  /// Finds out from the beginnings of conversations who the owner is, where nothing says it, and which names are shared.
  func surveyPeople() {
    let survey = ThreadSurvey(self)
    facts.newestMessage = survey.newestMessage
    if let given = context.options.owner {
      if facts.owner == nil {
        facts.owner = OwnerFacts(name: given)
        find(.ownerGiven)
      }
    } else if facts.owner == nil, let inferred = survey.owner {
      facts.owner = OwnerFacts(name: inferred)
      find(.ownerInferred)
    }
    guard let owner = facts.owner else { return }
    facts.homonyms = survey.homonyms(owner: normalizedName(owner.name))
  }
}
