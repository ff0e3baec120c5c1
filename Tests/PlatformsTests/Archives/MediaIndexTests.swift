import PortaviaModel
import Testing

@testable import Import
@testable import Platforms

/// What a reference to a file is taken for (docs/formats/facebook.md#paths and
/// docs/formats/facebook.md#references-to-files).
struct MediaIndexTests {
  private static let roots = ["your_facebook_activity/", "your_activity_across_facebook/"]

  /// The path that a reference finds among these files; nil when it is missing.
  private func find(_ uri: String, in files: [String]) -> String? {
    let index = MediaIndex(roots: Self.roots, commonFolders: FacebookPlatform().commonFolders)
    for (number, path) in files.enumerated() {
      index.add(MediaFile(id: Int64(number + 1), path: path, type: .image))
    }
    var next = Int64(files.count + 1)
    let (found, isNew) = index.resolve(uri, type: .image, source: nil, nextID: &next)
    return isNew ? nil : index.media[found].path
  }

  private let inbox = "your_facebook_activity/messages/inbox/luca_1/photos/a.jpg"

  @Test func exactPath() { #expect(find(inbox, in: ["x/" + inbox, inbox]) == inbox) }

  @Test func droppedRoot() { #expect(find("messages/inbox/luca_1/photos/a.jpg", in: [inbox]) == inbox) }

  @Test func superfluousRoot() {
    #expect(find(inbox, in: ["messages/inbox/luca_1/photos/a.jpg"]) == "messages/inbox/luca_1/photos/a.jpg")
  }

  @Test func otherRoot() {
    #expect(find("your_activity_across_facebook/messages/inbox/luca_1/photos/a.jpg", in: [inbox]) == inbox)
  }

  @Test func doubledRoot() {
    #expect(find(inbox, in: ["your_facebook_activity/" + inbox]) == "your_facebook_activity/" + inbox)
    #expect(find("your_facebook_activity/" + inbox, in: [inbox]) == inbox)
  }

  @Test func letterCase() {
    let other = "your_facebook_activity/messages/inbox/Luca_1/photos/A.JPG"
    #expect(find(inbox, in: [other]) == other)
    #expect(find(inbox, in: [other, inbox]) == inbox)
  }

  @Test func anEndOfThePathThatOnlyOneFileHas() {
    #expect(find(inbox, in: ["export/old/luca_1/photos/a.jpg"]) == "export/old/luca_1/photos/a.jpg")
    #expect(find(inbox, in: ["export/a/luca_1/photos/a.jpg", "export/b/luca_1/photos/a.jpg"]) == nil)
    #expect(find(inbox, in: ["export/old/anna_2/photos/a.jpg"]) == nil)
  }

  /// The base name may be in every album; the album's folder tells them apart, not the folders of all albums.
  @Test func theFolderOfTheAlbumDecides() {
    let era2021 = "posts/media/Estate_1/2.jpg"
    #expect(find("photos_and_videos/Estate_1/2.jpg", in: [era2021, "posts/media/Altro_2/2.jpg"]) == era2021)
    #expect(find("photos_and_videos/Estate_1/2.jpg", in: ["posts/media/Altro_2/2.jpg"]) == nil)
    #expect(find("photos_and_videos/Estate_1/2.jpg", in: ["a/Estate_1/2.jpg", "b/Estate_1/2.jpg"]) == nil)
    let thumbnail = "old/luca_1/videos/thumbnails/a.jpg"
    #expect(find("messages/inbox/luca_1/videos/thumbnails/a.jpg", in: [thumbnail]) == thumbnail)
    #expect(find("messages/inbox/anna_2/videos/thumbnails/a.jpg", in: [thumbnail]) == nil)
    #expect(find("posts/media/9.jpg", in: ["x/posts/media/9.jpg"]) == "x/posts/media/9.jpg")
  }

  @Test(arguments: ["'", "’", "_", "%27"], ["'", "’", "_", "%27"])
  func apostrophes(_ written: String, _ stored: String) {
    let end = "s_activity_across_facebook/posts/media/9.jpg"
    let path = "this_profile\(stored)\(end)"
    #expect(find("this_profile\(written)\(end)", in: ["y/posts/media/9.jpg", path]) == path)
  }

  @Test func namesThatWereNotRepaired() {
    let stored = "messages/inbox/luca_1/files/men\u{C3}\u{B9}.pdf"
    #expect(find("messages/inbox/luca_1/files/menù.pdf", in: [stored]) == stored)
    #expect(
      find("messages/inbox/luca_1/files/menù.pdf", in: [stored, "messages/inbox/luca_1/files/menù.pdf"])
        == "messages/inbox/luca_1/files/menù.pdf")
  }

  @Test func pathsFromHere() {
    #expect(find("./messages/inbox/luca_1/photos/a.jpg", in: [inbox]) == inbox)
    #expect(find("/" + inbox, in: [inbox]) == inbox)
  }

  @Test func aBareNameIsNotDelivered() {
    #expect(find("a.jpg", in: [inbox]) == nil)
    #expect(find("a.jpg", in: [inbox, "a.jpg"]) == "a.jpg")
  }

  @Test(arguments: ["https://cdn.example/messages/inbox/luca_1/photos/a.jpg", "HTTP://cdn.example/a.jpg"])
  func anAddressIsNeverResolved(_ uri: String) {
    let index = MediaIndex(roots: Self.roots, commonFolders: FacebookPlatform().commonFolders)
    index.add(MediaFile(id: 1, path: inbox, type: .image))
    var next: Int64 = 2
    let (found, isNew) = index.resolve(uri, type: .image, source: nil, nextID: &next)
    #expect(isNew)
    #expect(index.media[found].status == .remoteOnly)
    #expect(index.resolve(uri, type: .image, source: nil, nextID: &next).index == found)
    #expect(next == 3)
  }
}
