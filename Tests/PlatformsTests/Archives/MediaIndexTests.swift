import PortaviaModel
import Testing

@testable import Platforms

/// What a reference to a file is taken for (facebook.md sections 2 and 4.7).
struct MediaIndexTests {
  private static let roots = ["your_facebook_activity/", "your_activity_across_facebook/"]

  /// The path that a reference finds among these files; nil when it is missing.
  private func find(_ uri: String, in files: [String]) -> String? {
    let index = MediaIndex(roots: Self.roots)
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

  @Test func aBareNameIsNotDelivered() {
    #expect(find("a.jpg", in: [inbox]) == nil)
    #expect(find("a.jpg", in: [inbox, "a.jpg"]) == "a.jpg")
  }

  @Test(arguments: ["https://cdn.example/messages/inbox/luca_1/photos/a.jpg", "HTTP://cdn.example/a.jpg"])
  func anAddressIsNeverResolved(_ uri: String) {
    let index = MediaIndex(roots: Self.roots)
    index.add(MediaFile(id: 1, path: inbox, type: .image))
    var next: Int64 = 2
    let (found, isNew) = index.resolve(uri, type: .image, source: nil, nextID: &next)
    #expect(isNew)
    #expect(index.media[found].status == .remote_only)
    #expect(index.resolve(uri, type: .image, source: nil, nextID: &next).index == found)
    #expect(next == 3)
  }
}
