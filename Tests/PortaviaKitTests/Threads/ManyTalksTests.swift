import TestSupport
import Testing

/// Conversations are read by one or two threads and written by another: none may lose a message or get one of another.
struct ManyTalksTests {
  private static func profile(_ format: String) -> ZipBuilder.Item {
    let path = "personal_information/profile_information/profile_information.\(format)"
    return format == "json"
      ? ZipBuilder.Item(path, #"{"profile_v2":{"name":{"full_name":"\#(Talk.owner)"}}}"#)
      : ZipBuilder.Item(
        path,
        Talk.html(
          title: "Profilo",
          "<div class=\"_a6-g\"><table><tr><th>Nome</th><td>\(Talk.owner)</td></tr></table></div>"))
  }

  private static let instagramProfile = ZipBuilder.Item(
    "personal_information/personal_information/personal_information.json",
    #"{"profile_user":[{"title":"","media_map_data":{},"string_map_data":{"#
      + #""Username":{"href":"","value":"officina_pero","timestamp":0},"#
      + #""Name":{"href":"","value":"\#(Talk.owner)","timestamp":0}}}]}"#)

  /// The encrypted download beside a standard one, in which every tenth conversation begins.
  @Test func encryptedConversations() throws {
    var many = try ManyTalks()
    let count = ManyTalks.size(120, or: 30)
    let before = 5
    let talks = (1...ManyTalks.size(400, or: 80)).map { Talk($0, $0 % 10 == 0 ? before + count : count) }
    let begun = talks.filter { $0.count > count }
    try many.add(
      [Self.profile("json")] + begun.map { $0.page(1...before, box: "e2ee_cutover") },
      as: "facebook-nora-2024-05-01-AbCdEf12.zip")
    try many.add(
      talks.map { $0.encrypted($0.count == count ? 1...count : before + 1...$0.count) }, as: "messages.zip")
    many.talks = talks
    try many.expectWhole()
  }

  /// Two pages of each conversation, the newer one first by its name.
  @Test func pages() throws {
    var many = try ManyTalks()
    let count = ManyTalks.size(120, or: 30)
    let talks = (1...ManyTalks.size(100, or: 25)).map { Talk($0, count) }
    try many.add(
      [Self.profile("html")]
        + talks.flatMap {
          [$0.htmlPage(count / 2 + 1...count, number: 1), $0.htmlPage(1...count / 2, number: 2)]
        },
      as: "facebook-nora-2024-05-01-AbCdEf12.zip")
    many.talks = talks
    try many.expectWhole()
  }

  @Test func chats() throws {
    var many = try ManyTalks()
    many.talks = (1...ManyTalks.size(50, or: 25)).map { Talk($0, ManyTalks.size(120, or: 30)) }
    try many.addChats(many.talks)
    try many.expectWhole()
  }

  /// Two downloads of one account that overlap by a third, one of Instagram, and chats; in any order, and twice.
  @Test func severalDownloads() throws {
    var many = try ManyTalks()
    let third = ManyTalks.size(40, or: 10)
    let each = ManyTalks.size(60, or: 12)
    let talks = (1...3 * each).map { Talk($0, 3 * third) }
    let facebook = talks[..<each]
    let instagram = talks[each..<2 * each]
    try many.add(
      [Self.profile("json")] + facebook.map { $0.page(1...2 * third) },
      as: "facebook-nora-2024-04-01-AbCdEf12.zip")
    try many.add(
      [Self.profile("json")] + facebook.map { $0.page(third + 1...3 * third) },
      as: "facebook-nora-2024-05-01-GhIjKl34.zip")
    try many.add(
      [Self.instagramProfile]
        + instagram.flatMap {
          [
            $0.page(third + 1...3 * third, root: "your_instagram_activity"),
            $0.page(1...third, number: 2, root: "your_instagram_activity"),
          ]
        },
      as: "instagram-officina_pero-2024-05-02-AbCdEf12.zip")
    try many.addChats(Array(talks[(2 * each)...]))
    many.talks = talks
    try many.expectWhole(merged: each * third)
    many.inputs.reverse()
    try many.expectWhole(merged: each * third, output: "again")
    let first = try Tree(many.folder.path("out"))
    #expect(first.differences(from: try Tree(many.folder.path("again"))) == [])
  }
}
