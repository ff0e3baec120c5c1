import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// What a download holds of what its product normally does, and what its start page links to.
struct PresenceTests {
  private func presence(_ reading: Reading) -> [String: String] {
    let archive = reading.summary?.archives.first
    return Dictionary(
      (archive?.presence ?? []).map { ($0.name, $0.state.rawValue) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func presentEmptyAndAbsent() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile, "connections/friends/no-data.txt": "",
      "your_facebook_activity/stories/no-data.txt": "",
      "your_facebook_activity/groups/your_groups.json": "{}",
      "connections/followers/people_who_followed_you.json": "{}",
      Sample.page("lucaprova_1"): Sample.thread([]),
    ])
    let states = presence(reading)
    #expect(states["profile"] == "present")
    #expect(states["messages"] == "present")
    #expect(states["followers"] == "present")
    #expect(states["groups"] == "present")
    #expect(states["friends"] == "empty")
    #expect(states["stories"] == "empty")
    #expect(states["posts"] == "absent")
    #expect(!reading.codes.contains("messages.absent"))
  }

  @Test func emptyFolders() throws {
    let folder = try ScratchFolder()
    try folder.write(Sample.profile, to: "x/\(Sample.profilePath)")
    try folder.write("", to: "x/your_facebook_activity/messages/inbox/.DS_Store")
    let zip = ZipBuilder([
      Sample.profilePath: Sample.profile, "your_facebook_activity/messages/": "",
      "your_facebook_activity/posts/no-data.txt": "",
    ])
    let states = presence(try Reading(zips: ["x.zip": zip]))
    #expect(states["messages"] == "empty")
    #expect(states["posts"] == "empty")
  }

  @Test func noConversationsIsSaid() throws {
    let reading = try Reading([Sample.profilePath: Sample.profile])
    #expect(reading.codes.contains("messages.absent"))
    #expect(reading.isClean)
  }

  /// What another download of the account has is not missed.
  @Test func theOtherDownloadHasThem() throws {
    let reading = try Reading(zips: [
      "facebook-nora-2024-05-01-AbCdEf12.zip": ZipBuilder([
        Sample.profilePath: Sample.profile, Sample.page("lucaprova_1"): Sample.thread([]),
      ]),
      "facebook-nora-2024-06-01-AbCdEf12.zip": ZipBuilder([Sample.profilePath: Sample.profile]),
    ])
    #expect(!reading.codes.contains("messages.absent"))
  }

  @Test func aPageWithoutFollowers() throws {
    let reading = try Reading([
      "this_profile's_activity_across_facebook/posts/profile_posts_1.json": "[]",
      "profile_information/profile_information.json": Sample.profile,
    ])
    #expect(reading.codes.isSuperset(of: ["followers.absent", "messages.absent"]))
  }

  // MARK: - The start page

  private let friends = "connections/friends/your_friends.json"

  private func links(_ html: String, name: String = "start_here.html") throws -> [String] {
    let reading = try Reading([
      Sample.profilePath: Sample.profile, friends: "{}", name: html,
      "your_facebook_activity/polls/no-data.txt": "",
      "this_profile's_activity_across_facebook/events/events.json": "{}",
    ])
    let file = reading.file(name)
    #expect(file?["role"] == "index")
    #expect(file?["status"] == "parsed")
    #expect(file?["rule"] == "facebook.start-page")
    #expect(reading.sink.copies["unrecognised/" + name].map { String(decoding: $0, as: UTF8.self) } == html)
    return reading.findings.filter { $0.code.id == "start-page.link-missing" }.map { $0.details[0] }
  }

  @Test(arguments: ["start_here.html", "index.html", "index.htm"])
  func linksThatAreThere(_ name: String) throws {
    let html = #"""
      <a href="connections/friends/your_friends.html">a</a> <A HREF = './connections/friends/your_friends.json#top'>
      <a href="your_facebook_activity/polls/polls.html">empty</a><a href="https://www.facebook.com/x.html">b</a>
      <a href="this_profile&#039;s_activity_across_facebook/events/events.html?x=1">c</a><a href="#top">d</a>
      <a href="this_profile%27s_activity_across_facebook/events/events.html">e</a><a href="mailto:a@example.org">f</a>
      <link rel="stylesheet" href="style.css"><a href="">g</a><a href=unquoted.html>h</a>
      """#
    #expect(try links(html, name: name).isEmpty)
  }

  @Test func linksToWhatIsMissing() throws {
    let html = #"""
      <a href="your_facebook_activity/posts/your_posts_1.html"></a><a href="your_facebook_activity/posts/x.html"></a>
      <a href="your_facebook_activity/messages/inbox/annafinta_1/message_1.html"></a>
      <a href="connections/followers/people_who_followed_you.html"></a>
      """#
    // Never deep enough for a name.
    #expect(try links(html) == ["connections/followers", "messages", "posts"])
  }

  /// A page in a conversation is somebody's file.
  @Test func onlyAtTheTop() throws {
    let reading = try Reading([
      Sample.profilePath: Sample.profile,
      "your_facebook_activity/messages/inbox/x_1/files/index.html": "<a href='y.html'>",
    ])
    #expect(reading.file("index.html")?["rule"] == .null)
  }

  @Test func scannerInPiecesOfEverySize() {
    let html = Array(#"<a href="a/b.html">x</a><a hhref='c.html'><a href = "d&amp;e.html"><a href="#.utf8)
    for size in 1...html.count {
      var scanner = LinkScanner()
      for start in stride(from: 0, to: html.count, by: size) {
        html[start..<min(start + size, html.count)].withUnsafeBytes { scanner.scan($0) }
      }
      #expect(scanner.links == ["a/b.html", "c.html", "d&e.html"])
    }
  }
}
