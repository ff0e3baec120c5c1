import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// One account in three eras and six languages comes to the same rows.
struct InstagramSameRowsTests {
  private static let truth = InstagramTruth()

  @Test(arguments: InstagramTruth.Labels.all)
  func foldersOf2022(_ labels: InstagramTruth.Labels) throws {
    try expectTruth(Self.truth.folders(labels), hasNames: false)
  }

  @Test(arguments: InstagramTruth.Labels.all)
  func foldersOf2025(_ labels: InstagramTruth.Labels) throws {
    try expectTruth(Self.truth.nested(labels), hasNames: true)
  }

  @Test func flatFilesOf2019() throws {
    try expectTruth(Self.truth.flat, hasNames: false, hasAddresses: false)
  }

  /// The form of the values is enough for people, comments and likes; the owner is not told.
  @Test func unknownLanguage() throws {
    let reading = try Reading(files: Self.truth.nested(.unknown), options: owned())
    reading.expectBalanced()
    #expect(relations(reading) == truthRelations())
    #expect(comments(reading) == truthComments())
    #expect(likes(reading) == truthLikes(hasAddresses: true))
    #expect(reading.codes.contains("record.unknown-label"))
    let labels = reading.findings.filter { $0.code.id == "record.unknown-label" }.flatMap(\.details)
    #expect(labels.contains("Komentxo"))
  }

  private func owned() -> ImportOptions {
    var options = ImportOptions()
    options.owner = Self.truth.name
    return options
  }

  // MARK: - Rows

  private func expectTruth(
    _ files: [(String, String)], hasNames: Bool, hasAddresses: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reading = try Reading(files: files)
    reading.expectBalanced(sourceLocation: sourceLocation)
    #expect(
      reading.findings.filter { $0.severity != .note && $0.code.id != "media.missing" }
        .filter { $0.code.id != "messages.absent" }.isEmpty, sourceLocation: sourceLocation)
    #expect(!reading.codes.contains("record.unknown-label"), sourceLocation: sourceLocation)
    #expect(!reading.codes.contains("record.unknown-key"), sourceLocation: sourceLocation)
    let owner = reading.rows(.accounts).first { $0["is_owner"] == 1 }
    #expect(owner?["username"] == "officina_pero", sourceLocation: sourceLocation)
    #expect(owner?["display_name"].string == Self.truth.name, sourceLocation: sourceLocation)
    #expect(owner?["email"].string == Self.truth.email, sourceLocation: sourceLocation)
    #expect(owner?["phone"].string == Self.truth.phone, sourceLocation: sourceLocation)
    #expect(owner?["key"] == "ac_DZCMGX6GJ6ZSVWGF", sourceLocation: sourceLocation)
    #expect(relations(reading) == truthRelations(), sourceLocation: sourceLocation)
    #expect(comments(reading) == truthComments(), sourceLocation: sourceLocation)
    #expect(likes(reading) == truthLikes(hasAddresses: hasAddresses), sourceLocation: sourceLocation)
    #expect(posts(reading) == truthPosts(), sourceLocation: sourceLocation)
    if hasNames {
      #expect(
        reading.rows(.accounts).first { $0["username"] == "anna.demo" }?["display_name"] == "Anna Demò",
        sourceLocation: sourceLocation)
    }
  }

  private func account(_ id: Value, _ reading: Reading) -> String {
    let row = reading.rows(.accounts).first { $0["id"] == id }
    return row?["username"].string?.lowercased() ?? row?["display_name"].string ?? "?"
  }

  private func time(_ second: Int) -> String { "\(second)000" }

  private func relations(_ reading: Reading) -> Set<String> {
    Set(
      reading.rows(.relationships).map { row in
        [
          row["type"].string ?? "", row["status"].string ?? "",
          reading.rows(.accounts).first { $0["id"] == row["to_account_id"] }?["is_owner"] == 1
            ? account(row["from_account_id"], reading) : "→" + account(row["to_account_id"], reading),
          "\(row["time_ms"])", row["time_precision"].string ?? "",
        ].joined(separator: " ")
      })
  }

  private func truthRelations() -> Set<String> {
    let truth = Self.truth
    func lines(_ type: String, _ status: String, _ arrow: String, _ people: [InstagramTruth.Person])
      -> [String]
    {
      people.map { "\(type) \(status) \(arrow)\($0.username.lowercased()) \(time($0.second)) s" }
    }
    return Set(
      lines("follow", "active", "", truth.followers) + lines("follow", "active", "→", truth.following)
        + lines("close_friend", "active", "→", truth.closeFriends)
        + lines("block", "active", "→", truth.blocked)
        + lines("follow", "requested", "→", truth.pending))
  }

  private func comments(_ reading: Reading) -> [String] {
    reading.rows(.comments).map {
      "\($0["text"].string ?? "") | \($0["target_label"].string ?? "") | \($0["time_ms"]) | \($0["platform"])"
    }
  }

  private func truthComments() -> [String] {
    Self.truth.comments.map { "\($0.text) | \($0.owner) | \(time($0.second)) | \"instagram\"" }
  }

  private func likes(_ reading: Reading) -> [String] {
    reading.rows(.reactions).map {
      "\($0["type"]) \(account($0["target_account_id"], reading)) \($0["target_url"]) \($0["time_ms"]) \($0["emoji"])"
    }
  }

  private func truthLikes(hasAddresses: Bool) -> [String] {
    Self.truth.likes.map { like in
      let url = hasAddresses ? "\"https://www.instagram.com/p/\(like.code)/\"" : "NULL"
      return "\"like\" \(like.owner) \(url) \(time(like.second)) NULL"
    }
  }

  private func posts(_ reading: Reading) -> [String] {
    reading.rows(.posts).map { post in
      let files = reading.rows(.attachments).filter { $0["post_id"] == post["id"] }.map { attachment in
        reading.rows(.media).first { $0["id"] == attachment["media_id"] }?["archive_path"].string ?? ""
      }
      let tags = reading.rows(.tags).filter { $0["post_id"] == post["id"] }.map { $0["name"].string ?? "" }
      return "\(post["type"]) \(post["text"].string ?? "") \(post["time_ms"]) \(files) \(tags)"
    }
  }

  private func truthPosts() -> [String] {
    Self.truth.posts.map { post in
      let tags = post.text.hasPrefix("Nuova") ? ["artigianato", "anna.demo"] : []
      return
        "\"photo\" \(post.text) \(time(post.second)) \(post.files.map { "media/posts/201812/" + $0 }) \(tags)"
    }
  }
}
