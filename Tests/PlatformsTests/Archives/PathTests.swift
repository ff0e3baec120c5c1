import Testing

@testable import Import
@testable import Platforms

struct PathTests {
  @Test func apostrophesOfEveryKindAreOne() {
    let pattern = PathPattern("pages/pages_you_ve_liked.json")
    for mark in ["'", "’", "_", "%27"] {
      #expect(pattern.matches(ArchivePath("Pages/pages_you\(mark)ve_liked.json")))
    }
    #expect(!pattern.matches(ArchivePath("pages/pages_youve_liked.json")))
  }

  @Test func patternsMatchTheEndByWholeComponents() {
    let pattern = PathPattern("posts/your_posts_#.json")
    #expect(pattern.matches(ArchivePath("a/b/posts/your_posts_1.json")))
    #expect(pattern.matches(ArchivePath("posts/your_posts_0012.json")))
    for path in [
      "your_posts_1.json", "xposts/your_posts_1.json", "posts/your_posts_.json", "posts/your_posts_x.json",
      "posts/your_posts_1.json.bak", "posts/your_posts_1_2.json", "posts/your_posts_１.json", "",
    ] {
      #expect(!pattern.matches(ArchivePath(path)), "\(path)")
    }
    #expect(PathPattern("a/*/c.json").matches(ArchivePath("x/a/b/c.json")))
    #expect(!PathPattern("a/*/c.json").matches(ArchivePath("a/b/b/c.json")))
  }

  @Test(arguments: [
    ("messages/inbox/luca_1/message_1.json", 1), ("messages/inbox/luca_1/message_10.json", 10),
    ("messages/inbox/luca_1/message_36.json", 36), ("messages/inbox/luca_1/message.json", 1),
    ("messages/inbox/luca_1/message_1.html", 1), ("x/y/messages/archived_threads/luca_1/message_2.json", 2),
  ])
  func pages(_ path: String, _ number: Int) {
    #expect(MessagePagePath(ArchivePath(path))?.number == number)
  }

  @Test(arguments: [
    "messages/inbox/luca_1/message_final.json", "messages/inbox/luca_1/message_007.json",
    "messages/inbox/luca_1/message_0.json", "messages/inbox/luca_1/message_-1.json",
    "messages/inbox/luca_1/message_+1.json", "messages/inbox/luca_1/message_1.htm",
    "messages/inbox/message_1.json", "messages/else/luca_1/message_1.json",
    "messages/inbox/luca_1/x/message_1.json", "messages/inbox/luca_1/message_99999999999999999999.json",
  ])
  func noPages(_ path: String) { #expect(MessagePagePath(ArchivePath(path)) == nil) }
}
