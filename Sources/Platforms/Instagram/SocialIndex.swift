import Import
import PortaviaModel

/// What rules of one download have to know of each other's records: who the owner is on each platform, which posts there
/// are, who stands in which list. One short entry for each.
final class SocialIndex: Note {
  /// The owner's accounts, by platform.
  var owners: [Word: Int64] = [:]
  /// Rows of relationships of this download.
  var relations: Set<Int64> = []
  /// By platform.
  var followerCounts: [Word: Int] = [:]
  /// Followers on Instagram as its own statistics count them.
  var reportedFollowers: Int?
  /// When accounts that a list holds twice came into it first.
  var times = RelationTimes()
  /// Whether lists of accounts are there in JSON.
  var hasLists = false
  /// What labelled files say about posts that other files hold.
  var details = PostDetails()
  private var postsByFile: [String: Int64] = [:]
  /// By seconds since 1970 UTC; 0 where several posts share the second.
  private var postsByTime: [Int64: Int64] = [:]

  init() {}

  /// Remembers a post.
  func add(post: Int64, time: EventTime, files: [String]) {
    for file in files { postsByFile[Self.mediaID(of: file)] = post }
    guard let second = time.milliseconds.map({ $0 / 1000 }) else { return }
    postsByTime[second] = postsByTime[second] == nil || postsByTime[second] == post ? post : 0
  }

  /// The post with that picture, else the only one of about that time.
  ///
  /// - Parameter tolerance: seconds.
  func post(file: String?, time: EventTime, tolerance: Int64 = 0) -> Int64? {
    if let file, let post = postsByFile[Self.mediaID(of: file)] { return post }
    guard let second = time.milliseconds.map({ $0 / 1000 }) else { return nil }
    for distance in 0...tolerance {
      let found = Set([second - distance, second + distance].compactMap { postsByTime[$0] })
      if found.count == 1, let post = found.first { return post == 0 ? nil : post }
      if found.count > 1 { return nil }
    }
    return nil
  }

  /// The number at the end of the name of a picture, which is that of the picture in all files
  /// (docs/formats/instagram.md#content); the name where there is none.
  static func mediaID(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.prefix { $0 != "." }
    let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }
    return digits.count >= 12 ? String(digits.reversed()) : String(name)
  }
}

extension ArchiveSession {
  var social: SocialIndex { note(SocialIndex.self) }

  /// The owner's account on a platform: a download of Instagram holds that of Threads too, under the same username.
  func owner(on platform: Word) -> Int64? {
    if platform == download.platform.word { return owner }
    if let known = social.owners[platform] { return known }
    guard var facts = facts.owner else { return nil }
    facts.profileURL = nil
    // Said of the other network: what is not stated here is not known here.
    facts.emails = []
    facts.phones = []
    let account = context.accounts.owner(facts, platform: platform, scope: scope, source: facts.source)
    social.owners[platform] = account
    return account
  }
}
