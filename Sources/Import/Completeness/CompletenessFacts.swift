import PortaviaModel

/// What a run learnt that tells how complete a download is: counts, paths and times, never content. The checks of
/// `Verification` are made of it; nothing is read again for them.
package struct CompletenessFacts: Sendable {
  /// Files that share a name up to their number: the pages of a conversation or list, or albums.
  package struct NumberedFiles: Sendable {
    package enum Kind: Sendable { case conversation, list, albums }
    package struct Page: Sendable {
      package var number: Int
      /// nil where none are counted.
      package var records: Int64?
      package var path: String
    }
    package var kind: Kind
    /// The path before the number.
    package var stem: String
    /// By rising number; of one number the fullest.
    package var pages: [Page]
  }

  /// The media below one folder that all downloads of the product have, e.g. `messages/inbox/*/photos`.
  package struct MediaFolder: Sendable {
    package var name: String
    package var present = 0
    package var referenced = 0
    package var missing = 0
    package var unreferenced = 0
  }

  /// Files that deserve to be listed: all of them are counted, the first ones named.
  package struct FileList: Sendable {
    package private(set) var paths: [String] = []
    package private(set) var count = 0

    package mutating func add(_ path: String) {
      count += 1
      if paths.count < Check.itemLimit { paths.append(path) }
    }
  }

  /// A conversation that is a download of its own.
  package struct Chat: Sendable {
    package var path: String
    package var messages: Int
    package var hasAttachments: Bool

    package init(
      path: String, messages: Int, hasAttachments: Bool
    ) {
      self.path = path
      self.messages = messages
      self.hasAttachments = hasAttachments
    }
  }

  /// The dated records of one category. Milliseconds since 1970 UTC.
  package struct Stream: Sendable {
    package var category: String
    package var records: Int
    package var first: Int64
    package var last: Int64
  }

  package var numberedFiles: [NumberedFiles] = []
  package var mediaFolders: [MediaFolder] = []
  package var missingMedia = FileList()
  package var emptyMedia = FileList()
  package var remoteMedia = FileList()
  package var unreferencedMedia = FileList()
  /// Folders with at least three files of which not one is referred to.
  package var orphanedFolders = FileList()
  /// Entries that are damaged, encrypted or packed in a way that cannot be read.
  package var unreadable = FileList()
  package var unrecognised = FileList()
  /// Folders of conversations that hold media but no page.
  package var conversationsWithoutPage = FileList()
  /// Whether any empty category left its mark: then one that is absent was not asked for, or is elsewhere.
  package var marksEmptyCategories = false
  package var startPage: StartPageLinks?
  package var streams: [Stream] = []
  /// When the account was made, in milliseconds since 1970 UTC.
  package var accountCreated: Int64?
  /// Whether the range that was asked for is known.
  package var statesRange = false
  package var followers: Int?
  /// What the platform's own statistics say.
  package var followersReported: Int?
  package var conversations = 0
  /// Conversations of the standard download that went over to encryption.
  package var cutoverConversations = 0
  /// Whether files of the encrypted download stand in it.
  package var holdsEncrypted = false
  package var chats: [Chat] = []
  /// The numbers in the names of the parts, where they have any, and how many there are by them.
  package var partNumbers: [Int] = []
  package var partTotal: Int?
  /// The dated names of the parts, without their suffixes.
  package var partStems: Set<String> = []
  package var hasOnlyFolders = false
}

/// What the start page of a download links to.
package struct StartPageLinks: Sendable {
  package var links: Int
  /// Links to files that no part holds.
  package var missing: [String]
  /// The range that it names, as days; nil for all time or when it names none.
  package var from: String?
  package var to: String?
  /// Whether it names the time of the request.
  package var hasDates = false

  package init(
    links: Int, missing: [String], from: String? = nil, to: String? = nil, hasDates: Bool = false
  ) {
    self.links = links
    self.missing = missing
    self.from = from
    self.to = to
    self.hasDates = hasDates
  }
}
